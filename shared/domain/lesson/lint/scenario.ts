import type { Scenario } from '../steps/scenario/schema.ts';
import type { Tell } from './issue.ts';

/** Every way through a branching story comes to an end that mends, helps or offers another try; nothing is out of reach. */
export function lintScenario({ nodes }: Pick<Scenario, 'nodes'>, path: string, tell: Tell): void {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  if (byId.size !== nodes.length) tell('reference', `${path}.nodes`, 'a node is there twice');
  const reached = new Set<string>();
  const open = nodes[0] ? [nodes[0].id] : [];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (reached.has(id)) continue;
    reached.add(id);
    open.push(...(byId.get(id)?.choices ?? []).map(({ to }) => to));
  }
  // Backwards from the ends: which nodes can still come to one that mends or helps.
  const wellEnding = new Set(
    nodes.filter(({ end }) => end === 'repair' || end === 'help').map(({ id }) => id),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const { id, choices } of nodes) {
      if (!wellEnding.has(id) && choices?.some(({ to }) => wellEnding.has(to))) {
        wellEnding.add(id);
        grew = true;
      }
    }
  }
  for (const node of nodes) {
    const at = `${path}.nodes.${node.id}`;
    for (const { to } of node.choices ?? []) {
      if (!byId.has(to)) tell('reference', `${at}.choices`, `leads to "${to}", which is not there`);
    }
    if (!reached.has(node.id)) tell('scenario', at, 'nothing leads here');
    if (node.end === undefined && !node.choices) tell('scenario', at, 'is no end, and nothing leads on');
    if (node.end !== undefined && !node.now)
      tell('scenario', at, 'is an end, and does not say what happens now');
    if (node.end === 'tryAnother' && !node.choices)
      tell('scenario', at, 'says to try another, and offers none');
    if (!wellEnding.has(node.id))
      tell('scenario', at, 'no way from here comes to an end that mends or helps');
  }
  const adults = nodes.filter(({ adult }) => adult !== undefined);
  if (adults.length === 0) tell('scenario', `${path}.nodes`, 'no adult in it owns a part');
}
