import type { JournalFault } from '../application/verify-journals.js';

const SENTENCES: Readonly<Record<JournalFault['kind'], string>> = {
  content: 'nội dung không khớp với mã băm của mục',
  chain: 'mục không nối tiếp mục liền trước, hoặc không phải mục cuối đã lưu',
  order: 'số thứ tự không liền nhau: thiếu, thừa hoặc đổi chỗ mục',
  replay: 'diễn lại không cho trạng thái đã ghi cùng mục',
  state: 'hồ sơ đang lưu không phải là kết quả của nhật ký',
  sheet: 'phiếu chấm của Hội đồng không còn đúng như khi nộp',
  missing: 'số mục nhật ký không khớp với phiên bản của hồ sơ',
};

/** Where a journal first goes wrong, for people. */
export function describeJournalFault({ dossier, sequence, kind, reason }: JournalFault): string {
  // Of a sheet it matters most whose it is.
  const whose = kind === 'sheet' ? ` (${reason})` : '';
  return `Hồ sơ ${dossier}, mục ${sequence}: ${SENTENCES[kind]}${whose}.`;
}
