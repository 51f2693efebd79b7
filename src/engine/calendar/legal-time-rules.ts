import type { Confidence } from '../../../workflows/vocabulary/legal-basis.js';

export type LegalTimeRuleId =
  | 'start-day-not-counted'
  | 'start-day-counted'
  | 'working-day-counted'
  | 'day-off-not-counted'
  | 'swapped-working-day'
  | 'calendar-day-counted'
  | 'month-end-day'
  | 'month-start-day-counted'
  | 'end-on-day-off'
  | 'end-of-day'
  | 'cut-off-hour'
  | 'paused-day-not-counted'
  | 'forbidden-before'
  | 'before-date'
  | 'period-end';

/** One rule of counting, as screens and exports show it. */
export interface LegalTimeRule {
  readonly id: LegalTimeRuleId;
  /** In our words, in Vietnamese; not a quotation. */
  readonly sentence: string;
  /** `null` where no instrument was found: the screen then says "chưa có căn cứ". */
  readonly instrument: string | null;
  readonly article: string | null;
  readonly confidence: Confidence;
}

const CIVIL_CODE = 'Bộ luật Dân sự 2015';
const LABOUR_CODE = 'Bộ luật Lao động 45/2019/QH14';
// A reception window of "22/7/2026 đến 05/8/2026", closing at 17:00, for fifteen days from the notice.
const NOTICE_OF_PRACTICE = 'Thông báo 711/TB-UBND ngày 22/7/2026 (dẫn tại Thông báo 831/TB-UBND, thực tiễn)';

/** Every rule that the counting follows, with how far its basis may be trusted. */
export const LEGAL_TIME_RULES: readonly LegalTimeRule[] = [
  {
    id: 'start-day-not-counted',
    sentence: 'Ngày bắt đầu thời hạn không được tính; ngày kế tiếp là ngày thứ 1.',
    instrument: CIVIL_CODE,
    article: 'Điều 147 khoản 2',
    confidence: 'RECALLED',
  },
  {
    id: 'start-day-counted',
    sentence: 'Bước này tính cả ngày bắt đầu là ngày thứ 1.',
    instrument: NOTICE_OF_PRACTICE,
    article: null,
    confidence: 'INFERRED',
  },
  {
    id: 'working-day-counted',
    sentence: 'Thời hạn theo ngày làm việc tính từ thứ Hai đến thứ Sáu, trừ ngày nghỉ.',
    instrument: LABOUR_CODE,
    article: 'Điều 111, Điều 112',
    confidence: 'C-2ND',
  },
  {
    id: 'day-off-not-counted',
    sentence:
      'Thời hạn theo ngày làm việc không tính ngày nghỉ hằng tuần, nghỉ lễ, nghỉ bù và nghỉ hoán đổi.',
    instrument: LABOUR_CODE,
    article: 'Điều 111, Điều 112',
    confidence: 'C-2ND',
  },
  {
    id: 'swapped-working-day',
    sentence: 'Thứ Bảy, Chủ nhật làm bù theo thông báo hằng năm được tính là ngày làm việc.',
    instrument: 'Thông báo hoán đổi ngày làm việc hằng năm',
    article: null,
    confidence: 'C-2ND',
  },
  {
    id: 'calendar-day-counted',
    sentence: 'Thời hạn theo ngày hoặc theo tháng tính mọi ngày, kể cả ngày nghỉ nằm giữa thời hạn.',
    instrument: CIVIL_CODE,
    article: 'Điều 148 khoản 5',
    confidence: 'INFERRED',
  },
  {
    id: 'month-end-day',
    sentence:
      'Thời hạn theo tháng kết thúc vào ngày tương ứng; tháng không có ngày đó thì vào ngày cuối tháng.',
    instrument: CIVIL_CODE,
    article: 'Điều 148 khoản 3',
    confidence: 'RECALLED',
  },
  {
    id: 'month-start-day-counted',
    sentence: 'Thời hạn theo tháng tính cả ngày bắt đầu thì kết thúc trước ngày tương ứng một ngày.',
    instrument: null,
    article: null,
    confidence: 'INFERRED',
  },
  {
    id: 'end-on-day-off',
    sentence: 'Ngày cuối là ngày nghỉ thì thời hạn kết thúc khi hết ngày làm việc kế tiếp.',
    instrument: CIVIL_CODE,
    article: 'Điều 148 khoản 5',
    confidence: 'RECALLED',
  },
  {
    id: 'end-of-day',
    sentence: 'Thời hạn kết thúc lúc 24 giờ của ngày cuối.',
    instrument: CIVIL_CODE,
    article: 'Điều 148 khoản 6',
    confidence: 'RECALLED',
  },
  {
    id: 'cut-off-hour',
    sentence: 'Bước có giờ chốt thì thời hạn kết thúc vào giờ chốt của ngày cuối.',
    instrument: NOTICE_OF_PRACTICE,
    article: null,
    confidence: 'INFERRED',
  },
  {
    id: 'paused-day-not-counted',
    sentence: 'Chỉ tính ngày mà đồng hồ chạy trọn; ngày tạm dừng và ngày chạy lại không được tính.',
    // The decree only says that the time of a supplement is not counted; whole days are our reading.
    instrument: 'Nghị định 32/2024/NĐ-CP',
    article: 'Điều 10 khoản 3',
    confidence: 'INFERRED',
  },
  {
    id: 'forbidden-before',
    sentence:
      'Việc chỉ được làm sau một thời gian thì được làm từ ngày cuối của thời gian đó, không dời vì ngày nghỉ.',
    instrument: null,
    article: null,
    confidence: 'INFERRED',
  },
  {
    id: 'before-date',
    sentence: 'Hạn ghi “trước ngày X” thì ngày cuối còn đúng hạn là ngày liền trước ngày X.',
    instrument: null,
    article: null,
    confidence: 'INFERRED',
  },
  {
    id: 'period-end',
    sentence: 'Hạn ghi “trong tháng, quý, năm” thì ngày cuối còn đúng hạn là ngày cuối của kỳ đó.',
    instrument: null,
    article: null,
    confidence: 'INFERRED',
  },
];

const RULE_OF_ID: ReadonlyMap<LegalTimeRuleId, LegalTimeRule> = new Map(
  LEGAL_TIME_RULES.map((rule) => [rule.id, rule]),
);

/** @throws RangeError when the id is not in {@link LEGAL_TIME_RULES}. */
export function getLegalTimeRule(id: LegalTimeRuleId): LegalTimeRule {
  const rule = RULE_OF_ID.get(id);
  if (rule === undefined) throw new RangeError(`Expected a rule of legal time, but got '${id}'.`);
  return rule;
}
