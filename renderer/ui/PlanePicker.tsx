import { areaOf } from '@harbour/shared/domain/feelings/feelings';
import { type KeyboardEvent, type PointerEvent, useEffect, useId, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Face, type FaceHandle } from './Face.tsx';
import { PlaneGround } from './PlaneGround.tsx';
import './PlanePicker.css';
import { fifth, type PlanePlace, placeAfterKey, placeAt, pointAt, toStep } from './planeSteps.ts';

export interface PlanePickerProps {
  /** −1 unpleasant … 1 pleasant. */
  valence: number;
  /** −1 low … 1 high. */
  energy: number;
  /** Called when the finger lifts and after each key, in steps of 0.05. */
  onChange: (valence: number, energy: number) => void;
  /** Name for screen readers; the title of the screen as a rule. */
  label?: string;
  /** Other places shown on the plane, such as where words lie, with or without a name; decoration, said elsewhere. */
  marks?: readonly { readonly valence: number; readonly energy: number; readonly text?: string }[];
}

/** Room for the face at the edges of the plane, in pixels. */
const edge = 62;

/**
 * Pleasantness across, energy up. Drag, tap or arrow keys; screen readers meet two sliders. While it is dragged only
 * the face and a transform change, outside React, so that it stays smooth on slow machines.
 */
export function PlanePicker({ valence, energy, onChange, label, marks = [] }: PlanePickerProps) {
  const { t } = useTranslation('common');
  const hint = useId();
  const surface = useRef<HTMLDivElement>(null);
  const marker = useRef<HTMLDivElement>(null);
  const face = useRef<FaceHandle>(null);
  const place = useRef<PlanePlace>({ valence: toStep(valence), energy: toStep(energy) });
  const dragged = useRef<number | null>(null);
  const frame = useRef(0);
  const size = useRef({ left: 0, top: 0, width: 0, height: 0 });

  const draw = () => {
    frame.current = 0;
    const { width, height } = size.current;
    const { x, y } = pointAt(place.current, width, height, edge);
    if (marker.current) marker.current.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
    face.current?.show(place.current.valence, place.current.energy);
    const area = areaOf(place.current.valence, place.current.energy);
    if (surface.current && surface.current.dataset.area !== area) surface.current.dataset.area = area;
  };
  const drawSoon = () => {
    if (frame.current === 0) frame.current = requestAnimationFrame(draw);
  };
  const measure = () => {
    const box = surface.current?.getBoundingClientRect();
    if (box) size.current = { left: box.left, top: box.top, width: box.width, height: box.height };
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: measure and draw only read refs.
  useLayoutEffect(() => {
    if (dragged.current === null) place.current = { valence: toStep(valence), energy: toStep(energy) };
    measure();
    draw();
  }, [valence, energy]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: measure and draw only read refs.
  useEffect(() => {
    const observer = new ResizeObserver(() => {
      measure();
      drawSoon();
    });
    if (surface.current) observer.observe(surface.current);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame.current);
      // Nothing is pending any more; effects may run again on the same refs.
      frame.current = 0;
    };
  }, []);

  const moveTo = (event: PointerEvent) => {
    const { left, top, width, height } = size.current;
    place.current = placeAt(event.clientX - left, event.clientY - top, width, height, edge);
    drawSoon();
  };
  const start = (event: PointerEvent<HTMLDivElement>) => {
    if (dragged.current !== null || event.button !== 0) return;
    dragged.current = event.pointerId;
    event.currentTarget.setPointerCapture(event.pointerId);
    measure();
    moveTo(event);
  };
  const move = (event: PointerEvent) => {
    if (dragged.current === event.pointerId) moveTo(event);
  };
  const end = (event: PointerEvent) => {
    if (dragged.current !== event.pointerId) return;
    dragged.current = null;
    onChange(place.current.valence, place.current.energy);
  };
  const put = (next: PlanePlace) => {
    place.current = next;
    drawSoon();
    onChange(next.valence, next.energy);
  };
  const key = (axis: 'valence' | 'energy') => (event: KeyboardEvent) => {
    const next = placeAfterKey(place.current, event.key, axis);
    if (!next) return;
    event.preventDefault();
    put(next);
  };
  const area = t(`area.secondary.${areaOf(toStep(valence), toStep(energy))}`);
  const slider = { min: -1, max: 1, step: 0.05, className: 'hb-plane-slider' } as const;

  return (
    <fieldset className="hb-plane" aria-label={label ?? t('plane.label')} aria-describedby={hint}>
      <p className="hb-plane-axis hb-plane-top" aria-hidden="true">
        {t('plane.highEnergy')}
      </p>
      <p className="hb-plane-axis hb-plane-start" aria-hidden="true">
        {t('plane.unpleasant')}
      </p>
      <div
        ref={surface}
        className="hb-plane-surface"
        onPointerDown={start}
        onPointerMove={move}
        onPointerUp={end}
        onPointerCancel={end}
      >
        <PlaneGround />
        {marks.map((mark) => (
          <span
            key={`${mark.text ?? ''} ${mark.valence} ${mark.energy}`}
            className={mark.text ? 'hb-plane-mark' : 'hb-plane-mark hb-plane-ring'}
            aria-hidden="true"
            style={{
              insetInlineStart: `calc(${edge}px + ${(mark.valence + 1) / 2} * (100% - ${2 * edge}px))`,
              insetBlockStart: `calc(${edge}px + ${(1 - mark.energy) / 2} * (100% - ${2 * edge}px))`,
            }}
          >
            {mark.text}
          </span>
        ))}
        <input
          type="range"
          {...slider}
          value={toStep(valence)}
          aria-label={t('plane.pleasantness')}
          aria-valuetext={`${t(`plane.pleasantnessWords.${fifth(valence)}`)}. ${area}`}
          onKeyDown={key('valence')}
          onChange={(event) => put({ ...place.current, valence: toStep(event.target.valueAsNumber) })}
        />
        <input
          type="range"
          {...slider}
          value={toStep(energy)}
          aria-label={t('plane.energy')}
          aria-valuetext={`${t(`plane.energyWords.${fifth(energy)}`)}. ${area}`}
          aria-orientation="vertical"
          onKeyDown={key('energy')}
          onChange={(event) => put({ ...place.current, energy: toStep(event.target.valueAsNumber) })}
        />
        <div ref={marker} className="hb-plane-marker">
          <Face ref={face} valence={toStep(valence)} energy={toStep(energy)} />
        </div>
      </div>
      <p className="hb-plane-axis hb-plane-end" aria-hidden="true">
        {t('plane.pleasant')}
      </p>
      <p className="hb-plane-axis hb-plane-bottom" aria-hidden="true">
        {t('plane.lowEnergy')}
      </p>
      <p id={hint} className="hb-plane-hint">
        {t('plane.keys')}
      </p>
    </fieldset>
  );
}
