import { lintCatalogue } from '../../../src/engine/lint-procedure.js';
import { checkPlan } from '../../../src/engine/migration/check-plan.js';
import type { MigrationPlan } from '../../../src/engine/migration/plan.js';
import { ProcedureRegistry } from '../../../src/engine/procedure-registry.js';
import { plan, wellPermit2 } from '../support/well-permit-2.js';
import { wellPermit } from '../support/well-permit.js';

const registry = new ProcedureRegistry([wellPermit, wellPermit2]);
const versions = { from: registry.get('well-permit', 1), to: registry.get('well-permit', 2) };
const faultsOf = (changes: Partial<MigrationPlan>) => checkPlan({ ...plan, ...changes }, versions);

describe('a plan', () => {
  test('between two versions that may be published together has no fault', () => {
    expect(lintCatalogue([wellPermit, wellPermit2])).toEqual([]);
    expect(faultsOf({})).toEqual([]);
  });

  test.each<[string, Partial<MigrationPlan>, unknown]>([
    ['that leads nowhere else', { to: 1 }, { path: '/to', code: 'not-to-another-version', value: '1' }],
    [
      'from a state that is not there',
      { states: [{ from: 'opened', to: 'consulting' }] },
      { path: '/states/0/from', code: 'unknown-state', value: 'opened' },
    ],
    [
      'to a state that is not there',
      { states: [{ from: 'open', to: 'examining.smell' }] },
      { path: '/states/0/to', code: 'unknown-state', value: 'examining.smell' },
    ],
    [
      'that would end dossiers',
      { states: [{ from: 'open', to: 'refused' }] },
      { path: '/states/0/to', code: 'ends-dossiers', value: 'refused' },
    ],
    [
      'with a row behind one that takes all',
      {
        states: [
          { from: 'open', to: 'consulting' },
          { from: 'open', to: 'deciding', when: { fact: 'group', is: 'B' } },
        ],
      },
      { path: '/states/1/from', code: 'unreachable-row', value: 'open' },
    ],
    [
      'that asks a fact which nobody has',
      { states: [{ from: 'open', to: 'consulting', when: { fact: 'colour.of', is: null } }] },
      { path: '/states/0/when/fact', code: 'unknown-fact', value: 'colour' },
    ],
    [
      'that starts a clock which is not there',
      { states: [{ from: 'open', to: 'consulting', starts: ['egg'] }] },
      { path: '/states/0/starts/0', code: 'unknown-clock', value: 'egg' },
    ],
    [
      'of a clock which is not there',
      { clocks: [{ from: 'egg', to: 'visit', treatment: 'kept' }] },
      { path: '/clocks/0/from', code: 'unknown-clock', value: 'egg' },
    ],
    [
      'that has a clock twice',
      {
        clocks: [
          { from: 'visit', treatment: 'kept' },
          { from: 'visit', treatment: 'stopped' },
        ],
      },
      { path: '/clocks/1/from', code: 'mapped-twice', value: 'visit' },
    ],
    [
      'that starts what it keeps',
      {
        states: [{ from: 'open', to: 'consulting', starts: ['visit'] }],
        clocks: [{ from: 'visit', treatment: 'kept' }],
      },
      { path: '/clocks/0/to', code: 'kept-and-started', value: 'visit' },
    ],
  ])('%s is refused', (_, changes, fault) => {
    expect(faultsOf(changes)).toContainEqual(fault);
  });
});
