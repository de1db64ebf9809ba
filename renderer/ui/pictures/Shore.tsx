import { Cut, Ink, paint, Svg } from './paper.tsx';
import './shore.css';

/** Quiet water along the foot of a pupil's page. Decoration only: it stands behind everything and takes no press. */
export function Shore() {
  return (
    <div className="hb-shore" aria-hidden="true">
      <Svg viewBox="0 0 1600 180" className="hb-shore-picture">
        <Cut d="M-10 96C120 62 250 60 360 84S560 112 640 118V190H-10Z" fill={paint.hill} isBare lift={0} />
        <Cut d="M1170 118C1290 72 1420 58 1610 78V190H1170Z" fill={paint.hill} isBare lift={0} />
        <Cut d="M1404 70L1410 18H1428L1434 70Z" fill={paint.sail} lift={0} />
        <Cut d="M1406.5 50L1408.4 34H1429.6L1431.5 50Z" fill={paint.clay} lift={0} />
        <Cut d="M1408 18H1430V10H1408Z" fill={paint.lamp} lift={0} />
        <Cut d="M1404 10C1410 0 1428 0 1434 10Z" fill={paint.seaDeep} lift={0} />
        <Cut
          d="M-10 100C200 84 420 112 640 102S1100 84 1320 98S1540 106 1610 96V190H-10Z"
          fill={paint.sea}
          isBare
          lift={0}
        />
        <g className="hb-shore-boat">
          <Cut
            d="M262 104H322C318 116 310 120 300 120H284C273 120 265 115 262 104Z"
            fill={paint.wood}
            lift={0}
          />
          <Ink d="M292 104V46" />
          <Cut d="M296 50C314 62 320 80 318 96H296Z" fill={paint.sail} lift={0} />
          <Cut d="M288 58C278 70 272 84 272 96H288Z" fill={paint.clay} lift={0} />
        </g>
        <Ink d="M430 126C446 118 462 118 478 126M880 118C896 110 912 110 928 118" colour={paint.paper} />
        <Cut
          d="M-10 138C180 120 360 152 600 140S1020 122 1240 138S1500 146 1610 132V190H-10Z"
          fill={paint.seaDeep}
          isBare
          lift={0}
        />
        <Ink d="M1090 158C1108 150 1126 150 1144 158M180 160C196 152 212 152 228 160" colour={paint.paper} />
      </Svg>
    </div>
  );
}
