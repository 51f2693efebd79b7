import { article, DECREE_32, unfounded } from '../cluster-establishment/sequence/law.js';
import { internal, legal } from '../vocabulary/legal-basis.js';

const ASSET_DECREE = 'NĐ 178/2026/NĐ-CP';

/** NĐ 178/2026 on infrastructure assets of the State comes into force. */
export const ASSET_DECREE_FROM = '2026-07-06';
export const LAST_DAY_BEFORE_ASSET_DECREE = '2026-07-05';
/** The day by which all existing assets are to be assigned. */
export const ASSIGNMENT_PROGRAMME_ENDS = '2028-07-06';

export const law = {
  rearrangement: legal(
    DECREE_32,
    'Đ.35.3',
    'C-ORIG',
    'Đơn vị được giao theo NĐ 68/2017 tiếp tục đến khi cấp có thẩm quyền sắp xếp lại',
  ),
  inventory: legal(ASSET_DECREE, 'Đ.10.1', 'C-2ND', 'Kiểm kê, phân loại tài sản; từ 06/7/2026'),
  stateWorks: article('Đ.12.2b', {
    note: 'Chi phí xây dựng công trình do ngân sách đầu tư không tính vào giá thuê đất, giá hạ tầng',
  }),
  selection: article('Đ.13.2'),
  assignmentFile: legal(ASSET_DECREE, 'Mẫu 01B', 'C-2ND', 'Sở Công Thương lập 01 bộ hồ sơ'),
  assignment: legal(
    ASSET_DECREE,
    'Thẩm quyền, thời hạn giao tài sản',
    'C-2ND',
    'Chủ tịch UBND cấp tỉnh quyết định trong 12 ngày làm việc; từ 06/7/2026',
  ),
  assignmentBefore: legal(
    'Pháp luật về quản lý, sử dụng tài sản công',
    'Giao tài sản kết cấu hạ tầng cụm công nghiệp trước 06/7/2026',
    'UNKNOWN',
    'Chưa có căn cứ: thời hạn quyết định',
  ),
  programme: legal(ASSET_DECREE, 'Lộ trình giao tài sản', 'C-2ND', 'Giao hết tài sản hiện có đến 06/7/2028'),
  adjustment: article('Đ.12.2b'),
  settledRights: article('Đ.12.2', {
    amended: true,
    note: 'Từ 15/9/2026: chỉ thay đổi chủ đầu tư sau khi giải quyết xong quyền, nghĩa vụ hợp pháp của các bên',
  }),
  revocation: article('Đ.12.2'),
  twoSides: internal('Danh mục bàn giao chỉ có giá trị khi bên giao và bên nhận cùng xác nhận từng dòng.'),
  minutes: internal('Biên bản bàn giao do hai bên cùng ký.'),
  steps: unfounded('Đ.35.3', 'nghị định không quy định trình tự, thời hạn từng bước chuyển giao'),
} as const;
