import type { ClockDefinition } from '../vocabulary/term.js';
import { law } from './law.js';

/** The day is set by the decision that sets the targets; without one no clock runs. */
export const clocks: Readonly<Record<string, ClockDefinition>> = {
  report: {
    label: 'Báo cáo kết quả thực hiện chỉ tiêu năm',
    kind: 'overdue',
    owner: 'investor',
    terms: [{ term: { kind: 'deadline', fact: 'reportDue', basis: law.reportDay } }],
  },
};
