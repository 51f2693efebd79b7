/** What those concerned are told, after the title of the report. */
export const notices: Readonly<Record<string, string>> = {
  'report-due': 'đến kỳ báo cáo.',
  'report-submitted': 'đã có báo cáo; chờ tiếp nhận.',
  'report-accepted': 'báo cáo đã được tiếp nhận.',
  'report-returned': 'báo cáo bị trả lại; cần báo cáo lại.',
};
