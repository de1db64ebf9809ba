import {
  isEnd,
  type ScenarioAction,
  type ScenarioState,
} from '@harbour/shared/domain/lesson/steps/scenario/reducer';
import { schema } from '@harbour/shared/domain/lesson/steps/scenario/schema';
import { expect, test } from 'vitest';
import { Alone, example } from './support.ts';

const content = example(schema, 'scenario', 'primary');
const older = example(schema, 'scenario', 'secondary');
type Story = Alone<ScenarioState, ScenarioAction>;

test('a choice leads on, and a step back leads back from anywhere', () => {
  const story: Story = new Alone(content);
  story.press({ type: 'choose', choice: 'joke' }, { type: 'choose', choice: 'sorry' });
  expect(story.state.path).toEqual(['lunch', 'joked', 'company']);
  story.press({ type: 'stepBack' });
  expect(story.state.path).toEqual(['lunch', 'joked']);
  expect(story.send({ type: 'back' }).state.path).toEqual(['lunch']);
});

test('an end that was seen stays marked, also after starting again', () => {
  const story: Story = new Alone(content);
  story.press({ type: 'choose', choice: 'ask' }, { type: 'again' });
  expect(story.state).toEqual({ path: ['lunch'], seen: ['company'] });
});

test('another ending goes back only as far as needed, until all were seen', () => {
  const story: Story = new Alone(content);
  story.press({ type: 'choose', choice: 'joke' }, { type: 'choose', choice: 'sorry' }, { type: 'another' });
  expect(story.state.path).toEqual(['lunch', 'joked']);
  story.press({ type: 'choose', choice: 'go' });
  const all = story.state;
  expect(story.press({ type: 'another' }).state).toBe(all);
});

test('following “another ending” comes to every end of the longer story', () => {
  const story: Story = new Alone({ ...older, contentNote: undefined });
  const ends = older.nodes.filter(isEnd).map(({ id }) => id);
  for (let press = 0; press < 60 && story.state.seen.length < ends.length; press += 1) {
    const node = older.nodes.find(({ id }) => id === story.state.path.at(-1));
    const choice =
      node?.choices?.find(({ to }) => !story.state.seen.includes(to) && !story.state.path.includes(to)) ??
      node?.choices?.[press % (node.choices?.length ?? 1)];
    story.press(choice ? { type: 'choose', choice: choice.id } : { type: 'another' });
  }
  expect([...story.state.seen].sort()).toEqual([...ends].sort());
});

test('next leads out of the story from anywhere; only an end makes it done, and the way there is kept nowhere', () => {
  expect(new Alone<ScenarioState, ScenarioAction>(content).next().status).toBe('skipped');
  const story: Story = new Alone(content);
  story.press({ type: 'choose', choice: 'tell' });
  expect(story.outcome).toBeNull();
  expect(story.looks).toBe(0);
  expect(story.next().status).toBe('done');
});
