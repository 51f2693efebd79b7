/** What those concerned are told, after the title of the task. */
export const notices: Readonly<Record<string, string>> = {
  'task-assigned': 'nhiệm vụ được giao cho đơn vị thực hiện.',
  'task-reported': 'đơn vị chủ trì đã báo cáo kết quả; chờ xem xét.',
  'periodic-report': 'đơn vị chủ trì đã báo cáo định kỳ.',
  'explanation-due': 'đã quá ngày chậm nhất; phải báo cáo rõ nguyên nhân và trách nhiệm.',
  'delay-explained': 'đơn vị chủ trì đã giải trình nguyên nhân, trách nhiệm.',
  'report-returned': 'báo cáo bị trả lại; cần thực hiện tiếp và báo cáo lại.',
};
