// Stands here: a pupil who picks something to get to; Primary by a tile or an adult's hand, Secondary in own words.
// State: has had aims set for them before. So: one question at a time, each but the first can be left out, nothing is kept until the end.
// The one thing: say what it is.
import {
  AIM_HELPERS,
  AIM_TILES,
  AIM_WORDS_MAX,
  LADDER_TOP,
  LOOK_BACK_WEEKS,
  STEP_TILES,
} from '@harbour/shared/domain/aims/aims';
import type { Band } from '@harbour/shared/domain/checkin/types';
import { addDays, parseDay } from '@harbour/shared/domain/time/day';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSend } from '../../app/api.ts';
import { Button } from '../../ui/Button.tsx';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Face } from '../../ui/Face.tsx';
import { Icon } from '../../ui/pictures/icons.tsx';
import { DaysLeaf, ToolBox } from '../../ui/pictures/myThings.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TileField } from '../door/TileField.tsx';
import type { Aim } from './aimWords.ts';
import { dayName } from './days.ts';
import { Ladder } from './Ladder.tsx';
import { NotKept, type PageWays, ThingsPage } from './ThingsPage.tsx';

const AIM_PICTURES: Readonly<Record<(typeof AIM_TILES)[number], ReactNode>> = {
  'join-in': <Picture id="person-now" />,
  'ask-for-help': <Picture id="person" />,
  'use-a-tool': <ToolBox />,
  'say-how-i-am': <Face valence={0.3} energy={0.1} />,
};
const STEP_PICTURES: Readonly<Record<(typeof STEP_TILES)[number], ReactNode>> = {
  'once-a-day': <DaysLeaf />,
  'with-someone': <Picture id="person-now" />,
  'first-minutes': <Picture id="energy-little" />,
  'ask-early': <Picture id="key-adult" />,
};
const HELPER_PICTURES: Readonly<Record<(typeof AIM_HELPERS)[number], ReactNode>> = {
  keyAdult: <Picture id="key-adult" />,
  teacher: <Picture id="staff" />,
  friend: <Picture id="person-now" />,
  otherAdult: <Picture id="person" />,
};

const STEPS = ['words', 'now', 'step', 'helper', 'lookBack'] as const;
type Draft = Pick<Aim, 'words' | 'tile' | 'scribed' | 'step' | 'stepTile' | 'helper' | 'lookBack'>;
const EMPTY: Draft = {
  words: null,
  tile: null,
  scribed: false,
  step: null,
  stepTile: null,
  helper: null,
  lookBack: null,
};

interface AimStepsProps extends PageWays {
  band: Band;
  /** The aim to change; null for a new one. */
  aim: Aim | null;
  today: string;
  onKept: () => void;
}

