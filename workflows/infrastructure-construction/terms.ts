import { internal, legal, type Basis } from '../vocabulary/legal-basis.js';
import type { ClockDefinition, NoTerm, SpanTerm, TermRow } from '../vocabulary/term.js';
import {
  LAST_DAY_OF_OLD_CONSTRUCTION_LAW as LAST_OLD,
  NEW_CONSTRUCTION_LAW_FROM as NEW,
  law,
} from './law.js';
import { MILESTONES } from './milestones.js';

const workingDays = (amount: number, basis: Basis): SpanTerm => ({
  kind: 'span',
  amount,
  unit: 'working-day',
  basis,
});
/** NĐ 217/2026 Đ.37: one extension, at most as long again. */
const appraisalDays = (amount: number): SpanTerm => ({
  ...workingDays(amount, law.appraisalTerms),
  extension: { atMost: amount, basis: law.appraisalExtension },
});
const calendarDays = (amount: number, basis: Basis): SpanTerm => ({
  kind: 'span',
  amount,
  unit: 'calendar-day',
  basis,
});
const noTerm = (basis: Basis): NoTerm => ({ kind: 'none', basis });
const notFound = (instrument: string, article: string): NoTerm =>
  noTerm(legal(instrument, article, 'UNKNOWN', 'Chưa có căn cứ'));

const detailedPlan: ClockDefinition = {
  label: 'Lập quy hoạch chi tiết 1/500',
  kind: 'overdue',
  owner: 'investor',
  terms: [
    {
      startedFrom: '2025-07-01',
      term: { kind: 'span', amount: 6, unit: 'month', basis: law.detailedPlanning },
    },
    { term: notFound('Pháp luật về quy hoạch xây dựng trước 01/7/2025', 'Thời gian lập quy hoạch chi tiết') },
  ],
};

const environmentalAppraisal: ClockDefinition = {
  label: 'Thẩm định báo cáo đánh giá tác động môi trường',
  kind: 'overdue',
  owner: 'consulted',
  terms: [
    { startedFrom: '2026-01-29', term: noTerm({ ...law.environmentalGroup, confidence: 'UNKNOWN' }) },
    {
      term: {
        kind: 'choice',
        fact: 'environmental.group',
        of: {
          I: calendarDays(45, law.environmentalAppraisal),
          other: calendarDays(30, law.environmentalAppraisal),
        },
        otherwise: notFound('Luật Bảo vệ môi trường 72/2020/QH14', 'Đ.34'),
      },
    },
  ],
};

const feasibilityAppraisal: ClockDefinition = {
  label: 'Thẩm định báo cáo nghiên cứu khả thi',
  kind: 'overdue',
  owner: 'consulted',
  terms: [
    {
      startedFrom: NEW,
      term: {
        kind: 'choice',
        fact: 'appraisalBand',
        of: {
          'A-first': appraisalDays(25),
          'A-other': appraisalDays(20),
          'B-first': appraisalDays(20),
          'B-other': appraisalDays(16),
          'C-first': appraisalDays(15),
          'C-other': appraisalDays(12),
        },
        otherwise: notFound('NĐ 217/2026/NĐ-CP', 'Đ.37'),
      },
    },
    {
      startedTo: LAST_OLD,
      term: {
        kind: 'choice',
        fact: 'projectGroup',
        of: {
          A: calendarDays(35, law.oldAppraisalTerms),
          B: calendarDays(25, law.oldAppraisalTerms),
          C: calendarDays(15, law.oldAppraisalTerms),
        },
        otherwise: notFound('Pháp luật về xây dựng trước 01/7/2026', 'Thẩm định BCNCKT'),
      },
    },
  ],
};

/** Nothing of it is known before the new law, so the clock starts only under that. */
const onlyUnderNewLaw = (term: SpanTerm, article = 'Bổ sung hồ sơ thẩm định'): readonly TermRow[] => [
  { startedFrom: NEW, term },
  { startedTo: LAST_OLD, term: notFound('Pháp luật về xây dựng trước 01/7/2026', article) },
];

