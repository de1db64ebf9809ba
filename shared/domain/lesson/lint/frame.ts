import type { Band } from '../../checkin/types.ts';
import { findStrategy, type StrategyId } from '../../strategies/strategies.ts';
import { wordsOf } from '../../text/reading.ts';
import type { BandLesson } from '../lessonSchema.ts';
import type { Step } from '../stepSchemas.ts';
import type { Tell } from './issue.ts';
import { lintScenario } from './scenario.ts';

/** CURRICULUM R29: choices and words on one screen. */
const CHOICES_MAX = { primary: 5, secondary: 7 } as const satisfies Record<Band, number>;
export const SCREEN_WORDS_MAX = { primary: 40, secondary: 80 } as const satisfies Record<Band, number>;
const LEARN_SCREENS_MAX = { primary: 3, secondary: 4 } as const satisfies Record<Band, number>;
const SPOT_WORDS_MAX = 30;

/** Kinds of step in which something may be done for oneself. */
const MAY_USE: ReadonlySet<Step['type']> = new Set([
  'feeling-map',
  'body-map',
  'thermometer',
  'thought-triangle',
  'toolbox',
  'circle',
  'reflect',
  'if-then',
  'strengths',
  'goal',
]);

/** Whether a step may ask about the pupil: classes B and C of CURRICULUM 4. */
export function isPrivateStep(step: Pick<Step, 'type' | 'use'>): boolean {
  return step.use !== undefined || step.type === 'reflect' || step.type === 'arrive';
}

/** The rules of CURRICULUM 3.1 and 4.3 for one band of a lesson. `path` leads to the band. */
export function lintFrame(lesson: BandLesson, band: Band, path: string, tell: Tell): void {
  const { steps } = lesson;
  const at = (step: Step, rest = ''): string => `${path}.steps.${step.id}${rest}`;
  if (steps[0]?.type !== 'arrive') tell('frame', `${path}.steps`, 'the first step is not an arrive');
  if (steps.at(-1)?.type !== 'close') tell('frame', `${path}.steps`, 'the last step is not a close');
  unique(steps, `${path}.steps`, tell);
  for (const step of steps.slice(1, -1)) {
    if (step.type === 'arrive' || step.type === 'close')
      tell('frame', at(step), `a ${step.type} inside the lesson`);
  }
  const exits = steps.filter((step) => step.type === 'quiz' && step.isExit);
  if (exits.length !== 1)
    tell('exit', `${path}.steps`, `has ${exits.length} exit checks; it has exactly one`);
  for (const step of steps) {
    if (!step.note) tell('note', at(step, '.note'), 'has no note for staff');
    if (step.use && !MAY_USE.has(step.type))
      tell('use', at(step, '.use'), `a ${step.type} is never about oneself`);
    lintStep(step, band, at(step), tell);
  }
}

