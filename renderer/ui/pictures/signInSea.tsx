import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';

export interface PictureProps {
  label?: string | undefined;
}

const blobA = 'M14 62C10 34 36 10 64 12C94 14 110 36 108 62C106 92 86 110 56 108C32 106 18 88 14 62Z';
const blobB = 'M12 58C14 30 40 8 70 14C98 20 112 44 106 72C100 98 74 112 46 106C22 100 10 82 12 58Z';

/** Sail boat: two sails over a planked hull. */
export function Boat({ label }: PictureProps) {
  const hull = 'M18 77H102C98 93 89 101 75 101H45C31 101 22 93 18 77Z';
  const main = 'M63 18C82 30 94 50 96 71H63Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobA} fill={paint.sky} isBare lift={0} />
      <Ink d="M60 14V78" width={4} colour={paint.wood} />
      <Cut d="M56 28C43 42 34 56 29 71H56Z" fill={paint.clay} />
      <Cut d={main} fill={paint.sail} />
      <Texture d={main} kind="stripes" colour={paint.clay} opacity={0.7} />
      <Cut d={hull} fill={paint.wood} />
      <Ink d="M27 86H93M35 94H85" colour={paint.paper} />
      <Ink d="M12 106c8-5 16-5 24 0s16 5 24 0 16-5 24 0 16 5 24 0" width={3.4} colour={paint.seaDeep} />
    </Svg>
  );
}

/** Anchor with a rope wound round it. */
export function Anchor({ label }: PictureProps) {
  const bars = 'M60 38V98M40 50H80M20 72C24 92 40 100 60 100S96 92 100 72';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobB} fill={paint.slate} isBare lift={0} />
      <circle cx="60" cy="26" r="10.5" fill="none" stroke={paint.line} strokeWidth="10" />
      <circle cx="60" cy="26" r="10.5" fill="none" stroke={paint.slateMark} strokeWidth="6.5" />
      <Ink d={bars} width={13} />
      <Ink d={bars} width={9.5} colour={paint.slateMark} />
      <Cut d="M10 76L21 60L34 76Z" fill={paint.slateMark} lift={0} />
      <Cut d="M86 76L99 60L110 76Z" fill={paint.slateMark} lift={0} />
      <Ink d="M70 22C88 26 84 42 66 48C44 56 42 68 60 72C78 76 78 88 64 92" width={6} />
      <Ink d="M70 22C88 26 84 42 66 48C44 56 42 68 60 72C78 76 78 88 64 92" width={3.6} colour={paint.lamp} />
    </Svg>
  );
}

/** Lighthouse on its rock, with a beam to each side. */
export function Lighthouse({ label }: PictureProps) {
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobA} fill={paint.dawn} isBare lift={0} />
      <Cut d="M50 33L8 20V46Z" fill={paint.lamp} isBare lift={0} />
      <Cut d="M70 33L112 20V46Z" fill={paint.lamp} isBare lift={0} />
      <Cut d="M46 102L51 48H69L74 102Z" fill={paint.paper} />
      <Cut d="M50.2 56H69.8L71.2 70H48.8Z" fill={paint.clay} lift={0} />
      <Cut d="M47.6 82H72.4L73.7 96H46.3Z" fill={paint.clay} lift={0} />
      <Cut d="M45 42H75V49H45Z" fill={paint.seaDeep} />
      <Cut d="M51 26H69V42H51Z" fill={paint.lamp} lift={0} />
      <Ink d="M57 26V42M63 26V42" width={1.8} />
      <Cut d="M48 27C50 17 56 12 60 11C64 12 70 17 72 27Z" fill={paint.seaDeep} />
      <Cut d="M16 108C20 96 34 92 44 98C54 92 70 92 78 98C90 92 102 98 106 108Z" fill={paint.stone} />
      <Ink d="M30 103l8-3M62 102l9-3M86 104l7-3" colour={paint.paper} />
    </Svg>
  );
}

/** Scallop shell with ribs. */
export function Shell({ label }: PictureProps) {
  const fan =
    'M60 100L49 91C25 83 13 60 20 41C26 41 29 36 31 32C37 34 42 29 44 24C50 27 56 23 60 18C64 23 70 27 76 24C78 29 83 34 89 32C91 36 94 41 100 41C107 60 95 83 71 91Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobB} fill={paint.sand} isBare lift={0} />
      <Cut d={fan} fill={paint.plum} />
      <Texture d={fan} kind="dots" colour={paint.plumMark} opacity={0.35} />
      <Ink d="M60 92V28M54 90L40 36M66 90L80 36M48 88L27 50M72 88L93 50" width={3} colour={paint.plumMark} />
      <Cut d="M47 92C50 86 70 86 73 92L78 104H42Z" fill={paint.plumMark} />
    </Svg>
  );
}

/** Fish with scales. */
export function Fish({ label }: PictureProps) {
  const body = 'M10 62C24 34 62 30 84 56L108 38C104 54 104 70 108 86L84 68C62 94 24 90 10 62Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobA} fill={paint.sky} isBare lift={0} />
      <Cut d="M40 42C46 28 62 26 72 30L70 48Z" fill={paint.seaDeep} />
      <Cut d={body} fill={paint.sea} />
      <Texture
        d="M38 40C56 36 72 42 84 56L96 47V77L84 68C70 84 54 88 38 84C46 70 46 54 38 40Z"
        kind="scales"
      />
      <Ink d="M38 41C46 54 46 70 38 83" width={2.6} />
      <Cut d="M52 64C62 62 68 68 66 78C58 78 52 74 52 64Z" fill={paint.seaDeep} lift={0} />
      <circle cx="27" cy="56" r="5.5" fill={paint.paper} stroke={paint.line} strokeWidth="1.7" />
      <circle cx="26" cy="56" r="2.6" fill={paint.line} />
    </Svg>
  );
}

/** Starfish with dots. */
export function Starfish({ label }: PictureProps) {
  const star =
    'M57.5 15.4Q60.0 2.0 62.5 15.4L64.8 28.3Q68.8 49.9 90.5 47.0L103.6 45.3Q117.1 43.5 105.1 49.9L93.5 56.2Q74.3 66.6 83.7 86.4L89.4 98.2Q95.3 110.5 85.4 101.1L75.9 92.1Q60.0 77.0 44.1 92.1L34.6 101.1Q24.7 110.5 30.6 98.2L36.3 86.4Q45.7 66.6 26.5 56.2L14.9 49.9Q2.9 43.5 16.4 45.3L29.5 47.0Q51.2 49.9 55.2 28.3Z';
  return (
    <Svg viewBox="0 0 120 120" label={label}>
      <Cut d={blobB} fill={paint.teal} isBare lift={0} />
      <Cut d={star} fill={paint.lamp} />
      <Texture d={star} kind="dots" colour={paint.sandMark} opacity={0.75} />
      <Ink
        d="M60 60V26M60 60L92 50M60 60L80 88M60 60L40 88M60 60L28 50"
        width={2.4}
        colour={paint.sandMark}
      />
    </Svg>
  );
}
