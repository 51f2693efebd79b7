import { internal, legal } from '../vocabulary/legal-basis.js';

/*
 * The provisions that this procedure stands on, each once. Land law changed on dates of its own
 * (01/8/2024, 01/01/2026, 31/01/2026) whatever the regime of the cluster is, so terms choose by the
 * day on which their clock starts.
 */

const LAND_LAW = 'Luật Đất đai 2024';
const LAND_RESOLUTION = 'NQ 254/2025';
const LAO_CAI = 'QĐ 47/2026/QĐ-UBND tỉnh Lào Cai';

/** Luật Đất đai 2024 comes into force. */
export const LAND_LAW_FROM = '2024-08-01';
export const LAST_DAY_OF_OLD_LAND_LAW = '2024-07-31';
/** NQ 254/2025 shortens notice, posting and dialogue. */
export const SHORTER_TERMS_FROM = '2026-01-01';
export const LAST_DAY_OF_LONGER_TERMS = '2025-12-31';
/** The head of the commune decides by law, with nobody's delegation, until the day before the second. */
export const COMMUNE_DECIDES_FROM = '2025-07-01';
export const PROVINCE_DELEGATES_FROM = '2026-01-31';

export const law = {
  recoveryPlan: legal('NĐ 102/2024/NĐ-CP', 'Đ.28.1', 'C-2ND'),
  residentsMeeting: legal(LAND_LAW, 'Đ.87.1', 'C-2ND'),
  noticePeriod: legal(LAND_RESOLUTION, 'Đ.3.9a', 'C-2ND', 'Ban hành lại thông báo không tính lại thời hạn'),
  longerNoticePeriod: legal(LAND_LAW, 'Đ.85', 'C-2ND', 'Nguyên văn của luật, áp dụng đến hết 31/12/2025'),
  oldNoticePeriod: legal('Luật Đất đai 2013', 'Thông báo thu hồi đất', 'RECALLED'),
  noticeValidity: legal(LAND_LAW, 'Đ.85', 'C-2ND', 'Thông báo có hiệu lực 12 tháng'),
  inventory: legal(LAND_LAW, 'Đ.87.2', 'C-2ND'),
  posting: legal(LAND_RESOLUTION, 'Đ.3.9b', 'C-2ND'),
  longerPosting: legal(LAND_LAW, 'Đ.87', 'C-2ND', 'Áp dụng đến hết 31/12/2025'),
  planAppraisal: legal(
    'NĐ 88/2024/NĐ-CP',
    'Đ.3.3',
    'C-2ND',
    'Nghị định ghi “ngày”, không ghi “ngày làm việc”',
  ),
  payment: legal(LAND_LAW, 'Đ.94.3', 'C-2ND', 'Tính từ ngày quyết định phê duyệt phương án có hiệu lực'),
  recovery: legal(LAND_LAW, 'Đ.87.5', 'C-2ND'),
  handover: legal(LAND_LAW, 'Đ.87.6, Đ.87.7', 'C-2ND'),
  enforcement: legal(LAND_LAW, 'Đ.89', 'C-2ND'),
  competence: legal(
    'NĐ 49/2026/NĐ-CP',
    'Đ.14.1, Đ.16.3đ',
    'C-2ND',
    'Từ 31/01/2026; trước đó NĐ 151/2025 Đ.5',
  ),
  riceLand: legal(LAND_LAW, 'Đ.122.1', 'C-ORIG', 'Đọc nửa đầu của khoản; không còn ngưỡng 10 ha'),
  oldRiceLand: legal(
    'Luật Đất đai 2013',
    'Đ.58',
    'RECALLED',
    'Từ 10 ha: Thủ tướng; dưới 10 ha: HĐND cấp tỉnh',
  ),
  leaseByProvince: legal('NĐ 49/2026/NĐ-CP', 'Đ.15.1', 'C-2ND', 'Mỗi tỉnh tự quy định thời gian giải quyết'),
  leaseInLaoCai: legal(
    LAO_CAI,
    'Đ.10',
    'C-ORIG',
    'Chỉ tỉnh Lào Cai; không gồm thời gian xác định giá đất, thuế',
  ),
  leaseUnknown: legal(
    'NĐ 49/2026/NĐ-CP',
    'Đ.15.1',
    'UNKNOWN',
    'Chưa có căn cứ: tỉnh chưa khai tham số landLease.timeLimits',
  ),
  leaseRent: legal(LAND_LAW, 'Đ.120.2b, Đ.120.3b', 'C-ORIG'),
  landInStages: legal(LAND_LAW, 'Đ.116.4', 'C-ORIG', 'Giao đất, cho thuê đất theo tiến độ'),
  revocation: legal('NĐ 32/2024/NĐ-CP', 'Đ.12.2', 'C-ORIG'),
  reporting: internal('Tỷ lệ giải phóng mặt bằng là số liệu báo cáo, ghi theo ngày của số liệu.'),
} as const;

/** What no text at hand settles; the screens label it "chưa có căn cứ". */
export const unfounded = (article: string, note: string) =>
  legal(LAND_LAW, article, 'UNKNOWN', `Chưa có căn cứ: ${note}`);

export const beforeLandLaw = (what: string) =>
  legal('Luật Đất đai 2013', what, 'UNKNOWN', 'Chưa có căn cứ: áp dụng trước 01/8/2024');
