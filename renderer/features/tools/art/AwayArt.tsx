import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { Ground } from './Ground.tsx';

/** A window with far hills and clouds that hardly move. */
export function SkyScene() {
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      <clipPath id="hb-sky-window">
        <path d="M150 34H450V282H150Z" />
      </clipPath>
      <Ground fill={paint.sand} />
      <Cut d="M132 18H468V298H132Z" fill={paint.wood} />
      <g clipPath="url(#hb-sky-window)">
        <path d="M150 34H450V282H150Z" fill={paint.sky} />
        <Cut
          d="M360 76C360 58 374 48 390 48S420 60 420 76 408 106 390 106 360 94 360 76Z"
          fill={paint.lamp}
          isBare
          lift={0}
        />
        <g className="hb-drift">
          <Cut
            d="M180 110C170 92 192 80 206 90C214 70 246 72 250 92C270 90 276 112 260 118H190C184 118 182 114 180 110Z"
            fill={paint.paper}
            isBare
          />
          <Cut
            d="M330 150C322 138 338 128 350 136C356 122 380 124 382 138C396 138 400 152 390 156H338Z"
            fill={paint.paper}
            isBare
          />
        </g>
        <Cut
          d="M140 230C190 180 240 184 280 206C330 160 390 176 460 214V290H140Z"
          fill={paint.hill}
          isBare
          lift={0}
        />
        <Cut d="M140 248C220 232 300 262 460 240V300H140Z" fill={paint.leaf} isBare lift={0} />
        <Ink d="M232 128q8 -9 15 0q8 -9 15 0" width={3} />
      </g>
      <Ink d="M300 34V282M150 158H450" width={9} colour={paint.wood} />
      <Cut d="M112 292H488V312H112Z" fill={paint.wood} />
    </Svg>
  );
}

/** A path with footprints that goes round a corner. */
export function PathScene() {
  const prints = [
    [196, 300, -8],
    [252, 276, 14],
    [252, 240, 4],
    [306, 222, 22],
    [318, 188, 10],
    [362, 178, 30],
  ] as const;
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      <Ground fill={paint.sky} />
      <Cut
        d="M12 190C90 130 180 150 250 150S420 110 590 150C592 220 590 300 560 318C500 336 380 326 300 328S90 338 40 316C14 300 14 240 12 190Z"
        fill={paint.hill}
        isBare
        lift={0}
      />
      <Cut
        d="M140 328C180 270 240 210 320 184C370 166 420 160 456 150C440 176 410 196 380 222C340 256 316 292 304 328Z"
        fill={paint.sand}
      />
      {prints.map(([x, y, turn]) => (
        <g
          key={`${x} ${y}`}
          transform={`translate(${x} ${y}) rotate(${turn}) scale(${(y / 300).toFixed(2)})`}
        >
          <Cut d="M-9 8C-12 -8 -8 -22 0 -22S12 -10 9 6 -7 20 -9 8Z" fill={paint.sandMark} isBare lift={0} />
        </g>
      ))}
      <Cut d="M70 214C60 176 76 140 98 140S138 176 126 214Z" fill={paint.leaf} />
      <Ink d="M98 160V236" width={6} colour={paint.wood} />
      <Cut d="M486 190C478 160 490 132 508 132S540 160 530 190Z" fill={paint.leaf} />
      <Ink d="M508 150V206" width={5} colour={paint.wood} />
    </Svg>
  );
}
