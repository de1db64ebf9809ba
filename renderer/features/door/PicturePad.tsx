import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { signInPictures } from '../../ui/pictures/registry.ts';
import { useReadAloud } from '../readaloud/useReadAloud.ts';
import { TileField } from './TileField.tsx';
import './door.css';

/** Pictures in one sign-in. */
const LENGTH = 3;
const places = Array.from({ length: LENGTH }, (_, at) => at);

export type PicturesOutcome = 'in' | 'miss' | 'trouble';

export interface PicturePadProps {
  /**
   * Tries the three. `miss` starts again, with kind words, as often as it takes; after `trouble` the page around says
   * that the program could not look.
   */
  onTry: (pictures: number[]) => Promise<PicturesOutcome>;
}

/**
 * Three of twelve pictures, in order. What was chosen shows only as filled shells, so that nobody reads it over a
 * shoulder.
 */
export function PicturePad({ onTry }: PicturePadProps) {
  const { t } = useTranslation('signIn');
  const { t: common } = useTranslation('common');
  const [chosen, setChosen] = useState<readonly number[]>([]);
  const [misses, setMisses] = useState(0);
  const [busy, setBusy] = useState(false);
  const word = useRef<HTMLDivElement>(null);
  const { readOn } = useReadAloud();
  // biome-ignore lint/correctness/useExhaustiveDependencies: once per miss, not when reading itself begins or ends.
  useEffect(() => {
    if (misses > 0 && word.current) readOn(word.current);
  }, [misses]);

  async function choose(picture: number): Promise<void> {
    if (busy || chosen.length >= LENGTH) return;
    const next = [...chosen, picture];
    setChosen(next);
    if (next.length < LENGTH) return;
    setBusy(true);
    const outcome = await onTry(next);
    if (outcome === 'in') return;
    setBusy(false);
    setChosen([]);
    if (outcome === 'trouble') return;
    setMisses((before) => before + 1);
  }

  return (
    <div className="hb-pad">
      <div className="hb-pad-line">
        <span className="hb-pad-shells" aria-hidden="true">
          {places.map((place) => (
            <span
              key={place}
              className={place < chosen.length ? 'hb-pad-shell hb-pad-filled' : 'hb-pad-shell'}
            >
              <Shell />
            </span>
          ))}
        </span>
        <span className="hb-hidden" role="status">
          {t('pictures.chosen', { count: chosen.length })}
        </span>
        {/* One place for both, so that the pictures never move under a finger. */}
        <div ref={word} className="hb-pad-word" role="status">
          {chosen.length > 0 ? (
            <Button
              scale="pupil"
              variant="quiet"
              icon={<Icon id="back" />}
              isDisabled={busy}
              onPress={() => setChosen(chosen.slice(0, -1))}
            >
              {t('pictures.undo')}
            </Button>
          ) : null}
          {misses > 0 && chosen.length === 0 ? (
            <Notice key={misses} tone="info" title={t('pictures.again')}>
              <p>{t('pictures.againHint')}</p>
            </Notice>
          ) : null}
          {misses === 0 && chosen.length === 0 ? <p>{t('pictures.lead')}</p> : null}
        </div>
      </div>
      <div className="hb-pad-pictures">
        <TileField columns={4} label={t('pictures.titleBack')}>
          {signInPictures.map((id, at) => (
            <ChoiceTile
              key={id}
              picture={<Picture id={id} />}
              label={common(`picture.${id}`)}
              onPress={() => void choose(at)}
            />
          ))}
        </TileField>
      </div>
    </div>
  );
}

/** The outline of a shell; filled when a picture was chosen for it. */
function Shell() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <path d="M24 42L8 24C6 12 14 6 24 6s18 6 16 18Z" />
      <path className="hb-pad-rib" d="M24 42V8M24 42L15 9M24 42L33 9M24 42L9 18M24 42L39 18" />
    </svg>
  );
}
