import type { ClockDefinition } from '../vocabulary/term.js';
import { law } from './law.js';

/** To the day that the form's table sets for the period: one clock for each text that forms rest on. */
export const clocks: Readonly<Record<string, ClockDefinition>> = {
  report: {
    label: 'Gửi báo cáo định kỳ',
    kind: 'overdue',
    owner: 'reporter',
    terms: [
      { regimes: ['R1'], term: { kind: 'deadline', fact: 'due.circular', basis: law.duty.R1 } },
      { term: { kind: 'deadline', fact: 'due.circular', basis: law.duty.R3 } },
    ],
  },
  planReport: {
    label: 'Gửi báo cáo theo kế hoạch của địa phương',
    kind: 'overdue',
    owner: 'reporter',
    terms: [{ term: { kind: 'deadline', fact: 'due.plan', basis: law.hanoi } }],
  },
  resubmission: {
    label: 'Báo cáo lại',
    kind: 'overdue',
    owner: 'reporter',
    terms: [{ term: { kind: 'deadline', fact: 'resubmissionDue', basis: law.acceptance } }],
  },
};
