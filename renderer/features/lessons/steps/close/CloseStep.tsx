import type { CloseAction, CloseState } from '@harbour/shared/domain/lesson/steps/close/reducer';
import type { Close } from '@harbour/shared/domain/lesson/steps/close/schema';
import { useTranslation } from 'react-i18next';
import { StrategyPicture } from '../../../../ui/pictures/strategies/StrategyPicture.tsx';
import { SceneFrame } from '../../parts/SceneFrame.tsx';
import { Screens } from '../../parts/Screens.tsx';
import { ToolChoice } from '../../parts/ToolChoice.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './close.css';

type Props = StepViewProps<Close, CloseState, CloseAction>;

/** What to take along, a tool to end on, and what comes after: quiet, and in words. */
function CloseBody(props: Props) {
  return (
    <Screens>
      <Screen {...props} />
    </Screens>
  );
}

function Screen({ content, state, act, ways }: Props) {
  const { t } = useTranslation('lesson');
  switch (state.screen) {
    case 'takeaway':
      return (
        <div className="hb-close-slip">
          <h2>{t('close.takeaway')}</h2>
          <p>{content.takeaway}</p>
        </div>
      );
    case 'tools':
      return (
        <ToolChoice
          title={t('close.tools')}
          tools={content.offer}
          picked={state.tool}
          onPick={(tool) => act({ type: 'pick', tool })}
          onPutBack={() => act({ type: 'putBack' })}
          onOpen={ways.openTool}
        />
      );
    case 'next':
      return (
        <div className="hb-beside">
          <SceneFrame picture={content.picture} />
          <div className="hb-beside-words">
            <h2>{t('close.next')}</h2>
            <p>{content.next}</p>
            <p className="hb-quiet-line">{t('close.bye')}</p>
          </div>
        </div>
      );
  }
}

function CloseBoard({ content, state }: BoardProps<Close, CloseState>) {
  const { t } = useTranslation(['lesson', 'strategies']);
  if (state.screen === 'takeaway') {
    return (
      <div className="hb-close-slip">
        <h2>{t('close.takeaway')}</h2>
        <p>{content.takeaway}</p>
      </div>
    );
  }
  if (state.screen === 'tools') {
    return (
      <ul className="hb-close-board">
        {content.offer.map((id) => (
          <li key={id}>
            <span className="hb-close-board-picture">
              <StrategyPicture id={id} />
            </span>
            {t(`strategies:${id}.name`)}
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="hb-beside">
      <SceneFrame picture={content.picture} />
      <p className="hb-beside-words">{content.next}</p>
    </div>
  );
}

export const view: StepView<Close, CloseState, CloseAction> = { Body: CloseBody, Board: CloseBoard };
