import { internal, legal } from '../vocabulary/legal-basis.js';

const NOTICE = 'Thông báo kết luận của Chủ tịch UBND tỉnh (Bình Định), họp ngày 11/4/2025';

export const law = {
  twoYears: legal(
    NOTICE,
    'Mục I gạch đầu dòng 5; mục II.6',
    'C-ORIG',
    'UBND tỉnh xem xét, không tự động thu hồi; nguồn không có số, ngày thông báo và không ghi tên tỉnh',
  ),
  assignment: legal(
    NOTICE,
    'Mục II.6',
    'C-ORIG',
    'Chủ đầu tư tuân thủ quyết định giao chỉ tiêu của UBND tỉnh',
  ),
  direction: legal('NĐ 32/2024/NĐ-CP', 'Đ.32', 'C-ORIG', 'Trách nhiệm của UBND cấp tỉnh'),
  reporting: legal('NĐ 32/2024/NĐ-CP', 'Đ.19', 'C-ORIG', 'Chủ đầu tư báo cáo định kỳ'),
  reportDay: internal('Hạn báo cáo do quyết định giao chỉ tiêu ấn định; ngày cuối kỳ là suy diễn.'),
  assessmentTime: legal(NOTICE, 'Mục II.6', 'UNKNOWN', 'Chưa có căn cứ: thời hạn đánh giá, xem xét'),
} as const;
