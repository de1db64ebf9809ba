// Stands here: a pupil who wants to see the words that are theirs.
// State: may have few words, or many hard ones; neither is better. So: a list with dots, no cloud, no total, nothing to reach.
// The one thing: read it, or keep a word of their own.
import type { Band } from '@harbour/shared/domain/checkin/types';
import { findFeeling } from '@harbour/shared/domain/feelings/feelings';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCall, useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { FeelingPicture } from '../../ui/FeelingPicture.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { useWordName } from '../checkin/useWordName.ts';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';

/** Dots drawn at most; beyond that they would only say "many". */
const DOTS_MAX = 60;

export function WordsPage({ band, ...ways }: PageWays & { band: Band }) {
  const { t } = useTranslation('myThings');
  const { data, failure, refetch } = useCall('myThings.words', {});
  const nameOf = useWordName();
  const words = data?.words ?? [];
  return (
    <ThingsPage
      {...ways}
      title={t('words.title')}
      lead={words.length > 0 ? t('words.lead') : undefined}
      isReady={data !== undefined}
      failure={failure}
      onAgain={refetch}
    >
      <div className="mt-spread">
        <section className="mt-leaf">
          {words.length === 0 ? <p>{t('words.emptyDetail')}</p> : null}
          {words.length === 0 ? null : (
            <ul className="mt-words">
              {words.map(({ feelingId, count }) => {
                const feeling = findFeeling(feelingId);
                return (
                  <li key={feelingId}>
                    <span className="mt-words-face">
                      {feeling ? <FeelingPicture id={feeling.id} /> : null}
                    </span>
                    <span className="mt-words-word">{nameOf(feelingId)}</span>
                    <span className="mt-dots" role="img" aria-label={t('words.times', { count })}>
                      {Array.from({ length: Math.min(count, DOTS_MAX) }, (_, dot) => (
                        // biome-ignore lint/suspicious/noArrayIndexKey: dots that are all alike.
                        <span key={dot} className="hb-entry-dot" />
                      ))}
                    </span>
                  </li>
                );
              })}
            </ul>
          )}
          {data && !data.mayLookBack ? <p className="hb-quiet-line">{t('todayOnlyDetail')}</p> : null}
        </section>
        <OwnWords own={data?.own ?? []} band={band} />
      </div>
    </ThingsPage>
  );
}

function OwnWords({ own, band }: { own: readonly { id: string; word: string }[]; band: Band }) {
  const { t } = useTranslation('myThings');
  const keep = useSend('myThings.keepWord');
  const drop = useSend('myThings.dropWord');
  const [isAdding, setIsAdding] = useState(false);
  const [word, setWord] = useState('');
  const [hasFailed, setHasFailed] = useState(false);

  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (word.trim() === '') return;
    const { ok } = await keep.send({ word });
    setHasFailed(!ok);
    if (!ok) return;
    setWord('');
    setIsAdding(false);
  };

  return (
    <section className="mt-leaf">
      <h2>{t('words.own')}</h2>
      {own.length === 0 ? null : (
        <ul className="mt-own-words">
          {own.map(({ id, word: kept }) => (
            <li key={id}>
              <bdi>{kept}</bdi>
              <Button
                scale="pupil"
                variant="quiet"
                aria-label={t('words.drop', { word: kept })}
                onPress={() => void drop.send({ id }).then(({ ok }) => setHasFailed(!ok))}
              >
                {t('edit.dropWord')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {isAdding ? (
        <form className="hb-stack mt-own-form" onSubmit={(event) => void add(event)}>
          {band === 'primary' ? <p>{t('aim.scribeDetail')}</p> : null}
          <TextField label={t('words.field')} value={word} onChange={setWord} maxLength={40} autoFocus />
          <p className="hb-quiet-line">{t('textDetail')}</p>
          <Button scale="pupil" type="submit" variant="primary" isPending={keep.busy}>
            {t('words.keep')}
          </Button>
        </form>
      ) : (
        <Button scale="pupil" icon={<Icon id="add" />} onPress={() => setIsAdding(true)}>
          {t(band === 'primary' ? 'aim.scribe' : 'words.add')}
        </Button>
      )}
      <NotKept isShown={hasFailed} />
    </section>
  );
}
