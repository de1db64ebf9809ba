import type { Door } from '@harbour/shared/domain/checkin/types';
import type { ReactNode } from 'react';
import { Cut, Ink, paint, Svg, Texture } from './paper.tsx';

const disc = 'M14 60C14 32 34 13 61 13S107 34 107 61 86 107 60 107 14 88 14 60Z';
const left =
  'M18 34H62C66 34 68 36 68 40V64C68 68 66 70 62 70H40L26 82V70H18C14 70 12 68 12 64V40C12 36 14 34 18 34Z';
const right =
  'M60 54H102C106 54 108 56 108 60V84C108 88 106 90 102 90H98V102L84 90H60C56 90 54 88 54 84V60C54 56 56 54 60 54Z';

/** What each way into the check-in looks like, small enough for a tab. */
const drawings: Readonly<Record<Door, ReactNode>> = {
  words: (
    <>
      <Cut d={left} fill={paint.teal} />
      <Ink d="M24 48h32M24 58h20" width={5} />
      <Cut d={right} fill={paint.paper} />
      <Ink d="M66 68h30M66 78h18" width={5} />
    </>
  ),
  pictures: (
    <>
      <Cut d="M14 24L66 16L76 76L24 84Z" fill={paint.plum} />
      <Cut d="M48 38H106V102H48Z" fill={paint.paper} />
      <Ink d="M65 60v.01M89 60v.01" width={8} />
      <Ink d="M62 78q15 14 30 0" width={5} />
    </>
  ),
  body: (
    <>
      <Cut d="M60 10C72 10 79 19 78 29C77 39 70 46 60 46S43 39 42 29C41 19 48 10 60 10Z" fill={paint.glass} />
      <Cut
        d="M48 46C34 50 28 56 25 68L16 96C15 102 26 105 29 99L38 80V112H82V80L91 99C94 105 105 102 104 96L95 68C92 56 86 50 72 46C68 52 52 52 48 46Z"
        fill={paint.sand}
      />
      <Ink d="M60 74v.01" width={13} colour={paint.line} />
    </>
  ),
  plane: (
    <>
      <Cut
        d="M14 20C14 16 17 14 20 14H100C104 14 106 17 106 20V100C106 104 103 106 100 106H20C16 106 14 103 14 100Z"
        fill={paint.sky}
      />
      <Texture d="M60 14H106V60H60Z" kind="dots" />
      <Ink d="M60 22V98M22 60H98" width={3.5} />
      <Cut d="M82 24C93 23 100 31 100 41C100 51 93 58 83 58S65 51 65 41 72 25 82 24Z" fill={paint.lamp} />
      <Ink d="M77 38v.01M89 38v.01" width={5} />
      <Ink d="M76 47q7 5 14 0" width={3} />
    </>
  ),
  twoQuestions: (
    <>
      <Cut d={disc} fill={paint.sky} isBare lift={0} />
      <Cut d="M36 22C50 21 60 32 60 46C60 60 51 70 37 70S14 60 14 46 23 23 36 22Z" fill={paint.glass} />
      <Ink d="M29 42v.01M45 42v.01" width={6} />
      <Ink d="M27 54q10 8 20 0" width={4} />
      <Cut d="M62 62C70 52 78 52 85 62S100 72 110 62V100H62Z" fill={paint.sea} />
      <Ink d="M64 80c8-8 14-8 21 0s15 8 23 0" width={4} colour={paint.seaDeep} />
    </>
  ),
};

/** The picture of a way into the check-in. */
export function DoorPicture({ door }: { door: Door }) {
  return <Svg viewBox="0 0 120 120">{drawings[door]}</Svg>;
}
