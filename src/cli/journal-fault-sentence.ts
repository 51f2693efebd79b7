import type { CheckpointFault } from '../application/checkpoint/checkpoint-fault.js';
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

const CHECKPOINT_SENTENCES: Readonly<Record<CheckpointFault['kind'], string>> = {
  signature: 'bản niêm phong không mang chữ ký của khóa đã biết',
  root: 'các đầu nhật ký không cho gốc đã ký',
  shrunk: 'bản niêm phong có nhiều đầu nhật ký hơn số còn lưu',
  removed: 'hồ sơ đã được niêm phong nhưng không còn nhật ký',
  truncated: 'mục này đã được niêm phong nhưng không còn',
  'stamp-unreadable': 'dấu thời gian không đọc được',
  'stamp-imprint': 'dấu thời gian là của nội dung khác',
  'stamp-signature': 'dấu thời gian không mang chữ ký của chứng thư nêu trong đó',
  'stamp-chain':
    'chứng thư của dấu thời gian không do cơ quan đã biết cấp, hoặc không dùng để cấp dấu thời gian',
  'stamp-missing': 'không có dấu thời gian',
  'stamp-time': 'dấu thời gian sớm hơn chính bản niêm phong',
  rechained: 'mục này không phải là mục đã được niêm phong: nhật ký bị viết lại',
};

/** What is not as a checkpoint attests, for people. */
export function describeCheckpointFault({ kind, dossier, sequence, reason }: CheckpointFault): string {
  const sentence = CHECKPOINT_SENTENCES[kind];
  return dossier === null
    ? `Niêm phong: ${sentence} (${reason})`
    : `Hồ sơ ${dossier}, mục ${sequence}: ${sentence}.`;
}
