import { BANDS, type Band } from '@harbour/shared/domain/checkin/types';
import { logicOf } from '@harbour/shared/domain/lesson/logics';
import { type Play, reducePlay, startPlay } from '@harbour/shared/domain/lesson/play';
import type { Step } from '@harbour/shared/domain/lesson/stepSchemas';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { RadioChoice } from '../../ui/RadioChoice.tsx';
import { StepPage } from '../lessons/StepPage.tsx';
import { STEP_VIEWS } from '../lessons/stepViews.ts';

type Example = Readonly<Record<Band, Step>>;

const EXAMPLES: Readonly<Record<string, Example>> = import.meta.glob(
  '../../../assets/content/examples/*.json',
  {
    eager: true,
    import: 'default',
  },
);

const NAMES = Object.keys(EXAMPLES).map((path) => path.split('/').at(-1)?.replace('.json', '') ?? path);

/** Every kind of step with an example in both bands, as a pupil has it on the whole window, and as the board shows it. */
export function LessonStepsGallery() {
  const { t } = useTranslation('gallery');
  const [name, setName] = useState(NAMES[0] ?? '');
  const [band, setBand] = useState<Band>('primary');
  const [isOpen, setIsOpen] = useState(false);
  const step = Object.values(EXAMPLES)[NAMES.indexOf(name)]?.[band];
  const view = step ? STEP_VIEWS[step.type] : undefined;
  return (
    <Card title={t('lessonSteps')}>
      <RadioChoice
        isRow
        label={t('stepKind')}
        options={NAMES.map((id) => ({ id, label: id }))}
        value={name}
        onChange={setName}
      />
      <RadioChoice
        isRow
        label={t('band')}
        options={BANDS.map((id) => ({ id, label: id }))}
        value={band}
        onChange={setBand}
      />
      <Button onPress={() => setIsOpen(true)}>{t('openStep')}</Button>
      {step && view ? (
        <div className="hb-gallery-board" data-board={step.type}>
          <view.Board content={step} state={logicOf(step.type).start(step, 1)} band={band} />
        </div>
      ) : null}
      {isOpen && step ? (
        <OpenStep key={`${name} ${band}`} step={step} band={band} onClose={() => setIsOpen(false)} />
      ) : null}
    </Card>
  );
}

const NO_WAYS = {};

function OpenStep({ step, band, onClose }: { step: Step; band: Band; onClose: () => void }) {
  const steps = [step];
  const [play, setPlay] = useState<Play>(() =>
    startPlay(steps, logicOf, {
      runId: 'gallery',
      packId: 'gallery',
      lessonId: 'gallery',
      version: 1,
      band,
      seed: 1,
      isLight: false,
    }),
  );
  return (
    <div className="hb-gallery-window" data-finished={play.isFinished}>
      <StepPage
        play={play}
        steps={steps}
        band={band}
        act={(action) => setPlay((before) => reducePlay(before, steps, logicOf, action))}
        ways={NO_WAYS}
        onStop={onClose}
        onLeave={onClose}
      />
    </div>
  );
}