export function AimSteps({ band, aim, today, onKept, onBack, onStop }: AimStepsProps) {
  const { t, i18n } = useTranslation('myThings');
  const { t: common } = useTranslation('common');
  const save = useSend('myThings.saveAim');
  const rate = useSend('myThings.rateAim');
  const [at, setAt] = useState(0);
  const [draft, setDraft] = useState<Draft>(() => (aim ? draftOf(aim) : EMPTY));
  const [rung, setRung] = useState<number | null>(null);
  const [isWriting, setIsWriting] = useState(band === 'secondary');
  const [hasFailed, setHasFailed] = useState(false);
  // Where one is now is asked on the aim's own page once there is one.
  const steps = aim ? STEPS.filter((step) => step !== 'now') : STEPS;
  const step = steps[at] ?? 'words';

  async function keep(last: Draft): Promise<void> {
    const saved = await save.send({ id: aim?.id ?? null, ...last });
    const isRated =
      saved.ok && rung !== null
        ? (await rate.send({ id: saved.value.id, rating: rung, note: null })).ok
        : saved.ok;
    setHasFailed(!isRated);
    if (saved.ok) onKept();
  }

  function next(change: Partial<Draft>): void {
    const changed = { ...draft, ...change };
    setDraft(changed);
    setIsWriting(band === 'secondary');
    if (at < steps.length - 1) setAt(at + 1);
    else void keep(changed);
  }

  const leaveOut = (
    <Button
      scale="pupil"
      variant="quiet"
      icon={<Icon id="pass" />}
      onPress={() =>
        next(
          {
            now: {},
            step: { step: null, stepTile: null },
            helper: { helper: null },
            lookBack: { lookBack: null },
            words: {},
          }[step],
        )
      }
    >
      {t('aim.leaveOut')}
    </Button>
  );

  function question(): ReactNode {
    if (step === 'now') {
      return (
        <section className="mt-leaf mt-aim-ladder">
          <Ladder top={LADDER_TOP[band]} value={rung} label={t('aim.ask.now')} onChoose={setRung} />
          <Button scale="pupil" variant="primary" isDisabled={rung === null} onPress={() => next({})}>
            {common('next')}
          </Button>
        </section>
      );
    }
    if (step === 'helper') {
      return (
        <TileField columns={4} label={t('aim.ask.helper')}>
          {AIM_HELPERS.map((helper) => (
            <ChoiceTile
              key={helper}
              picture={HELPER_PICTURES[helper]}
              label={t(`aim.helper.${helper}`)}
              onPress={() => next({ helper })}
            />
          ))}
        </TileField>
      );
    }
    if (step === 'lookBack') {
      const from = parseDay(today);
      return (
        <div className="hb-row hb-row-middle">
          {LOOK_BACK_WEEKS.map((weeks) => {
            const day = from ? addDays(from, weeks * 7) : today;
            return (
              <ChoiceTile
                key={weeks}
                picture={<DaysLeaf />}
                label={t('aim.weeks', { count: weeks })}
                hint={dayName(day, i18n.language)}
                onPress={() => next({ lookBack: day })}
              />
            );
          })}
        </div>
      );
    }
    const isAim = step === 'words';
    if (isWriting) {
      const text = (isAim ? draft.words : draft.step) ?? '';
      const write = (value: string): void =>
        setDraft({ ...draft, ...(isAim ? { words: value } : { step: value }) });
      return (
        <section className="mt-leaf mt-narrow">
          {band === 'primary' ? <p>{t('aim.scribeDetail')}</p> : null}
          <TextArea
            label={t(isAim ? 'aim.myWords' : 'aim.myStep')}
            rows={2}
            value={text}
            onChange={write}
            maxLength={AIM_WORDS_MAX}
            autoFocus
          />
          <p className="hb-quiet-line">{t('textDetail')}</p>
          <div className="hb-row hb-row-middle">
            <Button scale="pupil" onPress={() => setIsWriting(false)}>
              {t('aim.pick')}
            </Button>
            <Button
              scale="pupil"
              variant="primary"
              isDisabled={text.trim() === ''}
              onPress={() =>
                next(
                  isAim
                    ? { words: text.trim(), tile: null, scribed: band === 'primary' }
                    : { step: text.trim(), stepTile: null },
                )
              }
            >
              {common('next')}
            </Button>
          </div>
        </section>
      );
    }
    return (
      <>
        <TileField columns={4} label={t(`aim.ask.${step}`)}>
          {isAim
            ? AIM_TILES.map((tile) => (
                <ChoiceTile
                  key={tile}
                  picture={AIM_PICTURES[tile]}
                  label={t(`aim.tile.${tile}`)}
                  onPress={() => next({ tile, words: null, scribed: false })}
                />
              ))
            : STEP_TILES.map((stepTile) => (
                <ChoiceTile
                  key={stepTile}
                  picture={STEP_PICTURES[stepTile]}
                  label={t(`aim.stepTile.${stepTile}`)}
                  onPress={() => next({ stepTile, step: null })}
                />
              ))}
        </TileField>
        <Button scale="pupil" onPress={() => setIsWriting(true)}>
          {t(band === 'primary' ? 'aim.scribe' : 'aim.write')}
        </Button>
      </>
    );
  }

  return (
    <ThingsPage
      title={t(`aim.ask.${step}`)}
      onStop={onStop}
      onBack={() => (at === 0 ? onBack() : setAt(at - 1))}
      isReady
    >
      <div className="mt-steps">
        {question()}
        {step === 'words' ? null : leaveOut}
        <NotKept isShown={hasFailed} />
      </div>
    </ThingsPage>
  );
}

function draftOf({ words, tile, scribed, step, stepTile, helper, lookBack }: Aim): Draft {
  return { words, tile, scribed, step, stepTile, helper, lookBack };
}
