import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { vietnameseDate } from '../vietnamese-date.js';

export type RegisterGround =
  | { readonly ground: 'nothing-stated' }
  | { readonly ground: 'unknown-figure'; readonly figure: string }
  | { readonly ground: 'malformed-figure'; readonly figure: string }
  | { readonly ground: 'in-future'; readonly today: LocalDate }
  | { readonly ground: 'unknown-investor'; readonly investor: string }
  | { readonly ground: 'tax-code-taken'; readonly holder: string }
  | { readonly ground: 'industrial-land-exceeds-area' }
  | { readonly ground: 'taken-exceeds-industrial-land' }
  | { readonly ground: 'period-reversed' }
  | { readonly ground: 'command-id-reused' };

/** Why a register is not told something. */
export type RegisterRefusal =
  | { readonly code: 'register-not-permitted' }
  | { readonly code: 'register-entry-unknown'; readonly entry: string }
  | ({ readonly code: 'register-refused' } & RegisterGround);

type Sentences = {
  readonly [G in RegisterGround['ground']]: (
    ground: Extract<RegisterGround, { readonly ground: G }>,
  ) => string;
};

const SENTENCES: Sentences = {
  'nothing-stated': () => 'Chưa nêu số liệu nào.',
  'unknown-figure': ({ figure }) => `Danh bạ không có số liệu “${figure}”.`,
  'malformed-figure': ({ figure }) => `Giá trị của “${figure}” không đúng dạng.`,
  'in-future': ({ today }) =>
    `Ngày của số liệu và của văn bản không được sau hôm nay (${vietnameseDate(today)}).`,
  'unknown-investor': ({ investor }) => `Không tìm thấy nhà đầu tư “${investor}” trong danh bạ của tỉnh.`,
  'tax-code-taken': ({ holder }) => `Mã số doanh nghiệp này đã là của “${holder}” trong danh bạ.`,
  'industrial-land-exceeds-area': () => 'Đất công nghiệp không thể lớn hơn diện tích cụm.',
  'taken-exceeds-industrial-land': () =>
    'Đất đã cho thuê và đã được chấp thuận không thể lớn hơn tổng đất công nghiệp.',
  'command-id-reused': () => 'Mã lệnh này đã dùng cho một lần ghi khác.',
  'period-reversed': () => 'Ngày kết thúc không được trước ngày bắt đầu.',
};

/** The Vietnamese sentence for a refusal. */
export function describeRegisterRefusal(refusal: RegisterRefusal): string {
  if (refusal.code === 'register-not-permitted') {
    return 'Chỉ chuyên viên hoặc lãnh đạo Sở Công Thương của tỉnh được đính chính danh bạ.';
  }
  if (refusal.code === 'register-entry-unknown') return `Danh bạ không có “${refusal.entry}”.`;
  const sentence = SENTENCES[refusal.ground] as (ground: RegisterGround) => string;
  return sentence(refusal);
}
