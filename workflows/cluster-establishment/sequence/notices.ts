/** What those concerned are told, after the title of the dossier. */
export const sequenceNotices: Readonly<Record<string, string>> = {
  lodged: 'có doanh nghiệp đề nghị làm chủ đầu tư hạ tầng; cần thông báo tiếp nhận hồ sơ.',
  sentToDepartment: 'hồ sơ đã được trình đến Sở Công Thương để thẩm định.',
  consulted: 'cơ quan thẩm định đề nghị quý cơ quan cho ý kiến.',
  supplementRequested: 'cơ quan thẩm định yêu cầu bổ sung hồ sơ.',
  supplementSubmitted: 'hồ sơ đã được bổ sung; việc thẩm định được tiếp tục.',
  reportSubmitted: 'đã có báo cáo thẩm định; chờ UBND cấp tỉnh quyết định.',
  calledAgain: 'không có nhà đầu tư đạt yêu cầu; cần thông báo mời lại.',
  returnedToDepartment: 'UBND cấp tỉnh trả hồ sơ để thẩm định lại.',
  decided: 'UBND cấp tỉnh đã ban hành quyết định.',
  refused: 'UBND cấp tỉnh đã từ chối.',
  returned: 'hồ sơ đã bị trả lại.',
  withdrawn: 'hồ sơ đã được rút.',
};
