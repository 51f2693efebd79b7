import { signalDossier } from '../../../workflows/vocabulary/effect.js';
import { runsOut, theSystem, type Changes } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import {
  afterTask4,
  assigner,
  assignerLeader,
  coordinator,
  lead,
  leadLeader,
  secondLead,
  task,
  task4Ends,
} from './setting.js';

const at = (state: string) => given(task).inState(state);
const theSystemSays = (payload: Changes) => theSystem.does('DEPENDENCY_ENDED', payload);

describe('a task is assigned', () => {
  it('by the committee, and its day starts to run', () => {
    given(task)
      .inState('notLodged')
      .when(assigner.does('LODGE'))
      .then({
        state: 'assigned',
        clocks: { deadline: '2025-12-31' },
        effects: [{ type: 'notify', params: { to: ['lead', 'coordinator'], notice: 'task-assigned' } }],
        facts: { regime: 'R1', parties: { lead: ['hn.so-cong-thuong', 'hn.so-tai-chinh'] } },
      });
  });

  it('not by those who are to do it', () => {
    given(task).inState('notLodged').when(lead.does('LODGE')).thenRefused('not-permitted');
  });

  it('to somebody', () => {
    given(task)
      .inState('notLodged')
      .when(assigner.does('LODGE', { lead: [] }))
      .thenRefused('payload-invalid');
  });
});

describe('the lead', () => {
  it('takes it on', () => {
    at('assigned').when(lead.does('ACCEPT_TASK')).then({ state: 'accepted' });
  });

  it('is each of several units, in the same right', () => {
    at('assigned').when(secondLead.does('ACCEPT_TASK')).then({ state: 'accepted' });
  });

  it('is not a unit that only helps', () => {
    at('assigned').when(coordinator.does('ACCEPT_TASK')).thenRefused('not-permitted');
  });

  it('starts the work after taking it on', () => {
    at('assigned').when(lead.does('START_WORK')).thenRefused('not-available');
    at('accepted').when(lead.does('START_WORK')).then({ state: 'inProgress' });
  });

  it('reports, and the assigner hears of it', () => {
    at('inProgress')
      .when(lead.does('REPORT', { percent: 60, content: 'Đã thu thập số liệu' }).on('2025-06-02'))
      .then({
        state: 'reported',
        effects: [{ type: 'notify', params: { to: ['assigner'], notice: 'task-reported' } }],
        facts: { percent: 60, reports: [{ on: '2025-06-02', answer: 'awaited' }] },
      });
  });

  it('may hand its report in on paper, which the assigner enters', () => {
    at('inProgress').when(assigner.does('REPORT')).then({ state: 'reported' });
  });
});

describe('a coordinating unit', () => {
  it('contributes while the task is open', () => {
    at('inProgress')
      .when(coordinator.does('CONTRIBUTE'))
      .then({ state: 'inProgress', facts: { contributions: [{ party: 'hn.so-xay-dung' }] } });
  });

  it('does not report', () => {
    at('inProgress').when(coordinator.does('REPORT')).thenRefused('not-permitted');
  });
});

describe('the assigner reads a report', () => {
  it('and a complete one that it accepts closes the task', () => {
    at('reported')
      .when(assigner.does('ACCEPT_REPORT').on('2025-06-03'))
      .then({
        state: 'closed',
        clocks: { deadline: 'stopped' },
        effects: [signalDossier('DEPENDENCY_ENDED')],
        facts: { reports: [{ answer: 'accepted' }] },
      });
  });

  it('and one of less than 100 % lets the work go on', () => {
    at('inProgress')
      .after(lead.does('REPORT', { percent: 60 }))
      .when(assigner.does('ACCEPT_REPORT'))
      .then({ state: 'inProgress', clocks: { deadline: '2025-12-31' } });
  });

  it('and sends it back with the reason', () => {
    at('reported')
      .when(assigner.does('RETURN_REPORT', { reason: '' }))
      .thenRefused('payload-invalid');
    at('reported')
      .when(assigner.does('RETURN_REPORT'))
      .then({
        state: 'returned',
        clocks: { deadline: '2025-12-31' },
        facts: { reports: [{ answer: 'returned', answerReason: 'Thiếu số liệu quận Hà Đông' }] },
      });
    at('returned').when(lead.does('RESUME_WORK')).then({ state: 'inProgress' });
  });

  it('itself, not the lead', () => {
    at('reported').when(lead.does('ACCEPT_REPORT')).thenRefused('not-permitted');
  });
});

