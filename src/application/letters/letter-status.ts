import type { LetterStatus } from '../../persistence/letter.store.js';

export const LETTER_STATUS_LABELS: Readonly<Record<LetterStatus, string>> = {
  draft: 'Đang soạn',
  submitted: 'Đã trình ký',
  returned: 'Trả lại để sửa',
  signed: 'Đã ký, chờ phát hành',
  issued: 'Đã phát hành',
  discarded: 'Đã hủy',
};
