// Stands here: a pupil on a day to look back, or any day, often with an adult beside them.
// State: may be lower than last time. Lower is a place, not a fall: it is written down the same way.
// The one thing: press the rung where they are now.

import { AIM_WORDS_MAX } from '@harbour/shared/domain/aims/aims';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { type Aim, useAimWords } from './aimWords.ts';
import { dateName, dayName } from './days.ts';
import { Ladder } from './Ladder.tsx';
import { NotKept } from './ThingsPage.tsx';

interface AimViewProps {
  aim: Aim;
  today: string;
  band: Band;
  onChange: () => void;
  onPutAway: () => void;
}

export function AimView({ aim, today, band, onChange, onPutAway }: AimViewProps) {
  const { t, i18n } = useTranslation('myThings');
  const wordsOf = useAimWords();
  const rate = useSend('myThings.rateAim');
  const [hasFailed, setHasFailed] = useState(false);
  const now = aim.ratings.find(({ day }) => day === today) ?? null;
  const earlier = aim.ratings.filter(({ day }) => day !== today);
  const words = wordsOf(aim);

  const keep = async (rating: number, note: string | null): Promise<boolean> => {
    const { ok } = await rate.send({ id: aim.id, rating, note });
    setHasFailed(!ok);
    return ok;
  };

  return (
    <div className="mt-aim">
      <p className="mt-aim-words">
        <bdi>{words.aim}</bdi>
        {aim.scribed ? <small>{t('aim.scribed')}</small> : null}
      </p>
      <section className="mt-leaf mt-aim-ladder" aria-label={t('aim.ask.now')}>
        <h2>{t('aim.ask.now')}</h2>
        <Ladder
          top={aim.top}
          value={now?.rating ?? null}
          label={t('aim.ask.now')}
          onChoose={(rung) => void keep(rung, now?.note ?? null)}
        />
        <div className="mt-aim-now">
          <p aria-live="polite">{now ? t('aim.here', { rung: now.rating }) : null}</p>
          {now ? <Note note={now.note} band={band} onKeep={(note) => keep(now.rating, note)} /> : null}
        </div>
        <NotKept isShown={hasFailed} />
      </section>
      <div className="mt-aim-cards">
        {words.step ? (
          <section className="mt-leaf">
            <h2>{t('aim.step')}</h2>
            <p>
              <bdi>{words.step}</bdi>
            </p>
          </section>
        ) : null}
        {aim.helper ? (
          <section className="mt-leaf">
            <h2>{t('aim.person')}</h2>
            <p>{t(`aim.helper.${aim.helper}`)}</p>
          </section>
        ) : null}
        {aim.lookBack ? (
          <section className="mt-leaf">
            <h2>{t('aim.lookBack')}</h2>
            <p>{aim.lookBack <= today ? t('aim.lookBackNow') : dayName(aim.lookBack, i18n.language)}</p>
          </section>
        ) : null}
        {earlier.length > 0 ? (
          <section className="mt-leaf">
            <h2>{t('aim.earlier')}</h2>
            <ul className="mt-ratings">
              {earlier.map(({ id, day, rating }) => (
                <li key={id}>
                  <span>{dateName(day, i18n.language)}</span>
                  <span className="mt-rating">{t('aim.rung', { rung: rating, top: aim.top })}</span>
                </li>
              ))}
            </ul>
          </section>
        ) : null}
      </div>
      <div className="hb-row hb-row-middle">
        <Button scale="pupil" onPress={onChange}>
          {t('aim.change')}
        </Button>
        <Button scale="pupil" variant="quiet" onPress={onPutAway}>
          {t('aim.putAway')}
        </Button>
      </div>
    </div>
  );
}

interface NoteProps {
  note: string | null;
  band: Band;
  onKeep: (note: string | null) => Promise<boolean>;
}

/** A note on today, if one is wanted. */
function Note({ note, band, onKeep }: NoteProps) {
  const { t } = useTranslation('myThings');
  const [text, setText] = useState<string | null>(null);

  const keep = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (await onKeep(text?.trim() || null)) setText(null);
  };

  if (text === null) {
    return (
      <div className="hb-row hb-row-middle">
        {note ? (
          <p>
            <bdi>{note}</bdi>
          </p>
        ) : null}
        <Button scale="pupil" variant="quiet" icon={<Icon id="add" />} onPress={() => setText(note ?? '')}>
          {t(band === 'primary' ? 'aim.scribe' : 'aim.addNote')}
        </Button>
      </div>
    );
  }
  return (
    <form className="hb-stack mt-own-form" onSubmit={(event) => void keep(event)}>
      <TextArea
        label={t('aim.hereNote')}
        rows={2}
        value={text}
        onChange={setText}
        maxLength={AIM_WORDS_MAX}
        autoFocus
      />
      <p className="hb-quiet-line">{t('textDetail')}</p>
      <Button scale="pupil" type="submit">
        {t('aim.keepNote')}
      </Button>
    </form>
  );
}
