import { internal } from '../vocabulary/legal-basis.js';
import type { ClockDefinition } from '../vocabulary/term.js';

/** Every day is set by the plan or directive itself; a task without a day runs no clock. */
export const clocks: Readonly<Record<string, ClockDefinition>> = {
  deadline: {
    label: 'Thời hạn thực hiện nhiệm vụ',
    kind: 'overdue',
    owner: 'lead',
    terms: [
      {
        term: {
          kind: 'deadline',
          fact: 'deadline',
          basis: internal('Thời hạn do văn bản giao nhiệm vụ ấn định; ngày cuối kỳ là suy diễn.'),
        },
      },
    ],
  },
  periodicReport: {
    label: 'Báo cáo định kỳ về nhiệm vụ',
    kind: 'overdue',
    owner: 'lead',
    terms: [
      {
        term: {
          kind: 'deadline',
          fact: 'periodicDue',
          basis: internal('Kỳ báo cáo do văn bản giao nhiệm vụ ấn định; hạn các kỳ sau là suy diễn.'),
        },
      },
    ],
  },
  lateLimit: {
    label: 'Ngày chậm nhất, sau đó phải giải trình',
    kind: 'overdue',
    owner: 'lead',
    terms: [
      {
        term: {
          kind: 'deadline',
          fact: 'lateDeadline',
          basis: internal('Ngày chậm nhất do văn bản giao nhiệm vụ ấn định.'),
        },
      },
    ],
  },
};
