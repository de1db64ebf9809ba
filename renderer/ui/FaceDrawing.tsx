import { useId } from 'react';
import './Face.css';
import type { FacePart, FaceShape } from './faceGeometry.ts';

/** The two stones and what is carved into them, in a box of 100 by 100: for the live face and for pictures. */
export function FaceDrawing({ shape }: { shape: FaceShape }) {
  const id = useId();
  const part = (name: FacePart) => ({ 'data-part': name, ...shape[name] });
  return (
    <>
      <clipPath id={`${id}-left`}>
        <path {...part('eyeLeft')} />
      </clipPath>
      <clipPath id={`${id}-right`}>
        <path {...part('eyeRight')} />
      </clipPath>
      <path className="hb-face-shoulders" {...part('shoulders')} />
      <g {...part('head')}>
        <path className="hb-face-shadow" {...part('stone')} transform="translate(1 3)" />
        <path className="hb-face-stone" {...part('stone')} />
        <path className="hb-face-gleam" d="M21 43C22 30 31 21 43 19" />
        <path className="hb-face-grain" d="M74 72l1.5-1M79 64l1.5-1M70 78l1.5-1M80.5 55l1-1" />
        <ellipse className="hb-face-blush" rx="6.5" ry="4" {...part('blushLeft')} />
        <ellipse className="hb-face-blush" rx="6.5" ry="4" {...part('blushRight')} />
        <path className="hb-face-eye" {...part('eyeLeft')} />
        <path className="hb-face-eye" {...part('eyeRight')} />
        <g clipPath={`url(#${id}-left)`}>
          <circle className="hb-face-pupil" {...part('pupilLeft')} />
        </g>
        <g clipPath={`url(#${id}-right)`}>
          <circle className="hb-face-pupil" {...part('pupilRight')} />
        </g>
        <path className="hb-face-line" {...part('lidLeft')} />
        <path className="hb-face-line" {...part('lidRight')} />
        <path className="hb-face-fine" {...part('bagLeft')} />
        <path className="hb-face-fine" {...part('bagRight')} />
        <path className="hb-face-fine" {...part('furrow')} />
        <path className="hb-face-brow" {...part('browLeft')} />
        <path className="hb-face-brow" {...part('browRight')} />
        <path className="hb-face-mouth" {...part('mouth')} />
        <path className="hb-face-teeth" {...part('teeth')} />
      </g>
    </>
  );
}
