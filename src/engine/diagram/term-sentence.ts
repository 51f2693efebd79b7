import { isLegal, type Basis } from '../../../workflows/vocabulary/legal-basis.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { Capacity } from '../../../workflows/vocabulary/role.js';
import type {
  ChoiceTerm,
  ClockDefinition,
  SpanTerm,
  Term,
  TermRow,
  TermUnit,
} from '../../../workflows/vocabulary/term.js';

export const CAPACITY_LABELS: Readonly<Record<Capacity, string>> = {
  localAuthority: 'UBND cấp huyện/cấp xã',
  industryDepartment: 'Sở Công Thương',
  provincialCommittee: 'UBND cấp tỉnh',
  applicant: 'Người đề nghị',
  investor: 'Chủ đầu tư',
  consulted: 'Cơ quan được lấy ý kiến',
  lead: 'Đơn vị chủ trì',
  coordinator: 'Đơn vị phối hợp',
  assigner: 'Cơ quan giao việc',
  compensationUnit: 'Đơn vị bồi thường, giải phóng mặt bằng',
  environmentDepartment: 'Sở Nông nghiệp và Môi trường',
  provincialCouncil: 'HĐND cấp tỉnh',
  inspector: 'Cơ quan thanh tra, kiểm tra',
  managementUnit: 'Đơn vị nhà nước đang quản lý cụm',
  reporter: 'Đơn vị báo cáo',
  recipient: 'Nơi nhận báo cáo',
  council: 'Hội đồng',
  system: 'Hệ thống',
};

const UNIT_LABELS: Readonly<Record<TermUnit, string>> = {
  'working-day': 'ngày làm việc',
  'calendar-day': 'ngày',
  month: 'tháng',
};

/** `NĐ 32/2024/NĐ-CP, Đ.10.3`, or the house's own reason. */
export function citeBasis(basis: Basis): string {
  return isLegal(basis) ? `${basis.instrument}, ${basis.article}` : `nội bộ: ${basis.internal}`;
}

/** Every row of a clock's table, each with when it applies; rows that say the same are one line. */
export function describeTerms({ terms }: ClockDefinition): readonly string[] {
  const scopes = new Map<string, string[]>();
  for (const row of terms) {
    const sentence = describeTerm(row.term);
    scopes.set(sentence, [...(scopes.get(sentence) ?? []), describeScope(row)]);
  }
  return [...scopes].map(([sentence, applies]) => {
    const scope = applies.filter((text) => text !== '').join(', ');
    return scope === '' ? sentence : `${scope}: ${sentence}`;
  });
}

function describeTerm(term: Term): string {
  switch (term.kind) {
    case 'span':
      return `${describeSpan(term)} (${citeBasis(term.basis)})`;
    case 'deadline':
      return `đến ngày ghi trong hồ sơ (${citeBasis(term.basis)})`;
    case 'none':
      return `không có thời hạn (${citeBasis(term.basis)})`;
    case 'choice':
      return `tùy ${term.fact}: ${describeCases(term).join('; ')}; còn lại ${describeTerm(term.otherwise)}`;
  }
}

/** Values that lead to the same term are said together. */
function describeCases({ of }: ChoiceTerm): readonly string[] {
  const values = new Map<string, string[]>();
  for (const [value, chosen] of Object.entries(of)) {
    const sentence = describeTerm(chosen);
    values.set(sentence, [...(values.get(sentence) ?? []), value]);
  }
  return [...values].map(([sentence, names]) => `${names.join(', ')} thì ${sentence}`);
}

function describeSpan({ amount, unit, countStartDay = false, cutOff, extension }: SpanTerm): string {
  const start = countStartDay ? ', tính cả ngày bắt đầu' : '';
  const end = cutOff === undefined ? '' : `, chốt lúc ${cutOff}`;
  const more =
    extension === undefined ? '' : `, gia hạn một lần không quá ${extension.atMost} ${UNIT_LABELS[unit]}`;
  return `${amount} ${UNIT_LABELS[unit]}${start}${end}${more}`;
}

function describeScope({ regimes, startedFrom, startedTo }: TermRow): string {
  const parts = [
    ...(regimes === undefined ? [] : [regimes.join(', ')]),
    ...(startedFrom === undefined ? [] : [`bắt đầu từ ${writeDate(startedFrom)}`]),
    ...(startedTo === undefined ? [] : [`bắt đầu đến ${writeDate(startedTo)}`]),
  ];
  return parts.join(', ');
}

/** dd/MM/yyyy */
function writeDate(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}
