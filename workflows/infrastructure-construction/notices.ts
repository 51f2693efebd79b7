/** What those concerned are told, after the title of the project. */
export const notices: Readonly<Record<string, string>> = {
  'construction-notice': 'chủ đầu tư đã thông báo ngày khởi công xây dựng.',
  'land-lease-ended': 'hồ sơ đất của một đợt đã kết thúc mà không cho thuê được; có thể mở lại đợt này.',
};
