import { article, DECREE_32, unfounded } from '../cluster-establishment/sequence/law.js';
import { internal, legal } from '../vocabulary/legal-basis.js';

export const law = {
  adjustment: article('Đ.12.2', {
    note: 'UBND cấp tỉnh điều chỉnh, bãi bỏ cho phù hợp tình hình thực tế; không liệt kê căn cứ',
  }),
  investorChange: article('Đ.12.2b, Đ.13.2'),
  selection: article('Đ.13.2'),
  settledRights: article('Đ.12.2', {
    amended: true,
    note: 'Từ 15/9/2026: chỉ thay đổi chủ đầu tư sau khi giải quyết xong quyền, nghĩa vụ hợp pháp của các bên',
  }),
  stateWorks: article('Đ.12.2b', {
    note: 'Chi phí xây dựng công trình do ngân sách đầu tư không tính vào giá thuê đất, giá hạ tầng',
  }),
  ending: unfounded('Đ.12.2, Đ.19.1', 'nghị định không quy định riêng việc chấm dứt hoạt động của cụm'),
  proposal: legal(
    'QĐ 16/2026/QĐ-UBND Lào Cai',
    'Đ.6.2',
    'C-2ND',
    'UBND cấp xã đề nghị, Sở Công Thương thẩm định, UBND cấp tỉnh quyết định; tỉnh khác: chưa có căn cứ',
  ),
  steps: unfounded('Đ.12.2', 'nghị định không quy định trình tự, thời hạn điều chỉnh, bãi bỏ quyết định'),
  handling: unfounded('Đ.12.2', 'nghị định không đặt thời hạn; ngày do UBND cấp tỉnh giao'),
  reason: internal('Căn cứ điều chỉnh do thực tế quyết định nên hồ sơ và quyết định phải nêu lý do.'),
  parties: internal('Quyền, nghĩa vụ của các bên phải được xem xét trước khi quyết định.'),
} as const;

export const BASIS = legal(
  DECREE_32,
  'Đ.12.2, Đ.12.2b, Đ.13.2',
  'C-ORIG',
  'Từ 15/9/2026: sửa đổi bởi NĐ 303/2026/NĐ-CP (C-2ND)',
);