function lintStep(step: Step, band: Band, path: string, tell: Tell): void {
  const choices = (count: number, where: string): void => {
    if (count > CHOICES_MAX[band]) {
      tell(
        'choices',
        `${path}.${where}`,
        `${count} choices on one screen; ${band} has at most ${CHOICES_MAX[band]}`,
      );
    }
  };
  const known = (ids: readonly string[], things: readonly { id: string }[], where: string): void => {
    for (const id of ids) {
      if (!things.some((thing) => thing.id === id))
        tell('reference', `${path}.${where}`, `"${id}" is not there`);
    }
  };
  const screen = (texts: readonly (string | undefined)[], where: string): void => {
    const count = wordsOf(texts.filter(Boolean).join(' ')).length;
    if (count > SCREEN_WORDS_MAX[band]) {
      tell(
        'screen',
        `${path}.${where}`,
        `${count} words on one screen; ${band} has at most ${SCREEN_WORDS_MAX[band]}`,
      );
    }
  };
  switch (step.type) {
    case 'arrive':
      kindsOf(step.settle, 2, `${path}.settle`, tell);
      screen([step.lead, step.welcome], 'welcome');
      return;
    case 'close':
      kindsOf(step.offer, 2, `${path}.offer`, tell);
      screen([step.takeaway, step.next], 'next');
      return;
    case 'story':
      unique(step.panels, `${path}.panels`, tell);
      for (const panel of step.panels) {
        screen([panel.text, ...(panel.speech ?? []).map(({ text }) => text)], `panels.${panel.id}`);
      }
      return;
    case 'learn':
      unique(step.screens, `${path}.screens`, tell);
      if (step.screens.length > LEARN_SCREENS_MAX[band]) {
        tell(
          'length',
          `${path}.screens`,
          `${step.screens.length} screens; ${band} has at most ${LEARN_SCREENS_MAX[band]}`,
        );
      }
      for (const one of step.screens) screen([one.heading, one.text, one.example], `screens.${one.id}`);
      return;
    case 'sort':
      unique(step.boxes, `${path}.boxes`, tell);
      unique(step.cards, `${path}.cards`, tell);
      choices(step.boxes.length + 1, 'boxes');
      for (const card of step.cards) known(card.boxes, step.boxes, `cards.${card.id}.boxes`);
      return;
    case 'sequence':
      unique(step.cards, `${path}.cards`, tell);
      choices(step.cards.length, 'cards');
      for (const order of step.orders) {
        const ids = step.cards.map(({ id }) => id);
        if ([...order].sort().join() !== [...ids].sort().join()) {
          tell('reference', `${path}.orders`, 'an order does not have each card exactly once');
        }
      }
      if (step.pick) known(step.pick.cards, step.cards, 'pick.cards');
      return;
    case 'match':
      unique(step.lefts, `${path}.lefts`, tell);
      unique(step.rights, `${path}.rights`, tell);
      choices(step.rights.length, 'rights');
      for (const left of step.lefts) {
        known(left.rights, step.rights, `lefts.${left.id}.rights`);
        if (left.rights.length < (step.picks ?? 1)) {
          tell('reference', `${path}.lefts.${left.id}.rights`, 'has fewer that fit than are to be found');
        }
      }
      return;
    case 'scenario':
      lintScenario(step, path, tell);
      for (const node of step.nodes) {
        choices(node.choices?.length ?? 0, `nodes.${node.id}.choices`);
        screen(
          [node.text, node.now, node.later, node.adult, ...(node.choices ?? []).map(({ text }) => text)],
          `nodes.${node.id}`,
        );
      }
      return;
    case 'hotspot':
      unique(step.spots, `${path}.spots`, tell);
      for (const spot of step.spots) {
        if (wordsOf(spot.detail).length > SPOT_WORDS_MAX) {
          tell('length', `${path}.spots.${spot.id}.detail`, `more than ${SPOT_WORDS_MAX} words`);
        }
      }
      if (step.ask) known(step.ask.spots, step.spots, 'ask.spots');
      return;
    case 'poll':
      unique(step.options, `${path}.options`, tell);
      choices(step.options.length, 'options');
      return;
    case 'quiz':
      unique(step.items, `${path}.items`, tell);
      if (step.isExit && step.items.length !== 1)
        tell('exit', `${path}.items`, 'an exit check has exactly one item');
      for (const item of [...step.items, ...(step.boardItems ?? [])]) {
        known([item.key], item.options, `items.${item.id}.key`);
        unique(item.options, `${path}.items.${item.id}.options`, tell);
        screen([item.question, ...item.options.map(({ text }) => text)], `items.${item.id}`);
      }
      return;
    case 'thermometer':
      if (step.scale === 'load' ? !step.loads : !step.moments?.length) {
        tell('reference', path, 'has nothing to rate');
      }
      return;
    case 'pacer':
      if (!step.anchors.some(({ anchor }) => anchor !== 'breath')) tell('breath', path, 'has breath only');
      if (step.anchors.filter(({ anchor }) => anchor === 'breath').length > 1)
        tell('breath', path, 'has breath twice');
      return;
    case 'reflect':
      for (const prompt of step.prompts) choices(prompt.chips.length, `prompts.${prompt.id}.chips`);
      return;
    case 'if-then':
      choices(step.ifs.length, 'ifs');
      choices(step.thens.length, 'thens');
      for (const then of step.thens) {
        if (/\b(not|never|no|stop|don['’]t|won['’]t)\b/iu.test(then.text)) {
          tell('then', `${path}.thens.${then.id}`, 'says what not to do; a then is something to do');
        }
      }
      return;
    case 'toolbox':
      for (const slot of step.slots) choices(slot.offer.length, `slots.${slot.id}.offer`);
      return;
    default:
  }
}

function unique(things: readonly { id: string }[], path: string, tell: Tell): void {
  const seen = new Set<string>();
  for (const { id } of things) {
    if (seen.has(id)) tell('reference', path, `"${id}" is there twice`);
    seen.add(id);
  }
}

/** Tools on offer are of several kinds, and breath is never more than one of them. */
function kindsOf(ids: readonly StrategyId[], kinds: number, path: string, tell: Tell): void {
  const found = ids.map((id) => findStrategy(id)?.kind);
  if (new Set(found).size < kinds) tell('tools', path, `has fewer than ${kinds} kinds of tool`);
  if (found.filter((kind) => kind === 'breathing').length > 1)
    tell('tools', path, 'has more than one breathing tool');
  if (new Set(ids).size !== ids.length) tell('tools', path, 'offers a tool twice');
}
