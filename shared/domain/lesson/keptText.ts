import type { Kept } from './stepLogic.ts';
import type { Step } from './stepSchemas.ts';

/** One line of what was kept: words of the lesson, or a tool by its id. */
export type KeptLine = { readonly text: string } | { readonly strategyId: string };

const find = (
  things: readonly { readonly id: string; readonly text: string }[] | undefined,
  id: string | null,
): KeptLine[] => {
  const found = things?.find((thing) => thing.id === id);
  return found ? [{ text: found.text }] : [];
};

/**
 * What a pupil kept, in the words of the lesson as it is now. What a newer version has no more is left out; nothing where the step is
 * another one altogether.
 */
export function keptLines(step: Step, kept: Kept): readonly KeptLine[] {
  switch (kept.kind) {
    case 'plan':
      return step.type === 'if-then'
        ? [
            ...find(step.ifs, kept.ifId),
            ...find(step.thens, kept.thenId),
            ...find(step.helpers, kept.helperId),
          ]
        : [];
    case 'strengths':
      return step.type === 'strengths'
        ? [...kept.cardIds.flatMap((id) => find(step.cards, id)), ...find(step.reasons, kept.reasonId)]
        : [];
    case 'view': {
      const way =
        step.type === 'thought-triangle' ? step.ways.find(({ id }) => id === kept.wayId) : undefined;
      return way ? [{ text: way.thought }, { text: way.feeling }, { text: way.action }] : [];
    }
    case 'tools':
      return step.type === 'toolbox'
        ? [
            ...kept.tools.map(({ strategyId }) => ({ strategyId })),
            ...find(step.people, kept.personId),
            ...find(step.places, kept.placeId),
          ]
        : [];
    case 'circle':
      return step.type === 'circle'
        ? kept.memberIds.flatMap((id) => step.rings.flatMap(({ members }) => find(members, id)))
        : [];
    case 'aim':
      return step.type === 'goal'
        ? [
            ...find(step.aims, kept.aimId),
            ...find(step.steps, kept.stepId),
            ...find(step.helpers, kept.helperId),
          ]
        : [];
  }
}
