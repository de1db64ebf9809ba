import type { StepLogic } from '../../stepLogic.ts';
import type { Scenario } from './schema.ts';

type Node = Scenario['nodes'][number];

export interface ScenarioState {
  /** Nodes from the beginning to the one that is up; it dies with the lesson. */
  readonly path: readonly string[];
  /** Ends that were seen, in the order they were come to. */
  readonly seen: readonly string[];
}

export type ScenarioAction =
  | { readonly type: 'choose'; readonly choice: string }
  | { readonly type: 'stepBack' }
  /** Back to the last place from which an end can be come to that was not seen. */
  | { readonly type: 'another' }
  | { readonly type: 'again' };

/** A branching story: nothing fits or does not, every way can be looked at. */
export const logic: StepLogic<Scenario, ScenarioState, ScenarioAction> = {
  start: ({ nodes }) => ({ path: nodes[0] ? [nodes[0].id] : [], seen: [] }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'choose': {
        const to = nodeAt(content, state)?.choices?.find(({ id }) => id === action.choice)?.to;
        const node = nodeOf(content, to);
        if (!node) return state;
        const isNew = isEnd(node) && !state.seen.includes(node.id);
        return { path: [...state.path, node.id], seen: isNew ? [...state.seen, node.id] : state.seen };
      }
      case 'stepBack':
        return state.path.length > 1 ? { ...state, path: state.path.slice(0, -1) } : state;
      case 'another': {
        const from = anotherFrom(content, state);
        return from === null ? state : { ...state, path: state.path.slice(0, from + 1) };
      }
      case 'again':
        return state.path.length > 1 ? { ...state, path: state.path.slice(0, 1) } : state;
      default:
        return state;
    }
  },
  options(content, state) {
    const node = nodeAt(content, state);
    return [
      ...(node?.choices ?? []).map(({ id }) => ({ type: 'choose' as const, choice: id })),
      ...(state.path.length > 1 ? [{ type: 'stepBack' as const }, { type: 'again' as const }] : []),
      ...(anotherFrom(content, state) === null ? [] : [{ type: 'another' as const }]),
    ];
  },
  // Choosing is the way on inside; *Next* leads out of the story, from wherever one is.
  forward: () => null,
  backward: (_content, state) => (state.path.length > 1 ? { type: 'stepBack' } : null),
  isDone: (_content, state) => state.seen.length > 0,
  looks: () => 0,
};

/** The node that is up. */
export function nodeAt(content: Scenario, state: ScenarioState): Node | undefined {
  return nodeOf(content, state.path.at(-1));
}

/** Where a path may stop. */
export function isEnd(node: Node): boolean {
  return node.end !== undefined;
}

/** How far back on the path an end that was not seen can still be come to; null where all of them were, or none was. */
export function anotherFrom(content: Scenario, state: ScenarioState): number | null {
  const node = nodeAt(content, state);
  if (!node || !isEnd(node)) return null;
  for (let at = state.path.length - 2; at >= 0; at -= 1) {
    const next = state.path[at + 1];
    const others = (nodeOf(content, state.path[at])?.choices ?? []).filter(({ to }) => to !== next);
    if (others.some(({ to }) => leadsToUnseen(content, state, to))) return at;
  }
  return null;
}

function nodeOf(content: Scenario, id: string | undefined): Node | undefined {
  return content.nodes.find((node) => node.id === id);
}

function leadsToUnseen(content: Scenario, state: ScenarioState, from: string): boolean {
  const open = [from];
  const been = new Set<string>();
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    const node = nodeOf(content, id);
    if (!node || been.has(id)) continue;
    been.add(id);
    if (isEnd(node) && !state.seen.includes(id)) return true;
    open.push(...(node.choices ?? []).map(({ to }) => to));
  }
  return false;
}
