/** What those concerned are told, after the title of the project. */
export const notices: Readonly<Record<string, string>> = {
  'construction-notice': 'chủ đầu tư đã thông báo ngày khởi công xây dựng.',
  'land-lease-ended': 'hồ sơ đất của một đợt đã kết thúc mà không cho thuê được; có thể mở lại đợt này.',
  'permit-gaps':
    'hồ sơ đề nghị cấp giấy phép xây dựng còn thiếu; chủ đầu tư hoàn thiện trong 02 ngày làm việc.',
  'permit-completion-lapsed':
    'đã hết 02 ngày làm việc mà chủ đầu tư chưa hoàn thiện hồ sơ đề nghị cấp giấy phép xây dựng.',
  'permit-consultation':
    'được lấy ý kiến về cấp giấy phép xây dựng; trả lời trong 02 ngày làm việc, im lặng là đồng ý.',
  'permit-silence': 'cơ quan chưa trả lời về cấp giấy phép xây dựng đã hết hạn, coi như đồng ý.',
};
