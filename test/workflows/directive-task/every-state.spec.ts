import { notify } from '../../../workflows/vocabulary/effect.js';
import { given } from '../../specification/specification.js';
import { afterTask4, assigner, assignerLeader, coordinator, lead, task, task4Ends } from './setting.js';

/** While a task is open it may be closed, called off, helped with, given another day, and hear of others. */
const OPEN = ['assigned', 'accepted', 'inProgress', 'reported', 'returned'] as const;

describe.each(OPEN)('a task that is %s', (state) => {
  const at = given(task).inState(state);

  it('is closed or called off by the assigner’s leader, with its reason', () => {
    at.when(assigner.does('CLOSE')).thenRefused('not-permitted');
    at.when(assignerLeader.does('CLOSE')).then({ state: 'closed', clocks: { deadline: 'stopped' } });
    at.when(assignerLeader.does('CANCEL', { reason: undefined })).thenRefused('payload-invalid');
    at.when(assignerLeader.does('CANCEL')).then({ state: 'cancelled', clocks: { deadline: 'stopped' } });
  });

  it('is helped with by the units that coordinate', () => {
    at.when(coordinator.does('CONTRIBUTE')).then({
      state,
      facts: { contributions: [{ party: 'hn.so-xay-dung' }] },
    });
  });

  it('is given another day by the assigner’s leader', () => {
    at.when(assignerLeader.does('SET_DEADLINE')).then({ state, clocks: { deadline: '2026-03-31' } });
  });

  it('is reported on at intervals, once the paper asks for it', () => {
    at.when(lead.does('SET_PERIODIC_REPORTS')).thenRefused('not-permitted');
    const asked = at.after(assignerLeader.does('SET_PERIODIC_REPORTS'));
    at.when(assignerLeader.does('SET_PERIODIC_REPORTS')).then({
      state,
      clocks: { deadline: '2025-12-31', periodicReport: '2025-09-24' },
    });
    asked.when(lead.does('SUBMIT_PERIODIC_REPORT').on('2025-09-22')).then({
      state,
      clocks: { deadline: '2025-12-31', periodicReport: '2025-12-24' },
      effects: [notify('periodic-report', 'assigner')],
      facts: { periodicReports: [{ on: '2025-09-22', inTime: true }] },
    });
  });

  it('says why it is late and who answers for it, where its paper asks for that', () => {
    at.when(lead.does('EXPLAIN_DELAY')).thenUnless('explanationIsAsked');
    given(task)
      .acceptedOn('2025-01-02', {
        lateLimit: { date: '2025-07-01', wording: 'chậm nhất 01/7', rule: 'Giải trình' },
      })
      .inState(state)
      .when(lead.does('EXPLAIN_DELAY').on('2025-06-20'))
      .then({
        state,
        clocks: { deadline: '2025-12-31', lateLimit: 'stopped' },
        effects: [notify('delay-explained', 'assigner')],
        facts: { explanation: { on: '2025-06-20', responsibility: 'Phòng chuyên môn' } },
      });
  });

  it('hears that a task which it builds on has ended, and goes on', () => {
    given(task)
      .acceptedOn('2025-01-02', { dependsOn: [{ task: 'T-4' }] })
      .inState(state)
      .when(task4Ends.on('2025-11-03'))
      .then({ state, facts: { dependsOn: [{ task: 'T-4', endedOn: '2025-11-03' }] } });
  });
});

it('a task that waits may be closed as well', () => {
  given({ ...task, journeys: { waiting: [] } })
    .acceptedOn('2025-01-02', afterTask4)
    .inState('waiting')
    .when(assignerLeader.does('CLOSE'))
    .then({ state: 'closed' });
});
