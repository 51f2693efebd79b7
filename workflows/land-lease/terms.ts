import { internal, type Basis } from '../vocabulary/legal-basis.js';
import type { Capacity } from '../vocabulary/role.js';
import type { ClockDefinition, NoTerm, SpanTerm, TermRow, TermUnit } from '../vocabulary/term.js';
import {
  beforeLandLaw,
  LAND_LAW_FROM,
  LAST_DAY_OF_LONGER_TERMS,
  LAST_DAY_OF_OLD_LAND_LAW,
  law,
  SHORTER_TERMS_FROM,
  unfounded,
} from './law.js';

const span = (amount: number, unit: TermUnit, basis: Basis): SpanTerm => ({
  kind: 'span',
  amount,
  unit,
  basis,
});
const days = (amount: number, basis: Basis): SpanTerm => span(amount, 'calendar-day', basis);
const workingDays = (amount: number, basis: Basis): SpanTerm => span(amount, 'working-day', basis);
const none = (basis: Basis): NoTerm => ({ kind: 'none', basis });

/** Under Luật Đất đai 2024 alone; what stood before is not known here. */
const sinceLandLaw = (what: string, term: SpanTerm): readonly TermRow[] => [
  { startedFrom: LAND_LAW_FROM, term },
  { startedTo: LAST_DAY_OF_OLD_LAND_LAW, term: none(beforeLandLaw(what)) },
];

/** Shortened by NQ 254/2025; longer before, and not known before Luật Đất đai 2024. */
const shortened = (what: string, now: number, before: number): readonly TermRow[] => [
  { startedFrom: SHORTER_TERMS_FROM, term: days(now, law.posting) },
  { startedFrom: LAND_LAW_FROM, startedTo: LAST_DAY_OF_LONGER_TERMS, term: days(before, law.longerPosting) },
  { startedTo: LAST_DAY_OF_OLD_LAND_LAW, term: none(beforeLandLaw(what)) },
];

/** The land is not recovered before these days have passed since the notice; none where no such land is taken. */
function noticePeriod(
  label: string,
  fact: 'agriculturalLand' | 'nonAgriculturalLand',
  now: number,
  before: number,
): ClockDefinition {
  const where = (term: SpanTerm): TermRow['term'] => ({
    kind: 'choice',
    fact,
    of: { some: term },
    otherwise: none(internal('Đợt này không thu hồi loại đất này.')),
  });
  return {
    label,
    kind: 'forbids-before',
    owner: 'localAuthority',
    terms: [
      { startedFrom: SHORTER_TERMS_FROM, term: where(days(now, law.noticePeriod)) },
      {
        startedFrom: LAND_LAW_FROM,
        startedTo: LAST_DAY_OF_LONGER_TERMS,
        term: where(days(before, law.longerNoticePeriod)),
      },
      { startedTo: LAST_DAY_OF_OLD_LAND_LAW, term: where(days(before, law.oldNoticePeriod)) },
    ],
  };
}

const limit = (
  label: string,
  owner: Capacity,
  terms: readonly TermRow[],
  kind: ClockDefinition['kind'] = 'overdue',
): ClockDefinition => ({ label, kind, owner, terms });

