import {
  DISCUSS_WAYS,
  type DiscussAction,
  type DiscussState,
} from '@harbour/shared/domain/lesson/steps/discuss/reducer';
import type { Discuss } from '@harbour/shared/domain/lesson/steps/discuss/schema';
import { Button as AriaButton } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { AnswerField } from '../../parts/AnswerField.tsx';
import { SceneFrame } from '../../parts/SceneFrame.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './discuss.css';

type Props = StepViewProps<Discuss, DiscussState, DiscussAction>;

/** Something to talk about, and then what some people said: made-up voices, one open at a time, so that there is one to think about. */
function DiscussBody(props: Props) {
  const { content, state } = props;
  const { t } = useTranslation('lesson');
  const isPrompt = state.screen === 'prompt';
  const said = isPrompt ? state.way && t(`discuss.said.${state.way}`) : openVoice(content, state)?.text;
  return (
    <div className="hb-discuss">
      {isPrompt ? <Asked content={content} /> : <p className="hb-discuss-reminder">{content.prompt}</p>}
      {/* The same element on both screens, so that the first voice is heard as well. */}
      <p key="said" role="status" className={isPrompt ? 'hb-discuss-said' : 'hb-discuss-voice'}>
        {said}
      </p>
      {isPrompt ? <Ways {...props} /> : <Bubbles {...props} />}
    </div>
  );
}

function openVoice(content: Discuss, state: DiscussState): Discuss['voices'][number] | undefined {
  return content.voices.find(({ id }) => id === state.opened.at(-1));
}

function Ways({ state, act }: Props) {
  const { t } = useTranslation('lesson');
  return (
    <AnswerField label={t('discuss.ways')}>
      {DISCUSS_WAYS.map((way) => (
        <AnswerButton
          key={way}
          text={t(`discuss.way.${way}`)}
          isSelected={state.way === way}
          onPress={() => act({ type: 'way', way })}
        />
      ))}
    </AnswerField>
  );
}

/** The prompt, and how a sentence may begin. */
function Asked({ content }: { content: Discuss }) {
  const { t } = useTranslation('lesson');
  const words = (
    <div className="hb-beside-words">
      <p className="hb-discuss-prompt">{content.prompt}</p>
      <ul className="hb-discuss-starters" aria-label={t('discuss.starters')}>
        {content.starters.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </div>
  );
  if (!content.picture) return <div className="hb-discuss-alone">{words}</div>;
  return (
    <div className="hb-beside hb-discuss-asked">
      <SceneFrame picture={content.picture} />
      {words}
    </div>
  );
}

/** Voices behind closed bubbles. */
function Bubbles({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const open = openVoice(content, state);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons.
    <div
      role="group"
      aria-label={t('discuss.voices')}
      className="hb-discuss-bubbles"
      onKeyDown={moveByArrowKeys}
    >
      {content.voices.map(({ id }, at) => (
        <AriaButton
          key={id}
          className="hb-discuss-bubble"
          aria-pressed={id === open?.id}
          data-was-opened={state.opened.includes(id)}
          onPress={() => act({ type: 'open', voice: id })}
        >
          <Icon id="speech" />
          <span>{t('discuss.voice', { at: at + 1 })}</span>
        </AriaButton>
      ))}
    </div>
  );
}

function DiscussBoard({ content, state }: BoardProps<Discuss, DiscussState>) {
  if (state.screen === 'prompt') return <Asked content={content} />;
  return (
    <div className="hb-discuss">
      <p className="hb-discuss-reminder">{content.prompt}</p>
      <p className="hb-discuss-voice">{openVoice(content, state)?.text}</p>
    </div>
  );
}

export const view: StepView<Discuss, DiscussState, DiscussAction> = {
  Body: DiscussBody,
  Board: DiscussBoard,
};
