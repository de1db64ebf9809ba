import type { ReflectAction, ReflectState } from '@harbour/shared/domain/lesson/steps/reflect/reducer';
import type { ReflectContent } from '@harbour/shared/domain/lesson/steps/reflect/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { ProgressSteps } from '../../../../ui/ProgressSteps.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { Picture } from '../../../../ui/pictures/Picture.tsx';
import { CardChoices } from '../../parts/CardChoices.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './reflect.css';

/** One prompt, and chips to pick from; picking none is an answer, too. It says on the page that nothing is kept. */
function ReflectBody({ content, state, act }: StepViewProps<ReflectContent, ReflectState, ReflectAction>) {
  const { t } = useTranslation('lesson');
  const prompt = content.prompts[state.at];
  const picked = state.picked[state.at];
  if (!prompt || !picked) return null;
  return (
    <div className="hb-reflect">
      <h2 aria-live="polite">{prompt.question}</h2>
      <CardChoices
        label={t('reflect.chips')}
        cards={prompt.chips}
        isChosen={(id) => picked.chips.includes(id)}
        onPress={(chip) => act({ type: 'toggle', chip })}
      />
      <div className="hb-reflect-end">
        <Button scale="pupil" aria-pressed={picked.isNotToday} onPress={() => act({ type: 'notToday' })}>
          {t('reflect.notToday')}
        </Button>
        <p className="hb-reflect-private">
          <Icon id="hide" />
          {t('reflect.privateDetail')}
        </p>
      </div>
      {content.prompts.length > 1 ? (
        <ProgressSteps step={state.at + 1} total={content.prompts.length} />
      ) : null}
    </div>
  );
}

/** Nothing of it is on the board but where to do it. */
function ReflectBoard(_props: BoardProps<ReflectContent, ReflectState>) {
  const { t } = useTranslation('lesson');
  return (
    <div className="hb-reflect">
      <span className="hb-reflect-board" aria-hidden="true">
        <Picture id="just-me" />
      </span>
      <h2>{t('reflect.boardTitle')}</h2>
      <p>{t('reflect.boardDetail')}</p>
    </div>
  );
}

export const view: StepView<ReflectContent, ReflectState, ReflectAction> = {
  Body: ReflectBody,
  Board: ReflectBoard,
};
