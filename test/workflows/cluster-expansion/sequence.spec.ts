import { clusterEstablishment } from '../../../workflows/cluster-establishment/procedure.js';
import { clusterExpansion } from '../../../workflows/cluster-expansion/procedure.js';
import { endOpened, enterRegister } from '../../../workflows/vocabulary/effect.js';
import type { StateDefinition } from '../../../workflows/vocabulary/machine.js';
import { handlerOf, leaderOf, runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { expansion } from './setting.js';

const commune = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');

/** Every state below, with the events that it takes. */
function topologyOf(states: Readonly<Record<string, StateDefinition>>): unknown {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [
      name,
      { on: Object.keys(state.on ?? {}), meta: state.meta, states: topologyOf(state.states ?? {}) },
    ]),
  );
}

describe('expanding a cluster goes the way of establishing one (Đ.10)', () => {
  it('through the same states, held by the same, with the same events', () => {
    expect(topologyOf(clusterExpansion.machine.states)).toEqual(
      topologyOf(clusterEstablishment.machine.states),
    );
  });

  it('under the same time limits', () => {
    expect(clusterExpansion.clocks).toEqual(clusterEstablishment.clocks);
  });

  it.each(Object.keys(expansion.journeys))('and comes to %s in every regime', (state) => {
    for (const acceptedOn of ['2025-06-20', '2026-08-17', '2026-09-21']) {
      const { clocks, status } = given(expansion).acceptedOn(acceptedOn).inState(state).dossier();
      const isOpen = clocks.some((clock) => clock.status !== 'stopped');
      expect(isOpen).toBe(status === 'active' && state !== 'decided');
    }
  });

  it('from the request to the ministry in R3, with every due date', () => {
    const lodged = given(expansion).acceptedOn('2026-09-21').inState('requestReceived');
    lodged.when(commune.does('CLAIM')).then({ clocks: { publicNotice: '2026-09-23' } });
    const closed = lodged.after(commune.does('PUBLISH_NOTICE').on('2026-09-22'), runsOut('receptionWindow'));
    closed.when(commune.does('CLAIM')).then({ state: 'compiling', clocks: { compiling: '2026-10-06' } });
    const appraised = closed.after(
      commune.does('SEND_TO_DEPARTMENT').on('2026-10-05'),
      department.does('REVIEW_CONTENT').on('2026-10-20'),
      department.does('SKIP_CONSULTATION'),
      department.does('RECORD_COUNCIL_RESULT'),
    );
    appraised.when(department.does('CLAIM')).then({ clocks: { appraisal: '2026-11-02' } });
    // Five working days from Thursday 19/11: the Day of Culture on 24/11 is none of them.
    const reported = appraised.after(department.does('SUBMIT_APPRAISAL_REPORT').on('2026-11-19'));
    reported
      .when(leaderOf('provincialCommittee').does('CLAIM'))
      .then({ state: 'awaitingDecision', clocks: { appraisal: 'stopped late', decision: '2026-11-27' } });
    reported
      .after(leaderOf('provincialCommittee').does('ISSUE_DECISION').on('2026-11-27'))
      .when(handlerOf('provincialCommittee').does('SEND_TO_MINISTRY').on('2026-11-30'))
      .then({
        state: 'completed',
        effects: [enterRegister('cluster'), endOpened],
        facts: { cluster: 'bac-song' },
      });
  });
});
