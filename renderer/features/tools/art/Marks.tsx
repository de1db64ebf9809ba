import { Cut, Ink, paint, Svg } from '../../../ui/pictures/paper.tsx';

const PEBBLE = 'M4 22C2 10 12 3 21 4S38 12 36 23 28 37 19 36 5 32 4 22Z';
const PRINT = 'M12 22C9 10 13 3 20 3S30 10 28 20 30 36 20 37 14 32 12 22Z';

/** One mark for each time, lying in a row: what was done, never how well. Decoration; the words are said elsewhere. */
export function Marks({ count, total, kind }: { count: number; total: number; kind: 'pebble' | 'print' }) {
  return (
    <div className="hb-marks" aria-hidden="true">
      {Array.from({ length: total }, (_, at) => at).map((at) => (
        <span key={at} className={kind === 'print' && at % 2 === 1 ? 'hb-mark hb-mark-low' : 'hb-mark'}>
          <Svg viewBox="0 0 40 40">
            {at < count ? (
              <>
                <Cut d={kind === 'print' ? PRINT : PEBBLE} fill={paint.seaDeep} lift={1.5} />
                <Ink d="M13 16q5 -5 11 -3" width={2.4} colour={paint.paper} />
              </>
            ) : (
              <path className="hb-mark-open" d={kind === 'print' ? PRINT : PEBBLE} />
            )}
          </Svg>
        </span>
      ))}
    </div>
  );
}
