import { selectionNotices } from '../new-investor/selection.js';

/** What those concerned are told, after the title of the dossier. */
export const notices: Readonly<Record<string, string>> = {
  ...selectionNotices,
  'legacy-cluster-named': 'cần rà soát điều kiện hình thành trước ngày 05/10/2009.',
  'found-ineligible': 'không thuộc diện xử lý.',
  'proposal-submitted': 'đã có Tờ trình; chờ UBND cấp tỉnh quyết định.',
  'proposal-returned': 'Tờ trình bị trả lại; cần hoàn thiện.',
  'legacy-cluster-decided': 'UBND cấp tỉnh đã quyết định thành lập.',
  'legacy-cluster-refused': 'UBND cấp tỉnh đã từ chối.',
};
