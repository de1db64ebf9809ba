// Stands here: a pupil who has said how they are, to nobody yet.
// State: decides about trust; must know before the press who will see it, and that 'just me' has a price.
// The one thing: choose an envelope. Until this press nothing has been written anywhere.

import { gentleNudge } from '@harbour/shared/domain/checkin/record';
import { REQUEST_KINDS } from '@harbour/shared/domain/checkin/types';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { Word } from '../../ui/Word.tsx';
import { moveByArrowKeys } from '../door/arrowKeys.ts';
import { REQUEST_PICTURES } from '../pupil/requestPictures.ts';
import { CheckinFrame } from './CheckinFrame.tsx';
import { SaidLine } from './SaidLine.tsx';
import { SkipTiles } from './SkipTiles.tsx';
import type { StepProps } from './steps.ts';

export function WhoStep({ state, act, frame, keyAdults }: StepProps & { keyAdults: readonly string[] }) {
  const { t, i18n } = useTranslation('checkin');
  const names = new Intl.ListFormat(i18n.language, { type: 'disjunction' }).format(keyAdults);
  const nudges = gentleNudge(state);
  return (
    <CheckinFrame
      {...frame}
      title={t(nudges ? 'who.nudgeTitle' : 'who.title')}
      lead={nudges ? t('who.nudge') : <SaidLine draft={state.draft} />}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div role="group" aria-label={t('who.title')} className="hb-envelopes" onKeyDown={moveByArrowKeys}>
        <ChoiceTile
          picture={<Picture id="just-me" />}
          label={t('who.justMe')}
          hint={t('who.justMeDetail')}
          onPress={() => act({ type: 'chooseWho', who: 'justMe' })}
        />
        <ChoiceTile
          picture={<Picture id="key-adult" />}
          label={t('who.keyAdult')}
          hint={names === '' ? t('who.keyAdultDetail') : `${names}. ${t('who.keyAdultDetail')}`}
          onPress={() => act({ type: 'chooseWho', who: 'keyAdult' })}
        />
        <section className="hb-envelope-person" aria-label={t('who.person')}>
          <span className="hb-envelope-picture" aria-hidden="true">
            <Picture id="person-now" />
          </span>
          <p className="hb-tile-label">{t('who.person')}</p>
          <p className="hb-tile-hint">{t('who.personDetail')}</p>
          {REQUEST_KINDS.map((kind) => (
            <Button key={kind} scale="pupil" onPress={() => act({ type: 'chooseWho', who: kind })}>
              <Word picture={REQUEST_PICTURES[kind]}>{t(`who.${kind}`)}</Word>
            </Button>
          ))}
        </section>
        <SkipTiles act={act} hint={t('who.skipDetail')} />
      </div>
    </CheckinFrame>
  );
}
