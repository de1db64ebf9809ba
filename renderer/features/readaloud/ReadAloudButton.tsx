import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAppDispatch } from '../../app/store.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { pageLeft } from './readAloudSlice.ts';
import { stopReading, useReadAloud } from './useReadAloud.ts';
import { PAGE, useReadAsIGo } from './useReadAsIGo.ts';

/**
 * Reads the page it stands on, from its title to its last tile; pressed again, stops. Leaving the page stops it too.
 * @param page tells one page from the next
 */
export function ReadAloudButton({ page }: { page: string }) {
  const { t } = useTranslation('readAloud');
  const dispatch = useAppDispatch();
  const place = useRef<HTMLSpanElement>(null);
  const { status, read, stop } = useReadAloud();
  useReadAsIGo(place);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page ends what was read on the last.
  useEffect(
    () => () => {
      stopReading();
      dispatch(pageLeft());
    },
    [page, dispatch],
  );
  // Asked early, because systems tell of their voices only some time after.
  useEffect(() => void window.speechSynthesis?.getVoices(), []);
  const isReading = status === 'reading';

  function press(): void {
    if (isReading) {
      stop();
      return;
    }
    const text = place.current?.closest(PAGE)?.querySelector<HTMLElement>('main, [data-read-text]');
    if (text) read(text);
  }

  return (
    <span ref={place} className="hb-read">
      <Button scale="pupil" variant="quiet" icon={<Icon id={isReading ? 'hush' : 'sound'} />} onPress={press}>
        {t(isReading ? 'stop' : 'start')}
      </Button>
    </span>
  );
}