const completionCheck: ClockDefinition = {
  label: 'Kiểm tra công tác nghiệm thu hoàn thành',
  kind: 'overdue',
  owner: 'consulted',
  terms: [
    {
      startedFrom: NEW,
      term: {
        kind: 'choice',
        fact: 'workGrade',
        of: {
          special: workingDays(16, law.completionCheck),
          I: workingDays(16, law.completionCheck),
          II: workingDays(12, law.completionCheck),
          III: workingDays(12, law.completionCheck),
          IV: workingDays(12, law.completionCheck),
        },
        otherwise: noTerm(internal('Chưa biết cấp công trình nên chưa tính được thời hạn.')),
      },
    },
    {
      startedTo: LAST_OLD,
      term: notFound('Pháp luật về xây dựng trước 01/7/2026', 'Kiểm tra công tác nghiệm thu'),
    },
  ],
};

const targets: Readonly<Record<string, ClockDefinition>> = Object.fromEntries(
  MILESTONES.map(({ code, clock, label, owner }): [string, ClockDefinition] => [
    clock,
    {
      label: `Chỉ tiêu: ${label}`,
      kind: 'overdue',
      owner,
      terms: [
        {
          term: {
            kind: 'deadline',
            fact: `targets.${code}`,
            basis: internal('Thời hạn do kế hoạch của UBND cấp tỉnh giao; ngày cuối kỳ là suy diễn.'),
          },
        },
      ],
    },
  ]),
);

export const clocks: Readonly<Record<string, ClockDefinition>> = {
  detailedPlan,
  environmentalAppraisal,
  feasibilityAppraisal,
  appraisalCompleteness: {
    label: 'Kiểm tra thành phần hồ sơ thẩm định, yêu cầu bổ sung một lần',
    kind: 'lapse',
    owner: 'consulted',
    terms: onlyUnderNewLaw(workingDays(5, law.appraisalSupplement)),
  },
  appraisalSupplement: {
    label: 'Chủ đầu tư bổ sung hồ sơ thẩm định; quá hạn thì dừng thẩm định',
    kind: 'lapse',
    owner: 'investor',
    terms: onlyUnderNewLaw(workingDays(20, law.appraisalSupplement)),
  },
  buildingPermit: {
    label: 'Cấp giấy phép xây dựng',
    kind: 'overdue',
    owner: 'localAuthority',
    terms: [
      { startedFrom: NEW, term: workingDays(10, law.permitTerms) },
      { startedTo: LAST_OLD, term: calendarDays(20, law.oldPermitTerms) },
    ],
  },
  permitCompletion: {
    label: 'Chủ đầu tư hoàn thiện hồ sơ đề nghị cấp giấy phép xây dựng',
    kind: 'lapse',
    owner: 'investor',
    terms: onlyUnderNewLaw(workingDays(2, law.permitGaps), 'Hoàn thiện hồ sơ cấp giấy phép xây dựng'),
  },
  permitConsultation: {
    label: 'Cơ quan được lấy ý kiến về cấp giấy phép xây dựng trả lời; im lặng là đồng ý',
    kind: 'lapse',
    owner: 'consulted',
    terms: onlyUnderNewLaw(workingDays(2, law.permitConsultation), 'Lấy ý kiến khi cấp giấy phép xây dựng'),
  },
  constructionNotice: {
    label: 'Thông báo khởi công trước ngày khởi công',
    kind: 'forbids-before',
    owner: 'investor',
    terms: [
      { startedFrom: NEW, term: noTerm(law.startConditions) },
      { startedTo: LAST_OLD, term: workingDays(3, law.oldStartNotice) },
    ],
  },
  completionCheck,
  serviceRegulation: {
    label: 'Gửi quy chế dịch vụ công cộng đến Sở Công Thương và UBND',
    kind: 'overdue',
    owner: 'investor',
    terms: [{ term: workingDays(5, law.serviceRegulation) }],
  },
  ...targets,
};
