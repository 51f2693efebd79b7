import {
  record,
  type MachineDefinition,
  type StateDefinition,
} from '../../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { MigrationPlan } from '../../../src/engine/migration/plan.js';
import { machine } from './well-permit-machine.js';
import { wellPermit } from './well-permit.js';

/*
 * The second version of the permit: `open` is called `consulting`, deciding is another state for wells of
 * group B or after an objection, the visit is counted anew, and examining takes ten working days.
 */

/** Everything that led to a state leads to it under its new name; so does what is done with a clock. */
const renamed = JSON.parse(
  JSON.stringify(machine.states)
    .replaceAll('"target":"open"', '"target":"consulting"')
    .replaceAll('"clock":"decision"', '"clock":"ruling"'),
) as Readonly<Record<string, StateDefinition>>;

function stateOf(name: string): StateDefinition {
  const state = renamed[name];
  if (state === undefined) throw new Error(`Expected the permit to have a state '${name}'.`);
  return state;
}

const others = Object.fromEntries(Object.entries(renamed).filter(([name]) => name !== 'open'));
const deciding = stateOf('deciding');

const states: MachineDefinition['states'] = {
  ...others,
  consulting: stateOf('open'),
  deciding: {
    ...deciding,
    on: { ...deciding.on, OBJECT: { target: 'decidingAtOnce', actions: [record('objection')] } },
  },
  decidingAtOnce: deciding,
};

export const wellPermit2: Procedure = {
  ...wellPermit,
  version: 2,
  effectiveFrom: '2026-03-01',
  machine: { ...machine, states },
  blankFacts: { ...wellPermit.blankFacts, feePaid: false } as Procedure['blankFacts'],
  clocks: {
    ...wellPermit.clocks,
    ...(wellPermit.clocks.examination === undefined
      ? {}
      : {
          examination: {
            ...wellPermit.clocks.examination,
            terms: [{ term: { kind: 'span', amount: 10, unit: 'working-day', basis: wellPermit.basis } }],
          },
        }),
    ...(wellPermit.clocks.decision === undefined
      ? {}
      : {
          decision: { ...wellPermit.clocks.decision, retired: true as const },
          ruling: wellPermit.clocks.decision,
        }),
  },
};

export const plan: MigrationPlan = {
  procedure: 'well-permit',
  from: 1,
  to: 2,
  states: [
    { from: 'open', to: 'consulting' },
    { from: 'deciding', to: 'decidingAtOnce', when: { fact: 'group', is: 'B' } },
  ],
  clocks: [
    { from: 'examination', treatment: 'recomputed' },
    { from: 'visit', treatment: 'restarted' },
    { from: 'decision', to: 'ruling', treatment: 'kept' },
  ],
};
