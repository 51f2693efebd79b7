import { CAPACITIES } from '../../../workflows/vocabulary/role.js';
import type { NodeDefinition } from './state-tree.js';
import { canComplete, isBelow, isHidden, everyMove, placeOf, type StateNode } from './state-tree.js';
import { remark, type LintRule } from './lint-rule.js';
import { findEmptyBasis } from './basis-check.js';

/** Keys that a state which is the end may not have: nothing happens in it any more. */
const ACTIVE_KEYS: readonly (keyof NodeDefinition)[] = [
  'initial',
  'on',
  'always',
  'onDone',
  'states',
  'exit',
];

/** What has to hold before the machine can be walked at all. */
export const TOPOLOGY_RULES: readonly LintRule[] = [
  {
    id: 'targets-exist',
    description:
      'Every target names a state, and no transition leads from one region into another of the same parallel state.',
    *find({ tree }) {
      for (const { definition, target, source, place } of everyMove(tree)) {
        if (definition.target === undefined) continue;
        if (target === undefined) {
          yield remark(
            place,
            `Expected the target '${definition.target}' to name a state, but none has this name.`,
          );
        } else if (crossesRegions(source, target)) {
          yield remark(
            place,
            `Expected a target inside the same region or outside of all, but '${definition.target}' starts every region again.`,
          );
        }
      }
    },
  },
  {
    id: 'initial-states-exist',
    description:
      'A state with states inside names the first of them, unless it is parallel; nothing begins at its end.',
    *find({ tree }) {
      for (const node of tree.nodes) {
        const { initial } = node.definition;
        const first = node.children.find(({ name }) => name === initial);
        if (node.kind === 'compound' && first === undefined) {
          yield remark(
            placeOf(node),
            `Expected 'initial' to name a state inside, but found ${initial ?? 'none'}.`,
          );
        }
        if ((node.kind === 'parallel' || node.kind === 'atomic') && initial !== undefined) {
          yield remark(placeOf(node), `Expected no 'initial', but found '${initial}'.`);
        }
        const begun = node.kind === 'parallel' ? node.children : [first];
        if (begun.some((each) => each?.kind === 'final')) {
          yield remark(placeOf(node), 'Expected something to do first, but it begins with a final state.');
        }
        if (node.kind === 'parallel' && node.children.length === 0) {
          yield remark(placeOf(node), 'Expected regions in a parallel state, but found none.');
        }
      }
    },
  },
  {
    id: 'final-states-rest',
    description: 'A final state has no transitions, no states inside, no owner and no limit.',
    *find({ tree }) {
      for (const { definition, ...node } of tree.nodes.filter(({ kind }) => kind === 'final')) {
        const active = ACTIVE_KEYS.filter((key) => definition[key] !== undefined);
        const duties = (['owner', 'limit'] as const).filter((key) => definition.meta?.[key] !== undefined);
        for (const key of [...active, ...duties.map((duty) => `meta.${duty}`)]) {
          yield remark(`states.${node.path}`, `Expected a final state without '${key}', but found it.`);
        }
      }
    },
  },
];

/** A transition from one region to another would silently start every region again. */
function crossesRegions(source: StateNode, target: StateNode): boolean {
  let around: StateNode | null = target.parent;
  while (around !== null && !isBelow(source, around)) around = around.parent;
  return around?.kind === 'parallel';
}

export const STATE_RULES: readonly LintRule[] = [
  {
    id: 'states-owned',
    description: 'Every state that is not final has an owner: somebody must act.',
    *find({ tree }) {
      for (const node of dutiful(tree.nodes)) {
        const owner = node.definition.meta?.owner;
        if (owner === undefined) {
          yield remark(placeOf(node), 'Expected an owner of this state, but found none.');
        } else if (!(CAPACITIES as readonly string[]).includes(owner)) {
          yield remark(placeOf(node), `Expected a known capacity as owner, but found '${owner}'.`);
        }
      }
    },
  },
  {
    id: 'states-limited',
    description: 'Every state that is not final names its clock, or says with a basis that no limit is set.',
    *find({ procedure, tree }) {
      for (const node of dutiful(tree.nodes)) {
        const limit = node.definition.meta?.limit;
        if (limit === undefined) {
          yield remark(
            placeOf(node),
            'Expected a clock or the statement that there is no limit, but found neither.',
          );
        } else if ('clock' in limit) {
          if (!Object.hasOwn(procedure.clocks, limit.clock)) {
            yield remark(placeOf(node), `Expected the clock '${limit.clock}' to be defined, but it is not.`);
          }
        } else {
          yield* findEmptyBasis(limit.none, procedure.regimes, `${placeOf(node)}.meta.limit.none`);
        }
      }
    },
  },
  {
    id: 'states-labelled',
    description: 'Every state has a Vietnamese and an English label.',
    *find({ tree }) {
      for (const node of tree.nodes.filter(({ parent }) => parent !== null)) {
        const { label = '', labelEn = '' } = node.definition.meta ?? {};
        if (label.trim() === '' || labelEn.trim() === '') {
          yield remark(placeOf(node), 'Expected two labels, but found an empty one.');
        }
      }
    },
  },
  {
    id: 'transitions-matter',
    description: 'Every transition does something, and none stands after one that always comes first.',
    *find({ tree }) {
      for (const move of everyMove(tree)) {
        const stays =
          move.definition.target === undefined ||
          (move.target === move.source && move.source.kind === 'atomic');
        if (stays && (move.definition.actions ?? []).length === 0) {
          yield remark(
            move.place,
            'Expected a target or an action, but found neither: the event would look refused.',
          );
        }
        if (move.trigger === 'done' && !canComplete(move.source)) {
          yield remark(move.place, 'Expected final states inside, but without them the state is never done.');
        }
        if (isHidden(move)) {
          yield remark(
            move.place,
            'Expected a guard on every candidate but the last, but an earlier one has none.',
          );
        }
      }
    },
  },
];

function dutiful(nodes: readonly StateNode[]): readonly StateNode[] {
  return nodes.filter(({ parent, kind }) => parent !== null && kind !== 'final');
}
