/** What those concerned are told, after the title of the year's monitoring. */
export const notices: Readonly<Record<string, string>> = {
  'targets-set': 'chỉ tiêu của năm đã được giao.',
  'result-reported': 'đã có báo cáo kết quả; chờ đánh giá.',
  'report-returned': 'báo cáo kết quả bị trả lại; cần báo cáo lại.',
  'review-suggested': 'không hoàn thành chỉ tiêu 02 năm liên tiếp; đề nghị xem xét.',
  'review-recorded': 'đã có kết luận xem xét việc không hoàn thành chỉ tiêu.',
};