const recoveryClocks: Readonly<Record<string, ClockDefinition>> = {
  landPlanning: limit(
    'Lập, phê duyệt kế hoạch thu hồi đất',
    'localAuthority',
    sinceLandLaw('Kế hoạch thu hồi đất', days(10, law.recoveryPlan)),
  ),
  agriculturalNotice: noticePeriod(
    'Chưa được quyết định thu hồi đất nông nghiệp trước ngày',
    'agriculturalLand',
    60,
    90,
  ),
  nonAgriculturalNotice: noticePeriod(
    'Chưa được quyết định thu hồi đất phi nông nghiệp trước ngày',
    'nonAgriculturalLand',
    120,
    180,
  ),
  noticeValidity: limit(
    'Hiệu lực của thông báo thu hồi đất',
    'localAuthority',
    sinceLandLaw('Hiệu lực của thông báo thu hồi đất', span(12, 'month', law.noticeValidity)),
    'lapse',
  ),
  inventoryPersuasion: limit(
    'Vận động người không phối hợp kiểm đếm: chưa được kết thúc trước ngày',
    'localAuthority',
    sinceLandLaw('Vận động kiểm đếm', days(15, law.inventory)),
    'forbids-before',
  ),
  inventoryWaiting: limit(
    'Sau vận động: chưa được quyết định kiểm đếm bắt buộc trước ngày',
    'localAuthority',
    sinceLandLaw('Kiểm đếm bắt buộc', days(10, law.inventory)),
    'forbids-before',
  ),
  planPosting: limit(
    'Niêm yết phương án bồi thường: chưa được kết thúc trước ngày',
    'compensationUnit',
    shortened('Niêm yết phương án bồi thường', 10, 30),
    'forbids-before',
  ),
  dialogue: limit(
    'Đối thoại với người có đất không đồng ý',
    'compensationUnit',
    shortened('Đối thoại về phương án bồi thường', 30, 60),
  ),
  planAppraisal: limit(
    'Thẩm định phương án bồi thường, hỗ trợ, tái định cư',
    'localAuthority',
    sinceLandLaw('Thẩm định phương án bồi thường', days(30, law.planAppraisal)),
  ),
  compensationPayment: limit(
    'Chi trả bồi thường, hỗ trợ',
    'compensationUnit',
    sinceLandLaw('Chi trả bồi thường', days(30, law.payment)),
  ),
  recoveryDecision: limit(
    'Ban hành quyết định thu hồi đất',
    'localAuthority',
    sinceLandLaw('Quyết định thu hồi đất', days(10, law.recovery)),
  ),
};

const handoverClocks: Readonly<Record<string, ClockDefinition>> = {
  handoverPersuasion: limit(
    'Vận động bàn giao đất: chưa được kết thúc trước ngày',
    'localAuthority',
    sinceLandLaw('Vận động bàn giao đất', days(10, law.handover)),
    'forbids-before',
  ),
  handoverWaiting: limit(
    'Sau vận động: chưa được quyết định cưỡng chế trước ngày',
    'localAuthority',
    sinceLandLaw('Cưỡng chế thu hồi đất', days(10, law.handover)),
    'forbids-before',
  ),
  enforcement: limit(
    'Tổ chức cưỡng chế thu hồi đất',
    'localAuthority',
    sinceLandLaw('Cưỡng chế thu hồi đất', days(10, law.handover)),
  ),
};

/** The whole, 12 + 3; in mountain and poor communes 10 more, of which nobody says whose they are. */
const leaseLimit = (
  label: string,
  owner: Capacity,
  ordinary: SpanTerm,
  inMountains: SpanTerm | NoTerm,
): ClockDefinition =>
  limit(label, owner, [
    {
      term: {
        kind: 'choice',
        fact: 'leaseLimits',
        of: { 'lao-cai': ordinary, 'lao-cai-mountain': inMountains },
        otherwise: none(law.leaseUnknown),
      },
    },
  ]);
const shareUnknown = none(unfounded('Đ.116', 'phần của từng cơ quan trong 10 ngày được cộng thêm'));

const leaseClocks: Readonly<Record<string, ClockDefinition>> = {
  leaseProcedure: leaseLimit(
    'Giao đất, cho thuê đất: toàn bộ thủ tục',
    'environmentDepartment',
    workingDays(15, law.leaseInLaoCai),
    workingDays(25, law.leaseInLaoCai),
  ),
  leaseAppraisal: leaseLimit(
    'Giao đất, cho thuê đất: cơ quan quản lý đất đai',
    'environmentDepartment',
    workingDays(12, law.leaseInLaoCai),
    shareUnknown,
  ),
  leaseDecision: leaseLimit(
    'Giao đất, cho thuê đất: UBND cấp có thẩm quyền',
    'provincialCommittee',
    workingDays(3, law.leaseInLaoCai),
    shareUnknown,
  ),
};

export const clocks: Readonly<Record<string, ClockDefinition>> = {
  ...recoveryClocks,
  ...handoverClocks,
  ...leaseClocks,
};
