import {
  pageAt,
  pickedTools,
  type ToolboxAction,
  type ToolboxState,
} from '@harbour/shared/domain/lesson/steps/toolbox/reducer';
import type { Toolbox } from '@harbour/shared/domain/lesson/steps/toolbox/schema';
import { useTranslation } from 'react-i18next';
import { StrategyPicture } from '../../../../ui/pictures/strategies/StrategyPicture.tsx';
import { CarryCard, CarryEnd, useOwner } from '../../parts/CarryCard.tsx';
import { type Choice, ChoiceTiles } from '../../parts/ChoiceTiles.tsx';
import { lessonWords } from '../../parts/lessonWords.ts';
import { PaperBoard } from '../../parts/PaperBoard.tsx';
import { PlaceStone, RoleStone } from '../../parts/roles.tsx';
import type { StepView, StepViewProps } from '../../stepView.ts';

/** One slot at a time, each with its tools; then a person and a place; then all of it on a card. */
function ToolboxBody(props: StepViewProps<Toolbox, ToolboxState, ToolboxAction>) {
  const { content, state, act } = props;
  const { t } = useTranslation('lesson');
  const { t: strategies } = useTranslation('strategies');
  const page = pageAt(content, state);
  const pick = (id: string): void => act({ type: 'pick', id });
  switch (page.kind) {
    case 'slot': {
      const tool = state.tools[page.slot.id];
      const choices = page.slot.offer.map(
        (id): Choice => ({ id, text: strategies(`${id}.name`), picture: <StrategyPicture id={id} /> }),
      );
      return (
        <ChoiceTiles
          label={page.slot.text}
          choices={choices}
          chosen={tool === undefined ? [] : [tool]}
          onChoose={pick}
        />
      );
    }
    case 'people':
      return (
        <ChoiceTiles
          label={t('toolbox.person')}
          choices={(content.people ?? []).map((one, at) => ({ ...one, picture: <RoleStone at={at} /> }))}
          chosen={state.personId === null ? [] : [state.personId]}
          onChoose={pick}
        />
      );
    case 'places':
      return (
        <ChoiceTiles
          label={t('toolbox.place')}
          choices={(content.places ?? []).map((one, at) => ({ ...one, picture: <PlaceStone at={at} /> }))}
          chosen={state.placeId === null ? [] : [state.placeId]}
          onChoose={pick}
        />
      );
    case 'card':
      return <ToolboxCard {...props} />;
  }
}

function ToolboxCard({ content, state, act, usedFor }: StepViewProps<Toolbox, ToolboxState, ToolboxAction>) {
  const { t } = useTranslation('lesson');
  const { t: strategies } = useTranslation('strategies');
  const { isMine, name } = useOwner(usedFor, content.use?.character);
  const tools = pickedTools(content, state);
  const personAt = content.people?.findIndex(({ id }) => id === state.personId) ?? -1;
  const placeAt = content.places?.findIndex(({ id }) => id === state.placeId) ?? -1;
  const person = content.people?.[personAt];
  const place = content.places?.[placeAt];
  return (
    <>
      <CarryCard title={isMine ? t('toolbox.cardMine') : t('toolbox.cardOf', { name })}>
        <ul className="hb-carry-row">
          {tools.map(({ slotId, strategyId, text }) => (
            <li key={slotId}>
              <span className="hb-carry-picture" aria-hidden="true">
                <StrategyPicture id={strategyId} />
              </span>
              <strong>{strategies(`${strategyId}.name`)}</strong>
              <small>{text}</small>
            </li>
          ))}
          {tools.length === 0 ? <li>{t('toolbox.emptySlot')}</li> : null}
          {person ? (
            <li>
              <span className="hb-carry-picture" aria-hidden="true">
                <RoleStone at={personAt} />
              </span>
              <strong>{t('roles.with', { who: person.text })}</strong>
            </li>
          ) : null}
          {place ? (
            <li>
              <span className="hb-carry-picture" aria-hidden="true">
                <PlaceStone at={placeAt} />
              </span>
              <strong>{place.text}</strong>
            </li>
          ) : null}
        </ul>
      </CarryCard>
      <CarryEnd
        usedFor={usedFor}
        sample={content.sample}
        hasSomething={tools.length > 0}
        keeping={state}
        act={act}
      />
    </>
  );
}

function ToolboxBoard({ content }: { content: Toolbox }) {
  return <PaperBoard sample={content.sample} lines={content.slots.map(({ text }) => text)} />;
}

export const view: StepView<Toolbox, ToolboxState, ToolboxAction> = {
  Body: ToolboxBody,
  Board: ToolboxBoard,
  heading: (content, state) => {
    const page = pageAt(content, state);
    if (page.kind === 'slot') return state.at === 0 ? null : sentence(page.slot.text);
    return lessonWords()(
      page.kind === 'people' ? 'toolbox.person' : page.kind === 'places' ? 'toolbox.place' : 'toolbox.card',
    );
  },
  lead: (content, state) => {
    const page = pageAt(content, state);
    if (state.at > 0) return '';
    return page.kind === 'slot' ? sentence(page.slot.text) : null;
  },
};

/** A slot's name as a heading. */
function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}`;
}
