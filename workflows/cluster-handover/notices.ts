import { selectionNotices } from '../new-investor/selection.js';

/** What those concerned are told, after the title of the handover. */
export const notices: Readonly<Record<string, string>> = {
  ...selectionNotices,
  'handover-proposed': 'có đề nghị chuyển giao cụm công nghiệp; chờ xem xét.',
  'inventory-begun': 'bắt đầu kiểm kê; bên giao và UBND địa phương xác nhận từng dòng.',
  'inventory-closed': 'kiểm kê đã xong; chờ phân loại tài sản.',
  'assignment-submitted': 'hồ sơ giao tài sản đã được trình; chờ quyết định.',
  'assignment-returned': 'hồ sơ giao tài sản bị trả lại; cần hoàn thiện.',
  'assets-assigned': 'đã có quyết định giao tài sản.',
  'decision-adjusted': 'quyết định thành lập đã được điều chỉnh; chủ đầu tư mới nhận bàn giao.',
  'handover-begun': 'bắt đầu bàn giao thực tế; hai bên xác nhận từng dòng.',
};
