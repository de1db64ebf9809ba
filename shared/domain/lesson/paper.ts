import type { LessonPicture } from './picture.ts';
import type { Step } from './stepSchemas.ts';

/** A piece of a sheet of paper. */
export type PaperPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'picture'; readonly picture: LessonPicture; readonly spots?: readonly string[] }
  | {
      readonly kind: 'panels';
      readonly panels: readonly { readonly picture: LessonPicture; readonly texts: readonly string[] }[];
    }
  | { readonly kind: 'cards'; readonly cards: readonly string[] }
  | { readonly kind: 'boxes'; readonly boxes: readonly string[] }
  | { readonly kind: 'ticks'; readonly question: string; readonly options: readonly string[] }
  | { readonly kind: 'pairs'; readonly lefts: readonly string[]; readonly rights: readonly string[] }
  | { readonly kind: 'order'; readonly cards: readonly string[] }
  | { readonly kind: 'scale'; readonly scale: 'size' | 'range'; readonly texts: readonly string[] }
  | { readonly kind: 'lines'; readonly prompts: readonly string[] };

const texts = (things: readonly { readonly text: string }[]): string[] => things.map(({ text }) => text);
const text = (...some: (string | undefined)[]): PaperPart[] =>
  some.flatMap((one) => (one === undefined ? [] : [{ kind: 'text' as const, text: one }]));

/**
 * A step on paper, with the same items as on the screen; which answer fits is never on it. Steps that are only read, or only for the screen, have
 * what there is to read.
 */
export function paperOf(step: Step): readonly PaperPart[] {
  switch (step.type) {
    case 'arrive':
      return text(step.welcome);
    case 'story':
      return [
        {
          kind: 'panels',
          panels: step.panels.map((panel) => ({
            picture: panel.picture,
            texts: [panel.text, ...(panel.speech ?? []).map((one) => `“${one.text}”`)],
          })),
        },
      ];
    case 'learn':
      return step.screens.flatMap((screen) => text(screen.heading, screen.text, screen.example));
    case 'sort':
      return [
        { kind: 'boxes', boxes: texts(step.boxes) },
        { kind: 'cards', cards: texts(step.cards) },
      ];
    case 'sequence':
      return [
        { kind: 'order', cards: texts(step.cards).sort((a, b) => a.localeCompare(b, 'en-GB')) },
        ...text(step.levels?.ask, step.pick?.ask),
      ];
    case 'match':
      return [{ kind: 'pairs', lefts: texts(step.lefts), rights: texts(step.rights) }];
    case 'scenario': {
      const [start] = step.nodes;
      return start
        ? [
            ...text(start.text),
            { kind: 'ticks', question: step.lead ?? step.title, options: texts(start.choices ?? []) },
          ]
        : [];
    }
    case 'hotspot':
      return [
        { kind: 'picture', picture: step.picture, spots: texts(step.spots) },
        ...(step.ask
          ? [{ kind: 'ticks' as const, question: step.ask.question, options: texts(step.spots) }]
          : []),
      ];
    case 'poll':
      return [{ kind: 'ticks', question: step.question, options: texts(step.options) }];
    case 'discuss':
      return [...text(step.prompt), { kind: 'lines', prompts: texts(step.starters) }];
    case 'quiz':
      return step.items.map((item) => ({
        kind: 'ticks',
        question: item.question,
        options: texts(item.options),
      }));
    case 'feeling-map':
      return step.moments.flatMap((moment) => [
        ...text(moment.text),
        { kind: 'picture' as const, picture: { drawing: 'two-questions' as const, alt: step.title } },
      ]);
    case 'body-map':
      return [
        ...text(step.moment),
        { kind: 'picture', picture: { drawing: 'body-outline', alt: step.title } },
        { kind: 'ticks', question: step.lead ?? step.title, options: step.places.map(({ clue }) => clue) },
      ];
    case 'thermometer':
      return step.scale === 'load'
        ? [{ kind: 'cards', cards: texts(step.loads ?? []) }]
        : [{ kind: 'scale', scale: step.scale, texts: texts(step.moments ?? []) }];
    case 'pacer':
      return [{ kind: 'ticks', question: step.lead ?? step.title, options: texts(step.anchors) }];
    case 'senses':
      return [{ kind: 'lines', prompts: texts(step.rounds) }];
    case 'thought-triangle':
      return [
        ...text(step.event),
        { kind: 'boxes', boxes: step.ways.flatMap((way) => [way.thought, way.feeling, way.action]) },
      ];
    case 'toolbox':
      return [{ kind: 'lines', prompts: texts(step.slots) }];
    case 'circle':
      return step.rings.map((ring) => ({ kind: 'ticks', question: ring.text, options: texts(ring.members) }));
    case 'reflect':
      return step.prompts.map((prompt) => ({
        kind: 'ticks',
        question: prompt.question,
        options: texts(prompt.chips),
      }));
    case 'if-then':
      return [
        { kind: 'pairs', lefts: texts(step.ifs), rights: texts(step.thens) },
        { kind: 'boxes', boxes: texts(step.helpers) },
      ];
    case 'strengths':
      return [{ kind: 'cards', cards: texts(step.cards) }];
    case 'goal':
      return [
        { kind: 'boxes', boxes: texts(step.aims) },
        { kind: 'boxes', boxes: texts(step.steps) },
      ];
    case 'close':
      return text(step.takeaway, step.next);
  }
}
