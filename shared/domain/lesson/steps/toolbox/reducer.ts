import { isStrategyId, type StrategyId } from '../../../strategies/strategies.ts';
import type { StepLogic } from '../../stepLogic.ts';
import { type KeepAction, type Keeping, keepsOf, keptBy, mayKeep, NOT_KEPT } from '../keeping.ts';
import { backwardIn, forwardIn, type Paged, type TurnAction, turned, turnsIn } from '../paged.ts';
import type { Toolbox } from './schema.ts';

export interface ToolboxState extends Paged, Keeping {
  /** Slot to tool. A slot may stay empty. */
  readonly tools: Readonly<Record<string, StrategyId>>;
  readonly personId: string | null;
  readonly placeId: string | null;
}
export type ToolboxAction = { readonly type: 'pick'; readonly id: string } | TurnAction | KeepAction;

export type ToolboxPage =
  | { readonly kind: 'slot'; readonly slot: Toolbox['slots'][number] }
  | { readonly kind: 'people' }
  | { readonly kind: 'places' }
  | { readonly kind: 'card' };

/** One slot after the other, then who and where if the lesson asks for it, then the card. */
export function pagesOf({ slots, people, places }: Toolbox): ToolboxPage[] {
  return [
    ...slots.map((slot) => ({ kind: 'slot' as const, slot })),
    ...(people ? [{ kind: 'people' as const }] : []),
    ...(places ? [{ kind: 'places' as const }] : []),
    { kind: 'card' },
  ];
}

export function pageAt(content: Toolbox, state: ToolboxState): ToolboxPage {
  return pagesOf(content)[state.at] ?? { kind: 'card' };
}

/** What was picked, in the order of the slots. */
export function pickedTools(content: Toolbox, state: ToolboxState) {
  return content.slots.flatMap(({ id, text }) => {
    const strategyId = state.tools[id];
    return strategyId === undefined ? [] : [{ slotId: id, text, strategyId }];
  });
}

function may(content: Toolbox, state: ToolboxState): boolean {
  return mayKeep(content, Object.keys(state.tools).length > 0);
}

export const logic: StepLogic<Toolbox, ToolboxState, ToolboxAction> = {
  start: () => ({ at: 0, tools: {}, personId: null, placeId: null, ...NOT_KEPT }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pick':
        return picked(content, state, action.id);
      case 'keep':
      case 'share':
        return keptBy(state, action, may(content, state));
      case 'forward':
        return turned(state, 1, pagesOf(content).length);
      case 'backward':
        return turned(state, -1, pagesOf(content).length);
      default:
        return state;
    }
  },
  options(content, state) {
    const page = pageAt(content, state);
    return [
      ...offered(content, page).map((id) => ({ type: 'pick' as const, id })),
      ...keepsOf(page.kind === 'card' && may(content, state)),
      ...turnsIn(state, pagesOf(content).length),
    ];
  },
  forward: (content, state) => forwardIn(state, pagesOf(content).length),
  backward: (_content, state) => backwardIn(state),
  isDone: (_content, state) => Object.keys(state.tools).length > 0 || state.personId !== null,
  looks: () => 0,
  outcome: (content, state) =>
    state.isKept && may(content, state)
      ? {
          kind: 'keep',
          kept: {
            kind: 'tools',
            tools: pickedTools(content, state).map(({ slotId, strategyId }) => ({ slotId, strategyId })),
            personId: state.personId,
            placeId: state.placeId,
            isShared: state.isShared,
          },
        }
      : null,
};

function offered({ people, places }: Toolbox, page: ToolboxPage): readonly string[] {
  switch (page.kind) {
    case 'slot':
      return page.slot.offer;
    case 'people':
      return (people ?? []).map(({ id }) => id);
    case 'places':
      return (places ?? []).map(({ id }) => id);
    case 'card':
      return [];
  }
}

/** Pressed once it is chosen, pressed again it is put back. */
function picked(content: Toolbox, state: ToolboxState, id: string): ToolboxState {
  const page = pageAt(content, state);
  if (!offered(content, page).includes(id)) return state;
  if (page.kind === 'people') return { ...state, personId: state.personId === id ? null : id, isKept: false };
  if (page.kind === 'places') return { ...state, placeId: state.placeId === id ? null : id, isKept: false };
  if (page.kind !== 'slot' || !isStrategyId(id)) return state;
  const { [page.slot.id]: before, ...others } = state.tools;
  return { ...state, tools: before === id ? others : { ...state.tools, [page.slot.id]: id }, isKept: false };
}
