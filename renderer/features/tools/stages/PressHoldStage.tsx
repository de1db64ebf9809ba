import type { StageOf } from '@harbour/shared/domain/strategies/stages';
import { type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx';
import { Marks } from '../art/Marks.tsx';
import { PressArt } from '../art/PressArt.tsx';

/** A press shorter than this stays on until the next one, for whoever cannot hold. */
const SHORT_MS = 350;

/** Press and let go. Hold for as long as you like, or press once and once more; nothing measures how long or how strong. */
export function PressHoldStage({ stage }: { stage: StageOf<'pressHold'> }) {
  const { t } = useTranslation('tools');
  const { part, times } = stage;
  const [isHeld, setIsHeld] = useState(false);
  const [done, setDone] = useState(0);
  const began = useRef<number | null>(null);

  function letGo(): void {
    began.current = null;
    setIsHeld(false);
    setDone((before) => before + 1);
  }

  function begin(at: number): void {
    if (isHeld) letGo();
    else {
      began.current = at;
      setIsHeld(true);
    }
  }

  function finish(at: number): void {
    if (began.current !== null && at - began.current >= SHORT_MS) letGo();
    began.current = null;
  }

  function keyDown(event: KeyboardEvent): void {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    if (!event.repeat) begin(event.timeStamp);
  }

  function keyUp(event: KeyboardEvent): void {
    if (event.key !== ' ' && event.key !== 'Enter') return;
    event.preventDefault();
    finish(event.timeStamp);
  }

  return (
    <>
      <button
        type="button"
        className="hb-press"
        aria-pressed={isHeld}
        aria-describedby="hb-press-how"
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          begin(event.timeStamp);
        }}
        onPointerUp={(event) => finish(event.timeStamp)}
        onPointerCancel={() => {
          if (isHeld) letGo();
        }}
        onKeyDown={keyDown}
        onKeyUp={keyUp}
        // Screen readers and switches press without a pointer or a key.
        onClick={(event) => {
          if (event.detail === 0) begin(event.timeStamp - SHORT_MS);
          if (event.detail === 0) began.current = null;
        }}
      >
        <PressArt part={part} isHeld={isHeld} />
        <span className="hb-press-word">{t(isHeld ? 'press.letGo' : `press.press.${part}`)}</span>
      </button>
      <Marks count={Math.min(done, times)} total={times} kind="pebble" />
      <VisuallyHidden>
        <span role="status">{done > 0 ? t('press.done', { count: done }) : ''}</span>
      </VisuallyHidden>
      <p id="hb-press-how" className="hb-quiet-line">
        {t('press.howDetail')}
      </p>
    </>
  );
}
