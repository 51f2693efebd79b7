import type { ClockDefinition } from '../vocabulary/term.js';
import { ASSET_DECREE_FROM, LAST_DAY_BEFORE_ASSET_DECREE, law } from './law.js';

export const clocks: Readonly<Record<string, ClockDefinition>> = {
  assetAssignment: {
    label: 'Quyết định giao tài sản kết cấu hạ tầng cụm công nghiệp',
    kind: 'overdue',
    owner: 'provincialCommittee',
    terms: [
      {
        startedFrom: ASSET_DECREE_FROM,
        term: { kind: 'span', amount: 12, unit: 'working-day', basis: law.assignment },
      },
      { startedTo: LAST_DAY_BEFORE_ASSET_DECREE, term: { kind: 'none', basis: law.assignmentBefore } },
    ],
  },
  assignmentProgramme: {
    label: 'Giao hết tài sản hiện có',
    kind: 'overdue',
    owner: 'provincialCommittee',
    terms: [{ term: { kind: 'deadline', fact: 'programmeDue', basis: law.programme } }],
  },
};
