/**
 * Chế độ báo cáo định kỳ: one report of one reporter for one period, by TT 14/2024 Đ.3 or by Hà Nội's plan of 2025.
 *
 * `due`: the period is on. The clock `report` (of Hà Nội's forms: `planReport`) runs to the day before the one that the
 *   form names ("trước ngày"). `SUBMIT_REPORT` ends it, in time or late.
 * `submitted`: one of those who receive it reads it; no text sets a time for that. `ACCEPT_REPORT` or
 *   `RETURN_REPORT` ends it.
 * `returned`: it is to be handed in again, by a day where the return sets one (`resubmission`). `SUBMIT_REPORT` ends it.
 * `accepted`: the end. `cancelled`: nobody owes the report after all, with the reason.
 */
import { commonTransitions } from '../vocabulary/common-events.js';
import { notify, startClock, stopClock } from '../vocabulary/effect.js';
import { internal } from '../vocabulary/legal-basis.js';
import {
  finalState,
  provided,
  record,
  type MachineDefinition,
  type Transitions,
} from '../vocabulary/machine.js';
import { law } from './law.js';

const CANCEL: Transitions = { CANCEL: { target: 'cancelled', actions: [record('ending')] } };

/** In time or late; the clocks are what it was due by. */
const submit = (...clocks: readonly string[]): Transitions => ({
  SUBMIT_REPORT: {
    target: 'submitted',
    guard: provided(
      'indicatorsAreOfTheForm',
      'indicatorsAreGivenOnce',
      'indicatorsAreComplete',
      'reportSaysSomething',
    ),
    actions: [record('report'), ...clocks.map(stopClock), notify('report-submitted', 'recipient')],
  },
});

export const machine: MachineDefinition = {
  id: 'periodic-report',
  initial: 'notLodged',
  on: commonTransitions,
  states: {
    notLodged: {
      on: {
        LODGE: {
          target: 'due',
          guard: provided(
            'periodIsOfTheYear',
            'formHasPeriod',
            'formIsInForce',
            'formIsOfProvince',
            'reporterIsNotRecipient',
          ),
          actions: [
            record('lodgement'),
            startClock('report'),
            startClock('planReport'),
            notify('report-due', 'reporter'),
          ],
        },
      },
      meta: {
        label: 'Chưa đến kỳ',
        labelEn: 'Not lodged',
        owner: 'recipient',
        limit: { none: internal('Chưa có nghĩa vụ báo cáo.') },
      },
    },
    due: {
      on: { ...submit('report', 'planReport'), ...CANCEL },
      meta: { label: 'Đến kỳ báo cáo', labelEn: 'Due', owner: 'reporter', limit: { clock: 'report' } },
    },
    submitted: {
      on: {
        ACCEPT_REPORT: {
          target: 'accepted',
          actions: [record('acceptance'), notify('report-accepted', 'reporter')],
        },
        RETURN_REPORT: {
          target: 'returned',
          guard: provided('resubmissionIsLater'),
          actions: [
            record('reportReturn'),
            startClock('resubmission'),
            notify('report-returned', 'reporter'),
          ],
        },
        ...CANCEL,
      },
      meta: {
        label: 'Đã gửi báo cáo',
        labelEn: 'Submitted',
        owner: 'recipient',
        limit: { none: law.acceptance },
      },
    },
    returned: {
      on: { ...submit('resubmission'), ...CANCEL },
      meta: {
        label: 'Báo cáo bị trả lại',
        labelEn: 'Returned',
        owner: 'reporter',
        limit: { clock: 'resubmission' },
      },
    },
    accepted: finalState('Đã tiếp nhận', 'Accepted'),
    cancelled: finalState('Đã hủy', 'Cancelled'),
  },
};
