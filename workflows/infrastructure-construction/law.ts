import { legal } from '../vocabulary/legal-basis.js';

/*
 * The provisions that the conditions, events and terms of this procedure stand on, each once. The
 * law of construction changed on 01/7/2026 whatever the regime of the cluster, so terms choose by
 * the date on which their clock starts, not by regime.
 */

const OLD_CONSTRUCTION_LAW = 'Pháp luật về xây dựng trước 01/7/2026';

const PERMIT_DECREE = 'NĐ 217/2026/NĐ-CP';
const PERMIT_ARTICLES = 'Đ.53-54';

export const NEW_CONSTRUCTION_LAW_FROM = '2026-07-01';
export const LAST_DAY_OF_OLD_CONSTRUCTION_LAW = '2026-06-30';
/** Luật Xây dựng 135/2025/QH15 Đ.43.2-3 came into force before the rest of the law. */
export const PERMIT_EXEMPTION_FROM = '2026-01-01';

export const law = {
  orderOfInvestment: legal(
    'NĐ 32/2024/NĐ-CP',
    'Đ.14',
    'C-ORIG',
    'Thứ tự: báo cáo đầu tư, quy hoạch chi tiết, dự án, thi công, vận hành',
  ),
  detailedPlanning: legal(
    'NĐ 178/2025/NĐ-CP',
    'Đ.4.3',
    'C-ORIG',
    'Áp dụng từ 01/7/2025: ngày hiệu lực chưa đối chiếu',
  ),
  noPlanningTask: legal('NĐ 32/2024/NĐ-CP', 'Đ.15', 'C-ORIG', 'Không phải lập nhiệm vụ quy hoạch'),
  environmentalAppraisal: legal('Luật Bảo vệ môi trường 72/2020/QH14', 'Đ.34', 'RECALLED'),
  environmentalGroup: legal(
    'NĐ 48/2026/NĐ-CP',
    'PL IV STT 4b',
    'C-2ND',
    'Hạ tầng CCN thuộc nhóm II; số ngày thẩm định: chưa có căn cứ',
  ),
  environmentalLicence: legal(
    'Luật Bảo vệ môi trường 72/2020/QH14',
    'Đ.42',
    'C-2ND',
    'Trước khi vận hành thử nghiệm',
  ),
  licenceBeforeResult: legal(
    'Luật Bảo vệ môi trường 72/2020/QH14',
    'Đ.42, đã sửa đổi',
    'C-2ND',
    'Ngày bắt đầu áp dụng: chưa có căn cứ; tham số environmentalLicence.beforeAppraisalResultFrom',
  ),
  landInStages: legal('Luật Đất đai 2024', 'Đ.116.4', 'C-ORIG', 'Giao đất, cho thuê đất theo tiến độ'),
  riceLand: legal('Luật Đất đai 2024', 'Đ.122.1', 'C-ORIG', 'Nghị quyết của HĐND cấp tỉnh'),
  landRecovery: legal('Luật Đất đai 2024', 'Đ.87', 'C-2ND'),
  appraisalDuty: legal(
    'Luật Xây dựng 135/2025/QH15',
    'Đ.27.1',
    'C-ORIG',
    'Không phải dự án nào cũng phải thẩm định',
  ),
  appraisalTerms: legal('NĐ 217/2026/NĐ-CP', 'Đ.37', 'C-ORIG'),
  appraisalSupplement: legal('NĐ 217/2026/NĐ-CP', 'Đ.36', 'C-ORIG'),
  appraisalExtension: legal('NĐ 217/2026/NĐ-CP', 'Đ.37', 'C-ORIG', 'Gia hạn một lần, không quá thời hạn ấy'),
  oldAppraisalTerms: legal(OLD_CONSTRUCTION_LAW, 'Thẩm định BCNCKT nhóm A, B, C', 'RECALLED'),
  permitTerms: legal(PERMIT_DECREE, PERMIT_ARTICLES, 'C-ORIG'),
  permitGaps: legal(
    PERMIT_DECREE,
    PERMIT_ARTICLES,
    'C-ORIG',
    'Thông báo thiếu một lần; chủ đầu tư hoàn thiện trong 02 ngày làm việc',
  ),
  permitCompletionPause: legal(
    PERMIT_DECREE,
    PERMIT_ARTICLES,
    'UNKNOWN',
    'Chưa có căn cứ: thời hạn cấp phép có dừng khi chờ hoàn thiện hồ sơ hay không; tham số buildingPermit.completionPauses',
  ),
  permitConsultation: legal(
    PERMIT_DECREE,
    PERMIT_ARTICLES,
    'C-ORIG',
    'Cơ quan được lấy ý kiến trả lời trong 02 ngày làm việc; im lặng là đồng ý',
  ),
  oldPermitTerms: legal(OLD_CONSTRUCTION_LAW, 'Cấp giấy phép xây dựng công trình', 'RECALLED'),
  permitExemption: legal('Luật Xây dựng 135/2025/QH15', 'Đ.43.2e, Đ.43.3', 'C-ORIG'),
  startConditions: legal('Luật Xây dựng 135/2025/QH15', 'Đ.48', 'C-ORIG'),
  oldStartNotice: legal('Luật Xây dựng 2014', 'Thông báo khởi công', 'RECALLED'),
  completionCheck: legal('NĐ 207/2026/NĐ-CP', 'Đ.27.4', 'C-ORIG'),
  fireSafety: legal('NĐ 105/2025/NĐ-CP', 'Nghiệm thu về PCCC', 'C-2ND', 'Từ 15/9/2026: NĐ 347/2026/NĐ-CP'),
  serviceRegulation: legal('NĐ 32/2024/NĐ-CP', 'Đ.17.2', 'C-ORIG'),
  sharedWorks: legal('NĐ 32/2024/NĐ-CP', 'Đ.21.1', 'C-2ND', 'Sửa đổi bởi NĐ 303/2026/NĐ-CP'),
  secondaryInvestors: legal('NĐ 32/2024/NĐ-CP', 'Đ.20, Đ.21', 'C-ORIG'),
  revocation: legal('NĐ 32/2024/NĐ-CP', 'Đ.12.2', 'C-ORIG'),
  investorReports: legal('NĐ 32/2024/NĐ-CP', 'Đ.19', 'C-ORIG', 'Chủ đầu tư báo cáo định kỳ'),
  provincialDirection: legal('NĐ 32/2024/NĐ-CP', 'Đ.32', 'C-ORIG'),
} as const;
