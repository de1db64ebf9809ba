import {
  type ArriveAction,
  type ArriveState,
  arriveScreenAt,
} from '@harbour/shared/domain/lesson/steps/arrive/reducer';
import type { Arrive } from '@harbour/shared/domain/lesson/steps/arrive/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { Picture } from '../../../../ui/pictures/Picture.tsx';
import type { PictureId } from '../../../../ui/pictures/registry.ts';
import { SceneFrame } from '../../parts/SceneFrame.tsx';
import { Screens } from '../../parts/Screens.tsx';
import { ToolChoice } from '../../parts/ToolChoice.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { Tour } from './Tour.tsx';
import './arrive.css';

type Props = StepViewProps<Arrive, ArriveState, ArriveAction>;

/** What is ahead, where the ways out are, who sees what, and something to settle with: one screen after the other. */
function ArriveBody(props: Props) {
  return (
    <Screens>
      <Screen {...props} />
    </Screens>
  );
}

function Screen(props: Props) {
  const { content, state, act, ways } = props;
  const { t } = useTranslation('lesson');
  switch (arriveScreenAt(content, state)) {
    case 'welcome':
      return <Welcome {...props} />;
    case 'tour':
      return <Tour />;
    case 'whoSees':
      return <WhoSees ways={ways} />;
    case 'settle':
      return (
        <ToolChoice
          title={t('arrive.settle')}
          tools={content.settle}
          picked={state.tool}
          onPick={(tool) => act({ type: 'pick', tool })}
          onPutBack={() => act({ type: 'backward' })}
          onOpen={ways.openTool}
        />
      );
  }
}

function Welcome({ content, ways }: Props) {
  const { t } = useTranslation('lesson');
  const { checkIn } = ways;
  return (
    <div className="hb-beside">
      <SceneFrame picture={content.picture} />
      <div className="hb-beside-words">
        <p className="hb-arrive-welcome">{content.welcome}</p>
        <p className="hb-arrive-ahead">{t('arrive.aheadDetail')}</p>
        {checkIn ? (
          <div className="hb-arrive-checkin">
            <Button scale="pupil" icon={<Icon id="speech" />} onPress={checkIn}>
              {t('arrive.checkIn')}
            </Button>
            <p className="hb-quiet-line">{t('arrive.checkInDetail')}</p>
          </div>
        ) : null}
      </div>
    </div>
  );
}

const LINES = [
  ['pupilsDetail', 'hide'],
  ['adultsDetail', 'key-adult'],
  ['ownDetail', 'just-me'],
] as const satisfies readonly (readonly [string, PictureId])[];

/** The short card; all of it is one press away. */
function WhoSees({ ways }: Pick<Props, 'ways'>) {
  const { t } = useTranslation('lesson');
  const { whoSees } = ways;
  return (
    <div className="hb-arrive-sees">
      <h2>{t('arrive.whoSees')}</h2>
      <ul>
        {LINES.map(([line, picture]) => (
          <li key={line}>
            <span className="hb-arrive-sees-picture" aria-hidden="true">
              <Picture id={picture} />
            </span>
            <p>{t(`arrive.${line}`)}</p>
          </li>
        ))}
      </ul>
      {whoSees ? (
        <Button scale="pupil" icon={<Icon id="look" />} onPress={whoSees}>
          {t('arrive.whoSeesMore')}
        </Button>
      ) : null}
    </div>
  );
}

/** The class sees what is ahead; how somebody settles is each pupil's own. */
function ArriveBoard({ content }: BoardProps<Arrive, ArriveState>) {
  return (
    <div className="hb-beside">
      <SceneFrame picture={content.picture} />
      <div className="hb-beside-words">
        <p className="hb-arrive-welcome">{content.welcome}</p>
      </div>
    </div>
  );
}

export const view: StepView<Arrive, ArriveState, ArriveAction> = { Body: ArriveBody, Board: ArriveBoard };
