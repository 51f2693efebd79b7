import type { ClockDefinition } from '../vocabulary/term.js';
import { law } from './law.js';

/** The decree sets no time. The day is the one that the committee sets; without one no clock runs. */
export const clocks: Readonly<Record<string, ClockDefinition>> = {
  handling: {
    label: 'Xử lý đề nghị điều chỉnh, bãi bỏ quyết định',
    kind: 'overdue',
    owner: 'industryDepartment',
    terms: [{ term: { kind: 'deadline', fact: 'handlingDue', basis: law.handling } }],
  },
};
