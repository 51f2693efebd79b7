import type { Answer } from '../views/building-blocks.js';
import type { migrationBatch, migrationPreview, migrationView } from '../views/migration.view.js';

export const MIGRATION_EXAMPLE: Answer<typeof migrationView> = {
  id: '3',
  procedure: 'cluster-establishment',
  from: 1,
  to: 2,
  states: [{ from: 'compiling', to: 'compilingUnassigned', when: { fact: 'assignee', is: null } }],
  clocks: [{ from: 'appraisal', treatment: 'recomputed' }],
  instrument: { number: '12/2026/QĐ-UBND', date: '2026-11-20', issuer: 'UBND thành phố Hà Nội' },
  reason: 'Ví dụ: phiên bản mới áp dụng cho hồ sơ đang giải quyết.',
  provinces: ['hn'],
  proposedBy: 'administrator',
  proposedAt: '2026-11-26T02:00:00.000Z',
  approvals: [{ username: 'administrator', approvedAt: '2026-11-26T03:00:00.000Z' }],
  answering: ['administrator'],
  neededApprovers: 1,
};

const CLOCK = {
  name: 'appraisal',
  label: 'Thẩm định, báo cáo UBND cấp tỉnh',
  run: 1,
  status: 'running',
} as const;

export const MIGRATION_PREVIEW_EXAMPLE: Answer<typeof migrationPreview> = {
  total: 1,
  items: [
    {
      dossier: '000.00.81.H26-260921-0001',
      title: 'Thành lập cụm công nghiệp Ví dụ',
      before: {
        version: 1,
        state: 'underAppraisal',
        label: 'Đang thẩm định',
        clocks: [{ ...CLOCK, dueOn: '2026-10-27' }],
      },
      after: {
        version: 2,
        state: 'underAppraisal',
        label: 'Đang thẩm định',
        clocks: [{ ...CLOCK, dueOn: '2026-11-10' }],
      },
      treatments: [{ name: 'appraisal', run: 1, to: 'appraisal', treatment: 'recomputed' }],
      facts: 0,
      conflicts: [],
    },
  ],
  nextCursor: null,
};

export const MIGRATION_BATCH_EXAMPLE: Answer<typeof migrationBatch> = {
  migrated: 90,
  stayed: [
    {
      dossier: '000.00.81.H26-260921-0002',
      sentences: ['Phiên bản mới không có trạng thái “receivingApplications”.'],
    },
  ],
  nextCursor: null,
};
