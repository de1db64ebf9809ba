import {
  foundKey,
  roundAt,
  type SensesAction,
  type SensesState,
  WHERE,
} from '@harbour/shared/domain/lesson/steps/senses/reducer';
import type { SENSES, Senses } from '@harbour/shared/domain/lesson/steps/senses/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { Drawn } from '../../../tools/art/Motif.tsx';
import type { ShapeId } from '../../../tools/art/motifShapes.ts';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { lessonWords } from '../../parts/lessonWords.ts';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import './senses.css';

const PICTURES = {
  see: 'eye',
  touch: 'hand',
  hear: 'ear',
  smell: 'flower',
  taste: 'apple',
} as const satisfies Record<(typeof SENSES)[number], ShapeId>;

/** One sense at a time, in the room or in the picture; any can be left out, and enough is enough. */
function SensesBody({ content, state, act }: StepViewProps<Senses, SensesState, SensesAction>) {
  const { t } = useTranslation('lesson');
  const round = roundAt(content, state);
  if (!round) {
    return (
      <div className="hb-senses-end">
        <span className="hb-senses-scene">
          <LessonPicture picture={content.picture} />
        </span>
        <p className="hb-senses-words">{t('senses.endDetail')}</p>
      </div>
    );
  }
  const isRoom = state.where === 'room';
  return (
    <>
      {isRoom ? (
        <div className="hb-senses-round">
          <span className="hb-senses-sense" aria-hidden="true">
            <Drawn id={PICTURES[round.sense]} />
          </span>
          <p className="hb-senses-words">{round.text}</p>
        </div>
      ) : (
        <div className="hb-senses-screen">
          <span className="hb-senses-scene">
            <LessonPicture picture={content.picture} />
          </span>
          {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
          <div
            role="group"
            aria-label={t('senses.onScreen')}
            className="hb-senses-things"
            onKeyDown={moveByArrowKeys}
          >
            <p className="hb-senses-ask">
              <span className="hb-senses-small" aria-hidden="true">
                <Drawn id={PICTURES[round.sense]} />
              </span>
              {t('senses.onScreen')}
            </p>
            {round.onScreen.map(({ id, text }) => (
              <AnswerButton
                key={id}
                text={text}
                isSelected={state.found.includes(foundKey(round.id, id))}
                onPress={() => act({ type: 'find', id })}
              />
            ))}
          </div>
        </div>
      )}
      <div className="hb-senses-ways">
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a pair of buttons. */}
        <div role="group" aria-label={t('senses.where')} className="hb-senses-where">
          {WHERE.map((where) => (
            <Button
              key={where}
              scale="pupil"
              aria-pressed={state.where === where}
              onPress={() => act({ type: 'where', where })}
            >
              {t(`senses.${where}`)}
            </Button>
          ))}
        </div>
        <Button scale="pupil" onPress={() => act({ type: 'forward' })}>
          {t('senses.leaveOut')}
        </Button>
        <Button scale="pupil" icon={<Icon id="check" />} onPress={() => act({ type: 'enough' })}>
          {t('senses.enough')}
        </Button>
      </div>
    </>
  );
}

function SensesBoard({ content, state }: BoardProps<Senses, SensesState>) {
  const round = roundAt(content, state);
  return (
    <div className="hb-senses-round hb-senses-board">
      {round ? (
        <>
          <span className="hb-senses-sense" aria-hidden="true">
            <Drawn id={PICTURES[round.sense]} />
          </span>
          <p className="hb-senses-words">{round.text}</p>
        </>
      ) : (
        <span className="hb-senses-scene">
          <LessonPicture picture={content.picture} />
        </span>
      )}
    </div>
  );
}

export const view: StepView<Senses, SensesState, SensesAction> = {
  Body: SensesBody,
  Board: SensesBoard,
  heading: (content, state) => {
    const round = roundAt(content, state);
    if (!round) return lessonWords()('senses.end');
    return state.at === 0 ? null : lessonWords()(`senses.sense.${round.sense}`);
  },
  lead: (_content, state) => (state.at === 0 && state.where === 'room' ? null : ''),
};
