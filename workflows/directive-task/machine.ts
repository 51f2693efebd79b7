/**
 * Nhiệm vụ được giao: a line of a plan, directive or notice of the provincial committee. No law sets
 * its steps; the paper that assigns it sets its day.
 *
 * `waiting`: the task follows another one that has not ended. No clock runs, for no day is known.
 *   The System's `DEPENDENCY_ENDED` ends it.
 * `assigned`: the lead has the task and has not answered. `ACCEPT_TASK` ends it.
 * `accepted`: the lead has taken it on. `START_WORK` ends it.
 * `inProgress`: the lead works, coordinators contribute. `REPORT` ends it.
 * `reported`: the assigner reads the report. A report of 100 % that is accepted closes the task;
 *   one below lets the work go on; `RETURN_REPORT` sends it back with the reason.
 * `returned`: the lead reads why. `RESUME_WORK` ends it.
 * `closed`, `cancelled`: the ends. Both tell the tasks that wait for this one.
 *
 * The clock `deadline` runs from the assignment to the end where the paper sets a day. Where it also
 * sets a last day (`lateLimit`), whatever is reported after it must name cause and responsibility, unless the
 * lead has explained before; when the day passes in silence both are told. Where the paper asks for reports at
 * intervals the clock `periodicReport` runs to the next one, also while the task itself has no day.
 */
import { commonTransitions } from '../vocabulary/common-events.js';
import { breachClock, notify, signalDossier, startClock, stopClock } from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type StateLimit,
  type Transitions,
} from '../vocabulary/machine.js';

const deadline: StateLimit = { clock: 'deadline' };
const waits: StateLimit = {
  none: internal('Chờ nhiệm vụ trước kết thúc; văn bản giao nhiệm vụ không ấn định ngày.'),
};

const startClocks = [startClock('deadline'), startClock('lateLimit'), startClock('periodicReport')];

/** Open in every state that has not ended. */
const endings: Transitions = {
  CLOSE: { target: 'closed', guard: provided('latenessIsExplained'), actions: [record('closure')] },
  CANCEL: { target: 'cancelled', actions: [record('ending')] },
};
const contribute: Transitions = { CONTRIBUTE: { actions: [record('contribution')] } };
const changeDeadline: Transitions = {
  SET_DEADLINE: { actions: [record('deadlineChange'), startClock('deadline')] },
};
/** "Thường xuyên": the work has no end in sight, and is reported on at intervals. */
const reportPeriodically: Transitions = {
  SET_PERIODIC_REPORTS: { actions: [record('recurrenceChange'), startClock('periodicReport')] },
  SUBMIT_PERIODIC_REPORT: {
    guard: provided('reportsPeriodically'),
    actions: [
      record('periodicReport'),
      stopClock('periodicReport'),
      startClock('periodicReport'),
      notify('periodic-report', 'assigner'),
    ],
  },
};
/** Who cannot be done in time says why and who answers for it, by the last day that the paper gives. */
const explainDelay: Transitions = {
  EXPLAIN_DELAY: {
    guard: provided('explanationIsAsked'),
    actions: [record('explanation'), stopClock('lateLimit'), notify('delay-explained', 'assigner')],
  },
};
/** A task with its own day may also name one that it builds on; that does not hold it up. */
const noteDependency: Transitions = {
  DEPENDENCY_ENDED: { guard: provided('isOneOfThePrecedingTasks'), actions: [record('dependencyEnded')] },
};
const whileOpen: Transitions = {
  ...endings,
  ...contribute,
  ...changeDeadline,
  ...reportPeriodically,
  ...explainDelay,
  ...noteDependency,
};

const report: Transitions = {
  REPORT: [
    {
      target: 'reported',
      guard: provided('reportExplainsLateness', 'reportExplains'),
      actions: [record('report'), stopClock('lateLimit'), notify('task-reported', 'assigner')],
    },
    {
      target: 'reported',
      guard: provided('reportExplainsLateness'),
      actions: [record('report'), notify('task-reported', 'assigner')],
    },
  ],
};

export const machine: MachineDefinition = {
  id: 'directive-task',
  initial: 'notLodged',
  on: {
    ...commonTransitions,
    CLOCK_EXPIRED: [
      {
        guard: provided('lateLimitRanOut'),
        actions: [breachClock, notify('explanation-due', 'lead', 'assigner')],
      },
      { actions: [breachClock] },
    ],
  },
  states: {
    notLodged: {
      on: {
        LODGE: [
          {
            target: 'waiting',
            guard: provided('precedingTaskNamed', 'yearsAreInOrder', 'followsAnotherTask'),
            actions: [record('lodgement')],
          },
          {
            target: 'assigned',
            guard: provided('precedingTaskNamed', 'yearsAreInOrder'),
            actions: [record('lodgement'), ...startClocks, notify('task-assigned', 'lead', 'coordinator')],
          },
        ],
      },
      meta: {
        label: 'Chưa giao',
        labelEn: 'Not lodged',
        owner: 'assigner',
        limit: { none: internal('Chưa có nhiệm vụ.') },
      },
    },
    waiting: {
      on: {
        ...endings,
        DEPENDENCY_ENDED: [
          {
            target: 'assigned',
            guard: provided('isOneOfThePrecedingTasks', 'isTheLastPrecedingTask'),
            actions: [
              record('dependencyEnded'),
              ...startClocks,
              notify('task-assigned', 'lead', 'coordinator'),
            ],
          },
          { guard: provided('isOneOfThePrecedingTasks'), actions: [record('dependencyEnded')] },
        ],
      },
      meta: { label: 'Chờ nhiệm vụ trước', labelEn: 'Waiting', owner: 'lead', limit: waits },
    },
    assigned: {
      on: { ...whileOpen, ACCEPT_TASK: { target: 'accepted' } },
      meta: { label: 'Đã giao', labelEn: 'Assigned', owner: 'lead', limit: deadline },
    },
    accepted: {
      on: { ...whileOpen, START_WORK: { target: 'inProgress' } },
      meta: { label: 'Đã tiếp nhận', labelEn: 'Accepted', owner: 'lead', limit: deadline },
    },
    inProgress: {
      on: { ...whileOpen, ...report },
      meta: { label: 'Đang thực hiện', labelEn: 'In progress', owner: 'lead', limit: deadline },
    },
    reported: {
      on: {
        ...whileOpen,
        ACCEPT_REPORT: [
          { target: 'closed', guard: provided('reportIsFinal'), actions: [record('reportAccepted')] },
          { target: 'inProgress', actions: [record('reportAccepted')] },
        ],
        RETURN_REPORT: {
          target: 'returned',
          actions: [record('reportReturned'), notify('report-returned', 'lead')],
        },
      },
      meta: { label: 'Đã báo cáo', labelEn: 'Reported', owner: 'assigner', limit: deadline },
    },
    returned: {
      on: { ...whileOpen, RESUME_WORK: { target: 'inProgress' } },
      meta: { label: 'Trả lại báo cáo', labelEn: 'Returned', owner: 'lead', limit: deadline },
    },
    closed: finalState('Đã kết thúc', 'Closed', signalDossier('DEPENDENCY_ENDED')),
    cancelled: finalState('Đã hủy', 'Cancelled', signalDossier('DEPENDENCY_ENDED')),
  },
};
