import { article } from '../cluster-establishment/sequence/law.js';
import { internal, legal } from '../vocabulary/legal-basis.js';

/** Đ.24.2 leaves the steps of an inspection to the law of inspection, which is not at hand. */
const notFound = (note: string) =>
  legal('Pháp luật về thanh tra, kiểm tra', 'Trình tự', 'UNKNOWN', `Chưa có căn cứ: ${note}`);

export const law = {
  onceAYear: article('Đ.24.2', { note: 'Không quá một lần trong năm, trừ khi có dấu hiệu vi phạm' }),
  handling: article('Đ.19.1', { note: 'Vi phạm thì xử lý theo quy định' }),
  revocation: article('Đ.12.2'),
  steps: notFound('trình tự, nội dung từng bước'),
  onSiteTime: notFound('thời hạn làm việc tại chỗ; ngày kết thúc do quyết định ấn định'),
  remediationTime: notFound('thời hạn khắc phục; ngày do kết luận ấn định'),
  wholeYear: internal('Số lần được tính theo năm dương lịch của quyết định.'),
} as const;
