import type { ClockDefinition } from '../vocabulary/term.js';
import { WORKING_RULES } from './law.js';

export const clocks: Readonly<Record<string, ClockDefinition>> = {
  scoring: {
    label: 'Nộp phiếu chấm điểm',
    kind: 'overdue',
    owner: 'council',
    terms: [{ term: { kind: 'deadline', fact: 'scoringDue', basis: WORKING_RULES } }],
  },
};
