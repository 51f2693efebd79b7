import { selectionNotices } from '../new-investor/selection.js';

/** What those concerned are told, after the title of the dossier. */
export const notices: Readonly<Record<string, string>> = {
  ...selectionNotices,
  'adjustment-proposed': 'có đề nghị điều chỉnh, bãi bỏ quyết định thành lập; chờ xem xét.',
  'appraisal-begun': 'đề nghị đang được thẩm định; các bên liên quan có thể nêu ý kiến.',
  'direction-changed': 'hướng xử lý đã thay đổi.',
  'appraisal-submitted': 'báo cáo thẩm định đã được trình; chờ UBND cấp tỉnh quyết định.',
  'appraisal-returned': 'hồ sơ bị trả lại; cần thẩm định lại.',
  'adjustment-decided': 'UBND cấp tỉnh đã quyết định.',
  'adjustment-refused': 'UBND cấp tỉnh giữ nguyên quyết định thành lập.',
};
