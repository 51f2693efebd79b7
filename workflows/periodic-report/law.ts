import { internal, legal, type LegalBasis } from '../vocabulary/legal-basis.js';
import type { ServedRegime } from '../cluster-establishment/sequence/law.js';

export const CIRCULAR_14 = 'TT 14/2024/TT-BCT';
const HANOI_PLAN = 'Kế hoạch quản lý, đầu tư phát triển cụm công nghiệp của UBND thành phố Hà Nội năm 2025';

/** TT 14/2024 comes into force. */
export const CIRCULAR_14_FROM = '2024-10-01';
export const HANOI_PLAN_FROM = '2025-01-01';
/** The unit code of the province whose plan it is. */
export const HANOI = 'hn';

/** What TT 38/2025 changed was not read: who reports in place of UBND cấp huyện is deduced. */
const circular = (article: string, note?: string): Readonly<Record<ServedRegime, LegalBasis>> => {
  const amended = 'Sửa đổi bởi TT 38/2025/TT-BCT; UBND cấp xã thay UBND cấp huyện là suy diễn';
  const since = note === undefined ? amended : `${note}. ${amended}`;
  return {
    R1: legal(CIRCULAR_14, article, 'C-ORIG', note),
    R2: legal(CIRCULAR_14, article, 'C-2ND', since),
    R3: legal(CIRCULAR_14, article, 'C-2ND', since),
  };
};

export const law = {
  duty: circular('Đ.3'),
  windows: circular('Đ.3', 'Số liệu 6 tháng: 15/12 năm trước đến 14/6; năm: 15/12 năm trước đến 14/12'),
  forms: circular('Phụ lục I, Biểu 01–04'),
  dueDay: internal('“Trước ngày”: ngày liền trước là ngày cuối; hạn lấy từ bảng biểu mẫu, không nhập tay.'),
  hanoi: legal(
    HANOI_PLAN,
    'Chế độ báo cáo',
    'C-ORIG',
    'Số văn bản để trống trong nguồn; sau năm 2025 là suy diễn',
  ),
  acceptance: legal(CIRCULAR_14, 'Đ.3', 'UNKNOWN', 'Chưa có căn cứ: tiếp nhận, trả lại báo cáo và thời hạn'),
  paper: internal('Nơi nhận nhập báo cáo gửi bằng giấy.'),
} as const;
