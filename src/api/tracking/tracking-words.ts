/** The words of the public page; Vietnamese unless it is asked for in English. */
const VIETNAMESE = {
  lang: 'vi',
  title: 'Tra cứu tình trạng hồ sơ',
  explanation:
    'Nhập mã hồ sơ trên giấy tiếp nhận và số văn bản đề nghị mà tổ chức đã nộp. Không cần tài khoản. Trang này chỉ cho biết hồ sơ đang ở bước nào, không hiển thị nội dung hay thông tin cá nhân.',
  code: 'Mã hồ sơ',
  number: 'Số văn bản đề nghị',
  submit: 'Tra cứu',
  notFound: 'Không tìm thấy hồ sơ có mã và số văn bản này. Kiểm tra lại từng ký tự trên giấy tiếp nhận.',
  tooMany: 'Đã tra cứu quá nhiều lần. Thử lại sau {minutes} phút.',
  procedure: 'Thủ tục',
  step: 'Bước hiện tại',
  accepted: 'Ngày tiếp nhận',
  updated: 'Ngày cập nhật',
  status: 'Tình trạng',
  clocks: 'Thời hạn',
  due: 'đến hạn ngày {date}',
  late: 'quá hạn, hạn là ngày {date}',
  paused: 'đang tạm dừng tính thời hạn',
  noClock: 'Không có thời hạn nào đang tính.',
  active: 'Đang giải quyết',
  suspended: 'Đang tạm dừng',
  ended: 'Đã kết thúc',
  again: 'Tra cứu hồ sơ khác',
  other: 'English',
};
export type TrackingWords = Readonly<Record<keyof typeof VIETNAMESE, string>>;

const ENGLISH: TrackingWords = {
  lang: 'en',
  title: 'Track a dossier',
  explanation:
    'Enter the dossier code on the receipt and the number of the request that your organisation handed in. No account is needed. This page only says which step the dossier has reached; it shows no content and nothing personal.',
  code: 'Dossier code',
  number: 'Number of the request',
  submit: 'Track',
  notFound: 'No dossier has this code and this number. Compare each character with the receipt.',
  tooMany: 'Too many tries. Try again in {minutes} minutes.',
  procedure: 'Procedure',
  step: 'Current step',
  accepted: 'Accepted on',
  updated: 'Updated on',
  status: 'Status',
  clocks: 'Time limits',
  due: 'due on {date}',
  late: 'overdue, was due on {date}',
  paused: 'paused',
  noClock: 'No time limit is running.',
  active: 'Under way',
  suspended: 'Suspended',
  ended: 'Ended',
  again: 'Track another dossier',
  other: 'Tiếng Việt',
};

export function wordsIn(language: string | undefined): TrackingWords {
  return language === 'en' ? ENGLISH : VIETNAMESE;
}
