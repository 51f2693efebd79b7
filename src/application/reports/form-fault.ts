import { FIGURE_RULE } from '../../../workflows/periodic-report/indicators.js';

/** What is wrong with one cell of a filled form. */
export type CellGround =
  | 'other-dossier'
  | 'other-form'
  | 'other-period'
  | 'label-changed'
  | 'figure-missing'
  | 'figure-is-text'
  | 'figure-is-date'
  | 'figure-is-flag'
  | 'figure-is-percent'
  | 'figure-negative'
  | 'figure-too-exact'
  | 'figure-too-large'
  | 'cell-is-error'
  | 'formula-uncalculated'
  | 'text-too-long'
  | 'content-missing'
  | 'row-unknown'
  | 'row-twice'
  | 'cell-unknown';

export interface CellFault {
  /** From 1, as in `SheetCell`. */
  readonly row: number;
  readonly column: number;
  /** What stands there; `null` where nothing does. */
  readonly read: string | null;
  readonly ground: CellGround;
  /** What should stand there, where the form says so; or how long it may be. */
  readonly expected?: string;
}

const ON_THE_PAGE = 'là suy diễn, vì tên chỉ tiêu chưa có trong hệ thống; nếu đúng thì nhập trên trang web';

/** The Vietnamese sentence for a faulty cell. */
export function describeCellFault({ ground, expected = '' }: CellFault): string {
  switch (ground) {
    case 'other-dossier':
      return `Biểu mẫu của hồ sơ khác: hồ sơ này là ${expected}.`;
    case 'other-form':
      return `Mã biểu khác: báo cáo này theo biểu ${expected}.`;
    case 'other-period':
      return `Kỳ báo cáo khác: báo cáo này của ${expected}.`;
    case 'label-changed':
      return `Chữ của biểu mẫu đã bị sửa: phải là “${expected}”.`;
    case 'figure-missing':
      return 'Thiếu số liệu: nhập số, hoặc ghi lý do ở cột E.';
    case 'figure-is-text':
      return 'Là chữ, không phải số: nhập số, hoặc xóa ô này và ghi lý do ở cột E.';
    case 'figure-is-date':
      return 'Excel hiểu là ngày tháng, không phải số: đổi định dạng ô rồi nhập lại.';
    case 'figure-is-flag':
      return 'Là đúng/sai, không phải số.';
    case 'figure-is-percent':
      return 'Ô đang ở dạng phần trăm nên không rõ số nào được báo cáo: đổi sang dạng số rồi nhập lại.';
    case 'figure-negative':
      return `Số liệu âm (không âm ${ON_THE_PAGE}).`;
    case 'figure-too-exact':
      return `Quá ${FIGURE_RULE.decimals} chữ số thập phân (giới hạn này ${ON_THE_PAGE}).`;
    case 'figure-too-large':
      return 'Số lớn quá mức ghi được.';
    case 'cell-is-error':
      return 'Công thức trong ô bị lỗi.';
    case 'formula-uncalculated':
      return 'Công thức chưa có kết quả trong tệp: mở bằng Excel, tính lại và lưu, hoặc nhập giá trị.';
    case 'text-too-long':
      return `Dài quá ${expected} ký tự.`;
    case 'content-missing':
      return 'Thiếu nội dung: báo cáo này không theo biểu số liệu.';
    case 'row-unknown':
      return 'Số chỉ tiêu không có trong biểu: chỉ thêm được chỉ tiêu con, ví dụ 5.1.';
    case 'row-twice':
      return 'Chỉ tiêu này đã có ở dòng trên.';
    case 'cell-unknown':
      return 'Ô này không thuộc biểu mẫu: hãy xóa, để không có số liệu nào bị bỏ sót.';
  }
}
