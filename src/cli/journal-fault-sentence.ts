import type { JournalFault } from '../application/verify-journals.js';

const SENTENCES: Readonly<Record<JournalFault['kind'], string>> = {
  content: 'nội dung không khớp với mã băm của mục',
  chain: 'mục không nối tiếp mục liền trước, hoặc không phải mục cuối đã lưu',
  order: 'số thứ tự không liền nhau: thiếu, thừa hoặc đổi chỗ mục',
  replay: 'diễn lại không cho trạng thái đã ghi cùng mục',
  state: 'hồ sơ đang lưu không phải là kết quả của nhật ký',
  missing: 'số mục nhật ký không khớp với phiên bản của hồ sơ',
};

/** Where a journal first goes wrong, for people. */
export function describeJournalFault({ dossier, sequence, kind }: JournalFault): string {
  return `Hồ sơ ${dossier}, mục ${sequence}: ${SENTENCES[kind]}.`;
}
