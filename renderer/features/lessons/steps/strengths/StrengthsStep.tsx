import {
  CHOSEN_MAX,
  cardAt,
  LIKENESSES,
  pageAt,
  type StrengthsAction,
  type StrengthsState,
  table,
} from '@harbour/shared/domain/lesson/steps/strengths/reducer';
import type { Strengths } from '@harbour/shared/domain/lesson/steps/strengths/schema';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button.tsx';
import { Icon } from '../../../../ui/pictures/icons.tsx';
import { LessonPicture } from '../../../../ui/pictures/lessons/LessonPicture.tsx';
import { moveByArrowKeys } from '../../../door/arrowKeys.ts';
import { AnswerButton } from '../../parts/AnswerButton.tsx';
import { CarryCard, CarryEnd, useOwner } from '../../parts/CarryCard.tsx';
import { type Choice, ChoiceTiles } from '../../parts/ChoiceTiles.tsx';
import { lessonWords } from '../../parts/lessonWords.ts';
import { PaperBoard } from '../../parts/PaperBoard.tsx';
import type { BoardProps, StepView, StepViewProps } from '../../stepView.ts';
import { StrengthMark } from './StrengthMark.tsx';
import './strengths.css';

type Props = StepViewProps<Strengths, StrengthsState, StrengthsAction>;
type Card = Strengths['cards'][number];

/** Cards one by one, then up to three of them, then how one knows. *Not sure* is a full answer. */
function StrengthsBody(props: Props) {
  const { content, state, act } = props;
  const { t } = useTranslation('lesson');
  const page = pageAt(content, state);
  switch (page) {
    case 'card':
      return <Sorting {...props} />;
    case 'choose': {
      const { cards, hasMore } = table(content, state);
      return (
        <>
          <ChoiceTiles
            label={t('strengths.cards')}
            choices={cards.map((card) => asChoice(content, card))}
            chosen={state.chosen}
            isFull={state.chosen.length >= CHOSEN_MAX}
            onChoose={(id) => act({ type: 'choose', id })}
          />
          <p className="hb-strengths-chosen" role="status">
            {state.chosen.map((id) => content.cards.find((card) => card.id === id)?.text).join(' · ')}
          </p>
          {hasMore ? (
            <Button scale="pupil" icon={<Icon id="forward" />} onPress={() => act({ type: 'more' })}>
              {t('strengths.more')}
            </Button>
          ) : null}
        </>
      );
    }
    case 'reason':
      return (
        <ChoiceTiles
          label={t('strengths.reason')}
          choices={content.reasons.map(({ id, text, picture }) => ({
            id,
            text,
            ...(picture ? { picture: <LessonPicture picture={picture} isDecoration /> } : {}),
          }))}
          chosen={state.reasonId === null ? [] : [state.reasonId]}
          onChoose={(id) => act({ type: 'reason', id })}
        />
      );
    case 'end':
      return <StrengthsCard {...props} />;
  }
}

function Sorting({ content, state, act, usedFor }: Props) {
  const { t } = useTranslation('lesson');
  const { isMine, name } = useOwner(usedFor, content.use?.character);
  const card = cardAt(content, state);
  if (!card) return null;
  const words = {
    like: isMine || name === '' ? t('strengths.like') : t('strengths.likeOf', { name }),
    bit: t('strengths.bit'),
    unsure: t('strengths.unsure'),
  };
  return (
    <>
      <StrengthCard content={content} card={card} />
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset belongs to a form; this is a group of buttons. */}
      <div
        role="group"
        aria-label={t('strengths.answers')}
        className="hb-strengths-answers"
        onKeyDown={moveByArrowKeys}
      >
        {LIKENESSES.map((how) => (
          <AnswerButton
            key={how}
            text={words[how]}
            isSelected={state.answers[card.id] === how}
            onPress={() => act({ type: 'answer', how })}
          />
        ))}
      </div>
      {state.at > 0 ? (
        <Button scale="pupil" variant="quiet" onPress={() => act({ type: 'enough' })}>
          {t('strengths.enough')}
        </Button>
      ) : null}
    </>
  );
}

function StrengthCard({ content, card }: { content: Strengths; card: Card }) {
  return (
    <div className="hb-strength" aria-live="polite">
      <span className="hb-strength-picture" aria-hidden="true">
        <CardPicture content={content} card={card} />
      </span>
      <span className="hb-strength-words">
        <strong>{card.text}</strong>
        <span>{card.meaning}</span>
      </span>
    </div>
  );
}

function CardPicture({ content, card }: { content: Strengths; card: Card }) {
  return card.picture ? (
    <LessonPicture picture={card.picture} isDecoration />
  ) : (
    <StrengthMark at={content.cards.findIndex(({ id }) => id === card.id)} />
  );
}

function asChoice(content: Strengths, card: Card): Choice {
  return { id: card.id, text: card.text, picture: <CardPicture content={content} card={card} /> };
}

function StrengthsCard({ content, state, act, usedFor }: Props) {
  const { t } = useTranslation('lesson');
  const { isMine, name } = useOwner(usedFor, content.use?.character);
  const cards = state.chosen.flatMap((id) => content.cards.filter((card) => card.id === id));
  const reason = content.reasons.find(({ id }) => id === state.reasonId);
  return (
    <>
      <CarryCard title={isMine || name === '' ? t('strengths.cardMine') : t('strengths.cardOf', { name })}>
        {cards.length === 0 ? <p className="hb-carry-sentence">{t('strengths.none')}</p> : null}
        <ul className="hb-carry-row">
          {cards.map((card) => (
            <li key={card.id}>
              <span className="hb-carry-picture" aria-hidden="true">
                <CardPicture content={content} card={card} />
              </span>
              <strong>{card.text}</strong>
              <small>{card.meaning}</small>
            </li>
          ))}
        </ul>
        {reason && cards.length > 0 ? <p className="hb-carry-sentence">{reason.text}</p> : null}
      </CarryCard>
      <CarryEnd
        usedFor={usedFor}
        sample={content.sample}
        hasSomething={cards.length > 0}
        keeping={state}
        act={act}
      />
    </>
  );
}

/** Without a part of one's own it is about the made-up person, and the class may see the card that is up. */
function StrengthsBoard({ content, state }: BoardProps<Strengths, StrengthsState>) {
  const card = cardAt(content, state);
  if (content.use)
    return <PaperBoard sample={content.sample} lines={content.reasons.map(({ text }) => text)} />;
  return (
    <div className="hb-strengths-board">
      {card ? <StrengthCard content={content} card={card} /> : null}
      <p className="hb-carry-sample">{content.sample}</p>
    </div>
  );
}

export const view: StepView<Strengths, StrengthsState, StrengthsAction> = {
  Body: StrengthsBody,
  Board: StrengthsBoard,
  heading: (content, state) => {
    const page = pageAt(content, state);
    if (page === 'card') return null;
    if (page === 'choose' && state.chosen.length >= CHOSEN_MAX) return lessonWords()('strengths.chooseAgain');
    return lessonWords()(`strengths.${page}`);
  },
  lead: (content, state) => (pageAt(content, state) === 'card' ? null : ''),
};
