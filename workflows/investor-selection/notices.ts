/** What those concerned are told, after the title of the selection. None says a mark or a name. */
export const notices: Readonly<Record<string, string>> = {
  selectionOpened: 'cần trình UBND cấp tỉnh thành lập Hội đồng đánh giá.',
  councilEstablished: 'Hội đồng đánh giá đã được thành lập.',
  memberReplaced: 'thành viên Hội đồng được thay đổi.',
  criteriaProposed: 'bộ tiêu chí được trình Chủ tịch Hội đồng xem xét.',
  criteriaAdopted: 'bộ tiêu chí đã được ban hành; thành viên cần cam kết về xung đột lợi ích.',
  scoringOpened: 'đã mở chấm điểm; thành viên chấm và gửi phiếu trong thời hạn.',
  reopeningRequested: 'Một thành viên xin mở lại phiếu đã nộp; chờ Chủ tịch Hội đồng.',
  sheetReopened: 'Chủ tịch Hội đồng cho phép một thành viên gửi lại phiếu.',
  closingRequested: 'Thư ký đã xác nhận các phiếu; chờ Chủ tịch kết thúc chấm điểm.',
  sheetsTallied: 'đã kết thúc chấm điểm và có kết quả tổng hợp.',
  endedWithOpener: 'Hội đồng được giải thể vì hồ sơ mở Hội đồng đã kết thúc.',
  councilDissolved: 'Hội đồng đánh giá đã giải thể, không có kết quả.',
  selectionConcluded: 'Hội đồng đã kết luận.',
};
