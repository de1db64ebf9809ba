import type { CountArt as Art, StageOf } from '@harbour/shared/domain/strategies/stages';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button.tsx';
import { Cut, paint, Svg } from '../../../ui/pictures/paper.tsx';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { CountBall, CountStone } from '../art/CountArt.tsx';
import { Ground } from '../art/Ground.tsx';
import { Marks } from '../art/Marks.tsx';
import { Mover } from '../art/Mover.tsx';

const THREES = 3;

/** Count by pressing: every press is the next number, whenever it comes. */
export function CountStage({ stage }: { stage: StageOf<'count'> }) {
  const { t } = useTranslation('tools');
  const { from, to, art } = stage;
  const [number, setNumber] = useState(from);
  const [step, setStep] = useState(1);
  const [presses, setPresses] = useState(0);
  const isBack = from > to;
  const next = isBack ? number - step : number + step;
  const isEnd = isBack ? next < to : next > to;

  function restart(by: number): void {
    setStep(by);
    setNumber(from);
    setPresses(0);
  }

  return (
    <>
      <button
        type="button"
        className="hb-count"
        onClick={() => {
          if (isEnd) restart(step);
          else {
            setNumber(next);
            setPresses(presses + 1);
          }
        }}
      >
        <CountPicture art={art} presses={presses} number={number} from={from} />
        <span className="hb-count-words">
          <span className="hb-count-number">{number}</span>
          <span className="hb-count-press">{t(isEnd ? 'count.again' : 'count.press')}</span>
        </span>
      </button>
      {art === 'stones' ? null : (
        <Marks count={number} total={to} kind={art === 'steps' ? 'print' : 'pebble'} />
      )}
      <VisuallyHidden>
        <span role="status">{presses > 0 ? t('count.now', { number }) : ''}</span>
      </VisuallyHidden>
      <p className="hb-quiet-line">{isEnd ? t('count.end') : ''}</p>
      {isBack ? (
        <Button scale="pupil" onPress={() => restart(step === 1 ? THREES : 1)}>
          {t(step === 1 ? 'count.threes' : 'count.ones')}
        </Button>
      ) : null}
    </>
  );
}

function CountPicture({
  art,
  presses,
  number,
  from,
}: {
  art: Art;
  presses: number;
  number: number;
  from: number;
}) {
  const isOdd = presses % 2 === 1;
  if (art === 'stones') return <CountStone number={number} from={from} />;
  if (art === 'ball') return <CountBall isOver={isOdd} />;
  const moves = {
    star: { left: isOdd ? 128 : 10, right: isOdd ? 128 : 10, apart: isOdd ? 22 : 9, lifted: 0 },
    arms: { left: isOdd ? 168 : 10, right: isOdd ? 168 : 10, apart: 9, lifted: 0 },
    shake: { left: isOdd ? 60 : 36, right: isOdd ? 36 : 60, apart: 9, lifted: isOdd ? 1 : -1 },
    balance: { left: 88, right: 88, apart: 7, lifted: 1 },
    otherFoot: { left: 88, right: 88, apart: 7, lifted: -1 },
    steps: { left: isOdd ? 26 : 6, right: isOdd ? 6 : 26, apart: 9, lifted: isOdd ? 1 : -1 },
  } as const;
  const isBalance = art === 'balance' || art === 'otherFoot';
  return (
    <Svg viewBox="0 0 600 340" className="hb-stage-art">
      <Ground fill={paint.sand} floor={paint.hill} />
      {isBalance ? (
        <Cut
          d="M192 240C190 228 198 220 210 220S230 228 228 242 218 258 208 257 194 252 192 240Z"
          fill={paint.lamp}
        />
      ) : null}
      <Mover x={400} foot={284} scale={3.1} lean={isBalance ? (isOdd ? 2 : -2) : 0} {...moves[art]} />
    </Svg>
  );
}
