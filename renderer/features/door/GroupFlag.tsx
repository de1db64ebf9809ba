import { useId } from 'react';
import { Cut, Ink, paint, Svg } from '../../ui/pictures/paper.tsx';

const cloth = 'M30 26C54 15 78 38 106 26V84C78 96 54 73 30 84Z';

/** What is sewn on the cloth. Each is told from the others without its colour. */
const sewn = [
  <path key="bar" d="M56 0H80V110H56Z" />,
  <circle key="disc" cx="68" cy="55" r="15" />,
  <path key="cross" d="M60 0H76V47H110V63H76V110H60V63H20V47H60Z" />,
  <path key="halves" d="M20 0L110 0L20 96Z" />,
  <path key="checks" d="M20 0H68V55H20ZM68 55H116V110H68Z" />,
  <path key="band" d="M20 45H116V65H20Z" />,
  <path key="frame" d="M0 0H120V120H0ZM46 40V70H90V40Z" fillRule="evenodd" />,
  <path key="saltire" d="M26 10L40 10L110 84L110 98L96 98L26 24ZM96 10H110V24L40 98H26V84Z" />,
] as const;

const cloths = [
  [paint.teal, paint.tealMark],
  [paint.sand, paint.sandMark],
  [paint.plum, paint.plumMark],
  [paint.slate, paint.slateMark],
] as const;

/** A group's flag on its mast, by the group's place in the list: eight patterns, then the same in other cloth. */
export function GroupFlag({ number }: { number: number }) {
  const clip = useId();
  const pattern = sewn[number % sewn.length];
  const [ground, mark] = cloths[(number + Math.floor(number / sewn.length)) % cloths.length] ?? cloths[0];
  return (
    <Svg viewBox="0 0 120 120">
      <Ink d="M26 14V112" width={6} colour={paint.wood} />
      <Cut d={cloth} fill={ground} />
      <clipPath id={clip}>
        <path d={cloth} />
      </clipPath>
      <g clipPath={`url(#${clip})`} fill={mark} opacity="0.85">
        {pattern}
      </g>
      <path className="hb-cut" d={cloth} fill="none" />
      <circle cx="26" cy="12" r="5" fill={paint.lamp} />
    </Svg>
  );
}
