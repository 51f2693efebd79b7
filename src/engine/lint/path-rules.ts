import type { StateGraph } from './explore.js';
import { remark, type LintRule } from './lint-rule.js';
import { shownStates, type PathSubject } from './path-subject.js';
import { placeOf } from './state-tree.js';
import { hasEnded, type Configuration } from './walk.js';

/** Without it the other rules about paths prove nothing, so they are asked only when it is kept. */
export const BOUND_RULES: readonly LintRule<PathSubject>[] = [
  {
    id: 'configurations-bounded',
    description:
      'The procedure has few enough configurations to be checked one by one, and none runs on by itself.',
    *find({ graphs, clocks }) {
      const endless = [...graphs, ...clocks.map(({ graph }) => graph)].find(({ complete }) => !complete);
      if (endless !== undefined) {
        yield remark(
          'machine',
          `Expected a machine that can be explored, but gave up after ${endless.edges.length} configurations.`,
        );
      }
    },
  },
];

export const PATH_RULES: readonly LintRule<PathSubject>[] = [
  {
    id: 'states-reachable',
    description: 'Every state can be reached from notLodged.',
    *find({ graphs, tree }) {
      const active = graphs.flatMap(({ configurations }) => configurations.flatMap((each) => [...each]));
      const reached = new Set(active.map(({ path }) => path));
      for (const node of tree.nodes.filter(({ path }) => !reached.has(path))) {
        yield remark(placeOf(node), 'Expected a path from notLodged to this state, but there is none.');
      }
    },
  },
  {
    id: 'final-reachable',
    description: 'Every state that is not final can reach a final one.',
    *find({ graphs }) {
      const stuck = new Set(graphs.flatMap((graph) => findStuck(graph).flatMap(shownStates)));
      for (const path of stuck) {
        yield remark(`states.${path}`, 'Expected a path from this state to a final one, but there is none.');
      }
    },
  },
];

/** Configurations from which no final state can be reached. */
function findStuck({ tree, configurations, edges }: StateGraph): readonly Configuration[] {
  const before = new Map<number, number[]>();
  edges.forEach((out, from) => {
    for (const { to } of out) before.set(to, [...(before.get(to) ?? []), from]);
  });
  const saved = new Set(configurations.flatMap((each, number) => (hasEnded(tree, each) ? [number] : [])));
  for (const number of saved) for (const earlier of before.get(number) ?? []) saved.add(earlier);
  return configurations.filter((_, number) => !saved.has(number));
}
