/** What those concerned are told, after the title of the inspection. */
export const notices: Readonly<Record<string, string>> = {
  'inspection-decided': 'đã có quyết định thanh tra, kiểm tra.',
  'inspection-concluded': 'đã có kết luận thanh tra, kiểm tra.',
  'remediation-ordered': 'có yêu cầu khắc phục vi phạm.',
  'remediation-reported': 'đã có báo cáo khắc phục vi phạm; chờ xác minh.',
  'violation-referred': 'vi phạm được chuyển đến cấp có thẩm quyền xem xét.',
};
