import { Cut, Ink, paint, Svg } from '../../ui/pictures/paper.tsx';
import './slowWater.css';

/** A boat that drifts to and fro, far slower than anybody breathes. Where nothing may move, it lies still. */
export function SlowWater() {
  return (
    <div className="hb-slow-water">
      <Svg viewBox="0 0 600 130">
        <Cut
          d="M0 22C0 10 10 0 22 0H578C590 0 600 10 600 22V108C600 120 590 130 578 130H22C10 130 0 120 0 108Z"
          fill={paint.sky}
          isBare
          lift={0}
        />
        <g className="hb-slow-boat">
          <Cut d="M262 68H338C334 84 326 90 316 90H284C274 90 266 84 262 68Z" fill={paint.wood} lift={0} />
          <Cut d="M302 60V16C322 28 332 44 334 60Z" fill={paint.paper} lift={0} />
          <Ink d="M300 68V12" width={3} />
        </g>
        <Cut
          d="M0 84C60 74 120 94 180 84S300 74 360 84 480 94 540 84C564 80 582 80 600 82V108C600 120 590 130 578 130H22C10 130 0 120 0 108Z"
          fill={paint.sea}
          lift={0}
        />
        <Ink d="M60 106H130M240 112H330M430 104H520" width={3} colour={paint.paper} />
      </Svg>
    </div>
  );
}
