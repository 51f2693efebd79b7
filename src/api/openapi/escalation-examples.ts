import type { Answer } from '../views/building-blocks.js';
import type { escalationForecast, escalationList, escalationRule } from '../views/escalation.view.js';

type Rule = Answer<typeof escalationRule>;

export const EXAMPLE_LADDER: Rule['ladder'] = {
  openingHours: { from: '08:00', to: '17:00' },
  rungs: [
    { code: 'due-soon', when: { workingDaysFromDue: -2, at: '08:00' }, recipients: [{ to: 'assignee' }] },
    { code: 'breached', when: 'breach', recipients: [{ to: 'owner', role: 'leader' }] },
    {
      code: 'province',
      when: { workingDaysFromDue: 5, at: '08:00' },
      recipients: [{ to: 'units', kind: 'provincialCommittee', role: 'handler' }],
    },
  ],
};

export const RULE_EXAMPLE: Rule = {
  id: '2',
  province: 'hn',
  unit: 'hn.so-cong-thuong',
  procedure: 'cluster-establishment',
  clock: 'departmentAppraisal',
  ladder: EXAMPLE_LADDER,
  validFrom: '2026-12-01',
  validTo: null,
  source: 'Quy chế giải quyết hồ sơ của UBND Thành phố (ví dụ)',
  addedAt: '2026-11-25T02:00:00.000Z',
  addedBy: 'administrator',
};

const RUNG_EXAMPLE = {
  dossier: '000.00.81.H26-260921-0001',
  title: 'Thành lập CCN Ví dụ',
  clock: 'departmentAppraisal',
  run: 1,
  rung: 'due-soon',
  kind: 'reminder',
  dueOn: '2026-11-30',
  plannedAt: '2026-11-26T01:00:00.000Z',
  firedAt: '2026-11-26T01:00:00.000Z',
  recipients: ['department-handler'],
  sentence:
    'Hồ sơ 000.00.81.H26-260921-0001 (Thành lập CCN Ví dụ): thời hạn “Thẩm định hồ sơ” đến hạn ngày 30/11/2026, còn 2 ngày làm việc.',
} as const;

export const ESCALATION_EXAMPLE: Answer<typeof escalationList>['items'][number] = {
  ...RUNG_EXAMPLE,
  procedure: { code: 'cluster-establishment', version: 1 },
  overtakenBy: null,
};

export const FORECAST_EXAMPLE: Answer<typeof escalationForecast>['items'][number] = {
  ...RUNG_EXAMPLE,
  label: 'Thẩm định hồ sơ',
  overtaken: [],
};
