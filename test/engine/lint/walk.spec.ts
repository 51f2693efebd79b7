import fc from 'fast-check';
import {
  createMachine,
  initialTransition,
  transition,
  type AnyMachineSnapshot,
  type ExecutableActionObject,
} from 'xstate';

import { statePathsOf, type StateValue } from '../../../src/engine/dossier.js';
import { buildStateTree } from '../../../src/engine/lint/state-tree.js';
import { enterMachine, hasEnded, openMoves, takeMove, type Stride } from '../../../src/engine/lint/walk.js';
import type { MachineDefinition, StateDefinition } from '../../../workflows/vocabulary/machine.js';
import { randomMachine } from '../support/random-machine.js';

type Taken = [AnyMachineSnapshot, ExecutableActionObject[]];

function seenByXstate([snapshot, actions]: Taken) {
  return {
    states: [...statePathsOf(snapshot.value as StateValue)].sort(),
    done: actions.map(({ params }) => params),
    ended: snapshot.status === 'done',
  };
}

function seenByWalk(stride: Stride, ended: boolean) {
  const states = [...stride.configuration].map(({ path }) => path).filter((path) => path !== '');
  return {
    states: states.sort(),
    done: stride.actions.map((action) => 'params' in action && action.params),
    ended,
  };
}

/** What XState gives, or null where one completion leads to the next without end. */
function settle(take: () => unknown): Taken | null {
  try {
    return take() as Taken;
  } catch (error) {
    if (error instanceof Error && error.message.includes('Infinite loop')) return null;
    throw error;
  }
}

test('walks any machine as XState does: the same states, the same actions, in the same order', () => {
  let compared = 0;
  fc.assert(
    fc.property(randomMachine, fc.array(fc.nat(), { maxLength: 12 }), (definition, choices) => {
      const machine = createMachine({ ...definition, options: { maxIterations: 40 } } as never);
      const tree = buildStateTree(definition);
      let stride = enterMachine(tree);
      let taken = settle(() => initialTransition(machine));
      for (const choice of choices) {
        expect(stride.settled).toBe(taken !== null);
        if (taken === null) return;
        const ended = hasEnded(tree, stride.configuration);
        expect(seenByWalk(stride, ended)).toEqual(seenByXstate(taken));
        compared += 1;
        const moves = openMoves(tree, stride.configuration);
        const move = moves[choice % moves.length];
        if (move === undefined) return;
        const { 0: before } = taken;
        taken = settle(() => transition(machine, before, { type: move.event }));
        stride = takeMove(tree, stride.configuration, move);
      }
    }),
    { numRuns: 200, seed: 20261121 },
  );
  expect(compared).toBeGreaterThan(300);
});

describe('openMoves', () => {
  const meta = { label: 'Thử', labelEn: 'Test' };
  const guard = { type: 'provided', params: { that: ['any'] } } as const;
  const actions = [{ type: 'breachClock' }] as const;
  const inside = (on: StateDefinition['on']): StateDefinition => ({
    meta,
    ...(on === undefined ? {} : { on }),
  });
  const machineOf = (inner: StateDefinition): MachineDefinition => ({
    id: 'm',
    initial: 'notLodged',
    on: { E: { actions } },
    states: { notLodged: inner },
  });
  const offered = (inner: StateDefinition) => {
    const tree = buildStateTree(machineOf(inner));
    return openMoves(tree, enterMachine(tree).configuration).map(({ place }) => place);
  };

  test('offers what the states around offer', () => {
    expect(offered(inside({}))).toEqual(['machine.on.E[0]']);
  });

  test('lets a guarded candidate inside be refused', () => {
    expect(offered(inside({ E: { guard, actions } }))).toEqual([
      'machine.on.E[0]',
      'states.notLodged.on.E[0]',
    ]);
  });

  test('hides what stands behind an unguarded candidate', () => {
    expect(offered(inside({ E: [{ guard, actions }, { actions }, { guard, actions }] }))).toEqual([
      'states.notLodged.on.E[0]',
      'states.notLodged.on.E[1]',
    ]);
  });

  test('offers nothing after the end', () => {
    expect(offered({ type: 'final', meta })).toEqual([]);
  });
});