describe('the day of a task', () => {
  it('passes, the task is overdue and goes on', () => {
    at('inProgress')
      .when(runsOut('deadline'))
      .then({ state: 'inProgress', clocks: { deadline: 'overdue' } });
  });

  it('is moved by the assigner’s leader, never by the lead', () => {
    const extension = {
      clock: 'deadline',
      dueOn: '2026-01-31',
      documentNumber: '1/UBND',
      reason: 'Chờ số liệu',
    };
    at('inProgress').when(leadLeader.does('EXTEND', extension)).thenRefused('not-permitted');
    at('inProgress')
      .when(assignerLeader.does('EXTEND', extension))
      .then({ clocks: { deadline: '2026-01-31' } });
  });

  it('is set anew by the assigner’s leader', () => {
    at('accepted').when(assigner.does('SET_DEADLINE')).thenRefused('not-permitted');
    at('accepted')
      .when(assignerLeader.does('SET_DEADLINE'))
      .then({ clocks: { deadline: '2026-03-31' } });
  });
});

describe('a task that follows another', () => {
  it('waits, and no clock runs', () => {
    given(task)
      .acceptedOn('2025-01-02', afterTask4)
      .inState('notLodged')
      .when(assigner.does('LODGE'))
      .then({ state: 'waiting', clocks: {}, effects: [] });
  });

  it('must name the task that it follows', () => {
    given(task)
      .inState('notLodged')
      .when(assigner.does('LODGE', { timing: { type: 'afterTask' } }))
      .thenUnless('precedingTaskNamed');
  });

  const lodged = given({ ...task, journeys: { waiting: [] } })
    .acceptedOn('2025-01-02', afterTask4)
    .inState('waiting');

  it('is not taken on before', () => {
    lodged.when(lead.does('ACCEPT_TASK')).thenRefused('not-available');
  });

  it('is assigned when the other ends', () => {
    lodged.when(task4Ends.on('2025-11-03')).then({
      state: 'assigned',
      clocks: {},
      facts: { dependsOn: [{ task: 'T-4', endedOn: '2025-11-03' }] },
    });
    lodged
      .after(task4Ends.on('2025-11-03'))
      .when(assignerLeader.does('SET_DEADLINE'))
      .then({ clocks: { deadline: '2026-03-31' } });
  });

  it('learns its day with that, where one is given', () => {
    const within = { task: 'T-4', deadline: { type: 'quarter', year: 2026, quarter: 1 } };
    lodged
      .when(theSystemSays(within).on('2025-11-03'))
      .then({ state: 'assigned', clocks: { deadline: '2026-03-31' } });
  });

  it('hears only of the task that it follows, and only from the System', () => {
    lodged.when(theSystemSays({ task: 'T-5' })).thenUnless('isOneOfThePrecedingTasks');
    lodged.when(assigner.does('DEPENDENCY_ENDED', { task: 'T-4' })).thenRefused('system-only');
  });

  it('waits for every task that it names', () => {
    const both = given({ ...task, journeys: { waiting: [] } })
      .acceptedOn('2025-01-02', { ...afterTask4, dependsOn: [{ task: 'T-4' }, { task: 'T-3' }] })
      .inState('waiting');
    both.when(task4Ends.on('2025-11-03')).then({ state: 'waiting' });
    both
      .after(task4Ends.on('2025-11-03'))
      .when(theSystemSays({ task: 'T-3' }).on('2025-11-04'))
      .then({ state: 'assigned' });
  });

  it('may be called off while it waits', () => {
    lodged.when(assignerLeader.does('CANCEL')).then({ state: 'cancelled' });
  });

  it('but has its own day is not held up', () => {
    const own = given(task)
      .acceptedOn('2025-01-02', { dependsOn: [{ task: 'T-4' }] })
      .inState('inProgress');
    own.when(task4Ends.on('2025-11-03')).then({
      state: 'inProgress',
      clocks: { deadline: '2025-12-31' },
      facts: { dependsOn: [{ endedOn: '2025-11-03' }] },
    });
  });
});

describe('the ends', () => {
  it('close a task that has no end of its own, by the assigner’s leader', () => {
    at('inProgress').when(assigner.does('CLOSE')).thenRefused('not-permitted');
    at('inProgress')
      .when(assignerLeader.does('CLOSE'))
      .then({ state: 'closed', facts: { ended: { reason: 'Hết năm kế hoạch' } } });
  });

  it('cancel a task with ground and reason, and tell those that wait for it', () => {
    at('assigned')
      .when(assignerLeader.does('CANCEL'))
      .then({ state: 'cancelled', effects: [signalDossier('DEPENDENCY_ENDED')] });
  });

  it.each(['closed', 'cancelled'])('%s takes nothing more', (state) => {
    at(state).when(lead.does('REPORT')).thenRefused('dossier-ended');
  });
});
