import type { ClockDefinition } from '../vocabulary/term.js';
import { law } from './law.js';

/** Both days are set by the papers of the inspection itself. */
export const clocks: Readonly<Record<string, ClockDefinition>> = {
  onSite: {
    label: 'Thanh tra, kiểm tra tại chỗ',
    kind: 'overdue',
    owner: 'inspector',
    terms: [{ term: { kind: 'deadline', fact: 'onSiteDue', basis: law.onSiteTime } }],
  },
  remediation: {
    label: 'Khắc phục vi phạm',
    kind: 'overdue',
    owner: 'investor',
    terms: [{ term: { kind: 'deadline', fact: 'remediationDue', basis: law.remediationTime } }],
  },
};
