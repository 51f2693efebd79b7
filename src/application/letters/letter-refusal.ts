import type { LetterStatus } from '../../persistence/letter.store.js';
import type { LetterGap } from './find-gaps.js';
import { LETTER_STATUS_LABELS } from './letter-status.js';

/** Why nothing is done with a letter. */
export type LetterRefusal =
  | { readonly code: 'letter-unknown' }
  | { readonly code: 'letter-not-offered'; readonly reason: string }
  | { readonly code: 'letter-not-permitted'; readonly needs: 'member' | 'head' }
  | { readonly code: 'letter-closed'; readonly status: LetterStatus }
  | { readonly code: 'stale-letter'; readonly expected: number; readonly actual: number }
  | { readonly code: 'letter-incomplete'; readonly gaps: readonly LetterGap[] }
  | { readonly code: 'letter-number-taken'; readonly next: number };

type Sentences = {
  readonly [C in LetterRefusal['code']]: (refusal: Extract<LetterRefusal, { readonly code: C }>) => string;
};

const SENTENCES: Sentences = {
  'letter-unknown': () => 'Không tìm thấy văn bản này trong hồ sơ.',
  'letter-not-offered': ({ reason }) => reason,
  'letter-not-permitted': ({ needs }) =>
    needs === 'head'
      ? 'Chỉ lãnh đạo của cơ quan ban hành được ký hoặc trả lại văn bản này.'
      : 'Chỉ người của cơ quan ban hành được soạn, trình và phát hành văn bản này.',
  'letter-closed': ({ status }) =>
    `Không thực hiện được khi văn bản ở trạng thái “${LETTER_STATUS_LABELS[status]}”.`,
  'stale-letter': () =>
    'Văn bản vừa được người khác sửa hoặc chuyển bước. Hãy tải lại; nội dung đang gõ vẫn được giữ.',
  'letter-incomplete': ({ gaps }) => `Văn bản còn ${gaps.length} chỗ phải bổ sung trước khi trình ký.`,
  'letter-number-taken': ({ next }) =>
    `Số này đã cấp cho một văn bản khác của năm nay. Số tiếp theo là ${String(next).padStart(2, '0')}.`,
};

/** The Vietnamese sentence for a refusal. */
export function describeLetterRefusal(refusal: LetterRefusal): string {
  const sentence = SENTENCES[refusal.code] as (refusal: LetterRefusal) => string;
  return sentence(refusal);
}

export function isLetterRefusal(refusal: { readonly code: string }): refusal is LetterRefusal {
  return Object.hasOwn(SENTENCES, refusal.code);
}
