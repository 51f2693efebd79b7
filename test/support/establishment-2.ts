import type { MigrationPlan } from '../../src/engine/migration/plan.js';
import { clusterEstablishment } from '../../workflows/cluster-establishment/procedure.js';
import { internal } from '../../workflows/vocabulary/legal-basis.js';
import type { MachineDefinition, StateDefinition } from '../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { ClockDefinition } from '../../workflows/vocabulary/term.js';

/*
 * A second version of a real procedure that only tests know; no law asks for it. One state has another
 * name, one is split, and the appraisal takes thirty working days.
 */

const { machine, clocks } = clusterEstablishment;

const states = JSON.parse(
  JSON.stringify(machine.states).replaceAll('receivingApplications', 'takingApplications'),
) as Readonly<Record<string, StateDefinition>>;

function known<T>(whole: Readonly<Record<string, T>>, name: string): T {
  const found = whole[name];
  if (found === undefined) throw new Error(`Expected the procedure to have '${name}'.`);
  return found;
}

const machine2: MachineDefinition = {
  ...machine,
  states: { ...states, compilingUnassigned: known(states, 'compiling') },
};

const longer: ClockDefinition = {
  ...known(clocks, 'appraisal'),
  terms: [{ term: { kind: 'span', amount: 30, unit: 'working-day', basis: internal('Phiên bản để thử.') } }],
};

export const establishment2: Procedure = {
  ...clusterEstablishment,
  version: 2,
  effectiveFrom: '2026-10-01',
  machine: machine2,
  clocks: { ...clocks, appraisal: longer },
};

export const establishmentPlan: MigrationPlan = {
  procedure: 'cluster-establishment',
  from: 1,
  to: 2,
  states: [
    // Somebody's reception goes on as it was: the plan has no place for it.
    { from: 'receivingApplications', to: 'takingApplications', when: { fact: 'assignee', is: null } },
    { from: 'compiling', to: 'compilingUnassigned', when: { fact: 'assignee', is: null } },
  ],
  clocks: [
    { from: 'appraisal', treatment: 'recomputed' },
    { from: 'compiling', treatment: 'restarted' },
  ],
};
