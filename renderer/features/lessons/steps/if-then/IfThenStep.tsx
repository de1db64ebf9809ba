import {
  type IfThenAction,
  type IfThenState,
  isWhole,
  offeredFor,
  PLAN_PARTS,
  type PlanPart,
  pageAt,
  pickedFor,
} from '@harbour/shared/domain/lesson/steps/if-then/reducer';
import type { IfThen } from '@harbour/shared/domain/lesson/steps/if-then/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { CarryCard, CarryEnd, useOwner } from '../../parts/CarryCard.tsx';
import { type Choice, ChoiceTiles } from '../../parts/ChoiceTiles.tsx';
import { lessonWords } from '../../parts/lessonWords.ts';
import { PaperBoard } from '../../parts/PaperBoard.tsx';
import { RoleStone } from '../../parts/roles.tsx';
import type { StepView, StepViewProps } from '../../stepView.ts';
import './ifThen.css';

type Props = StepViewProps<IfThen, IfThenState, IfThenAction>;

const ASKED = {
  when: 'ifThen.pickWhen',
  action: 'ifThen.pickAction',
  helper: 'ifThen.pickHelper',
} as const;

/** Built part by part, read back as one sentence, tried out once, changed or kept. */
function IfThenBody(props: Props) {
  const { content, state, act } = props;
  const { t } = useTranslation('lesson');
  const page = pageAt(state);
  switch (page) {
    case 'when':
    case 'action':
    case 'helper': {
      const picked = pickedFor(state, page);
      return (
        <ChoiceTiles
          label={t(ASKED[page])}
          choices={choicesFor(content, page)}
          chosen={picked === null ? [] : [picked]}
          onChoose={(id) => act({ type: 'pick', id })}
        />
      );
    }
    case 'read':
    case 'plan':
      return (
        <>
          <PlanCard {...props} />
          <div className="hb-plan-edits">
            {PLAN_PARTS.map((part) => (
              <Button key={part} scale="pupil" onPress={() => act({ type: 'edit', part })}>
                {t(`ifThen.edit.${part}`)}
              </Button>
            ))}
          </div>
          {page === 'plan' ? (
            <CarryEnd
              usedFor={props.usedFor}
              sample={content.sample}
              hasSomething={isWhole(state)}
              keeping={state}
              act={act}
            />
          ) : null}
        </>
      );
    case 'rehearse':
      return <Rehearsal {...props} />;
  }
}

function choicesFor(content: IfThen, part: PlanPart): Choice[] {
  if (part === 'helper')
    return content.helpers.map((one, at) => ({ ...one, picture: <RoleStone at={at} /> }));
  return (part === 'when' ? content.ifs : content.thens).map(({ id, text, picture }) => ({
    id,
    text,
    ...(picture ? { picture: <LessonPicture picture={picture} isDecoration /> } : {}),
  }));
}

/** The plan as one sentence, as somebody would say it. */
function PlanCard({ content, state, usedFor }: Props) {
  const { t } = useTranslation('lesson');
  const { isMine, name } = useOwner(usedFor, content.use?.character);
  const [when, action, helper] = PLAN_PARTS.map((part) =>
    offeredFor(content, part).find(({ id }) => id === pickedFor(state, part)),
  );
  return (
    <CarryCard title={isMine ? t('ifThen.cardMine') : t('ifThen.cardOf', { name })}>
      {when && action ? (
        <p className="hb-carry-sentence">
          {t('ifThen.sentence', { when: bare(when.text), action: bare(action.text) })}
          {helper ? ` ${t('roles.with', { who: helper.text })}.` : ''}
        </p>
      ) : (
        <>
          <p className="hb-carry-sentence">{t('ifThen.notYet')}</p>
          <p className="hb-quiet-line">{t('ifThen.notYetDetail')}</p>
        </>
      )}
    </CarryCard>
  );
}

/** The moment comes, and what one would do is pressed. Another than planned is no matter: it may go into the plan. */
function Rehearsal({ content, state, act }: Props) {
  const { t } = useTranslation('lesson');
  const when = content.ifs.find(({ id }) => id === state.ifId);
  const isOther = state.tried !== null && state.tried !== state.thenId;
  return (
    <>
      <div className="hb-moment">
        {when?.picture ? (
          <span className="hb-moment-picture">
            <LessonPicture picture={when.picture} isDecoration />
          </span>
        ) : null}
        <p className="hb-moment-words">{when ? t('ifThen.moment', { when: bare(when.text) }) : null}</p>
      </div>
      <ChoiceTiles
        label={t('ifThen.thens')}
        choices={content.thens.map(({ id, text }) => ({ id, text }))}
        chosen={state.tried === null ? [] : [state.tried]}
        onChoose={(id) => act({ type: 'try', id })}
      />
      <div className="hb-tried">
        <p role="status">{state.tried === null ? null : t(isOther ? 'ifThen.otherDetail' : 'ifThen.fits')}</p>
        {isOther ? (
          <Button scale="pupil" icon={<Icon id="check" />} onPress={() => act({ type: 'swap' })}>
            {t('ifThen.swap')}
          </Button>
        ) : null}
      </div>
    </>
  );
}

/** Parts of a sentence have no full stop of their own. */
function bare(text: string): string {
  return text.replace(/[.,\s]+$/u, '');
}

function IfThenBoard({ content }: { content: IfThen }) {
  const { t } = useTranslation('lesson');
  return (
    <PaperBoard
      sample={content.sample}
      lines={[t('ifThen.blankIf'), t('ifThen.blankThen'), t('ifThen.blankWith')]}
    />
  );
}

export const view: StepView<IfThen, IfThenState, IfThenAction> = {
  Body: IfThenBody,
  Board: IfThenBoard,
  heading: (content, state) => {
    const page = pageAt(state);
    if (page === 'rehearse') return content.rehearse;
    if (page === 'read' || page === 'plan') return lessonWords()(`ifThen.${page}`);
    return lessonWords()(ASKED[page]);
  },
  lead: (_content, state) => (state.at === 0 ? null : ''),
};
