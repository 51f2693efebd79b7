import type { Basis, LegalBasis } from '../../vocabulary/legal-basis.js';
import type { Capacity } from '../../vocabulary/role.js';
import type { ClockDefinition, NoTerm, SpanTerm, Term, TermRow, TermUnit } from '../../vocabulary/term.js';
import { article, SERVED_REGIMES, unfounded, type ServedRegime } from './law.js';

type Days = readonly [amount: number, unit: TermUnit];

interface TimeLimit {
  readonly label: string;
  readonly owner: Capacity;
  readonly kind?: ClockDefinition['kind'];
  readonly article: string;
  /** NĐ 32/2024 as written: R1 and R2. */
  readonly original: Days;
  /** As NĐ 303/2026 amends it: R3. */
  readonly amended: Days;
  readonly cutOff?: string;
  readonly note?: string;
  /** What the limit becomes for a step that is gone through again, of which the law says nothing. */
  readonly again?: { readonly fact: 'call' | 'appraisalRound'; readonly basis: Basis };
}

function timeLimit(limit: TimeLimit): ClockDefinition {
  const bases = article(limit.article, {
    amended: true,
    ...(limit.note === undefined ? {} : { note: limit.note }),
  });
  return {
    label: limit.label,
    kind: limit.kind ?? 'overdue',
    owner: limit.owner,
    terms: SERVED_REGIMES.map((regime) => rowUnder(regime, limit, bases[regime])),
  };
}

function rowUnder(regime: ServedRegime, limit: TimeLimit, basis: LegalBasis): TermRow {
  const [amount, unit] = regime === 'R3' ? limit.amended : limit.original;
  const span: SpanTerm = {
    kind: 'span',
    amount,
    unit,
    ...(limit.cutOff === undefined ? {} : { cutOff: limit.cutOff }),
    basis,
  };
  return { regimes: [regime], term: limit.again === undefined ? span : firstTimeOnly(span, limit.again) };
}

function firstTimeOnly(span: SpanTerm, { fact, basis }: NonNullable<TimeLimit['again']>): Term {
  const none: NoTerm = { kind: 'none', basis };
  return { kind: 'choice', fact, of: { first: span }, otherwise: none };
}

/** The time limits of Đ.10 (law.md 1.3), the same for establishing and for expanding a cluster. */
export const sequenceClocks: Readonly<Record<string, ClockDefinition>> = {
  publicNotice: timeLimit({
    label: 'Thông báo công khai việc tiếp nhận hồ sơ',
    owner: 'localAuthority',
    article: 'Đ.10',
    original: [5, 'working-day'],
    amended: [2, 'working-day'],
    again: {
      fact: 'call',
      basis: unfounded('Đ.10', 'không có thời hạn cho việc thông báo lại khi không có nhà đầu tư đạt'),
    },
  }),
  receptionWindow: timeLimit({
    label: 'Tiếp nhận hồ sơ của nhà đầu tư',
    kind: 'lapse',
    owner: 'localAuthority',
    article: 'Đ.10',
    original: [15, 'calendar-day'],
    amended: [5, 'working-day'],
    cutOff: '17:00',
    note: 'Giờ chốt 17:00 theo thực tiễn (TB 831/TB-UBND ngày 06/8/2026), nghị định không ghi giờ',
  }),
  compiling: timeLimit({
    label: 'Lập hồ sơ, Tờ trình gửi Sở Công Thương',
    owner: 'localAuthority',
    article: 'Đ.10.2',
    original: [5, 'working-day'],
    amended: [5, 'working-day'],
  }),
  appraisal: timeLimit({
    label: 'Thẩm định, báo cáo UBND cấp tỉnh',
    owner: 'industryDepartment',
    article: 'Đ.10.3',
    original: [25, 'calendar-day'],
    amended: [20, 'working-day'],
    note: 'Thời gian bổ sung hồ sơ không tính vào thời gian thẩm định',
    again: {
      fact: 'appraisalRound',
      basis: unfounded('Đ.10.3', 'không có thời hạn thẩm định lại khi UBND cấp tỉnh trả hồ sơ cho Sở'),
    },
  }),
  supplementAnswer: {
    label: 'Bổ sung hồ sơ theo yêu cầu của Sở Công Thương',
    kind: 'overdue',
    owner: 'localAuthority',
    terms: [
      {
        term: {
          kind: 'deadline',
          fact: 'supplementDue',
          basis: unfounded('Đ.10.3', 'nghị định không đặt hạn bổ sung; hạn này do phiếu yêu cầu ấn định'),
        },
      },
    ],
  },
  redo: {
    label: 'Thẩm định lại theo văn bản của UBND cấp tỉnh',
    kind: 'overdue',
    owner: 'industryDepartment',
    terms: [
      {
        term: {
          kind: 'deadline',
          fact: 'redoDue',
          basis: unfounded('Đ.10.3', 'hạn thẩm định lại do văn bản trả hồ sơ ấn định'),
        },
      },
    ],
  },
  decision: timeLimit({
    label: 'Quyết định của UBND cấp tỉnh',
    owner: 'provincialCommittee',
    article: 'Đ.10',
    original: [7, 'working-day'],
    amended: [5, 'working-day'],
  }),
};
