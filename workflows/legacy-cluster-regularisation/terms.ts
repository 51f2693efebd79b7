import type { ClockDefinition } from '../vocabulary/term.js';
import { law } from './law.js';

/** The decree gives the whole programme its last day, and no step days of its own. */
export const clocks: Readonly<Record<string, ClockDefinition>> = {
  programme: {
    label: 'Hoàn thành xử lý cụm công nghiệp hình thành trước QĐ 105/2009',
    kind: 'overdue',
    owner: 'provincialCommittee',
    terms: [{ term: { kind: 'deadline', fact: 'programmeDue', basis: law.programme } }],
  },
};
