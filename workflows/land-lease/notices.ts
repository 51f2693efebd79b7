/** What those concerned are told, after the title of the dossier. */
export const notices: Readonly<Record<string, string>> = {
  'recovery-notice-issued': 'đã có thông báo thu hồi đất.',
  'land-recovered': 'đã có quyết định thu hồi đất.',
  supplementRequested: 'cơ quan thẩm định yêu cầu bổ sung hồ sơ giao đất, cho thuê đất.',
  'lease-decided': 'đã có quyết định giao đất, cho thuê đất.',
  'ended-with-construction': 'kết thúc vì hồ sơ đầu tư hạ tầng đã kết thúc.',
  'construction-ended': 'hồ sơ đầu tư hạ tầng đã kết thúc; việc thu hồi, cho thuê đất cần được xem xét.',
};
