/** Why no cell of a file was looked at. */
export type WorkbookGround =
  | 'empty'
  | 'not-a-workbook'
  | 'protected'
  | 'damaged'
  | 'too-many-parts'
  | 'too-large'
  | 'refers-outside'
  | 'sheet-missing'
  | 'too-many-cells'
  | 'too-slow'
  | 'too-much-memory';

export type WorkbookRefusal =
  | { readonly code: 'workbook-refused'; readonly ground: WorkbookGround }
  | { readonly code: 'too-many-workbooks' };

const SENTENCES: Readonly<Record<WorkbookGround, string>> = {
  empty: 'Tệp rỗng.',
  'not-a-workbook': 'Nội dung tệp không phải sổ tính Excel (.xlsx), dù tên tệp là gì.',
  protected: 'Tệp được đặt mật khẩu, hoặc là .xls kiểu cũ: hãy bỏ mật khẩu và lưu lại thành .xlsx.',
  damaged: 'Tệp .xlsx bị hỏng hoặc thiếu phần: hãy mở bằng Excel và lưu lại.',
  'too-many-parts': 'Tệp có quá nhiều trang tính hoặc thành phần so với biểu mẫu.',
  'too-large': 'Nội dung giải nén của tệp quá lớn so với biểu mẫu.',
  'refers-outside': 'Tệp có khai báo thực thể (DOCTYPE) nên không được đọc.',
  'sheet-missing': 'Tệp không có trang tính của biểu mẫu: hãy điền vào biểu mẫu tải từ hồ sơ này.',
  'too-many-cells': 'Trang tính có quá nhiều ô so với biểu mẫu.',
  'too-slow': 'Đọc tệp quá lâu nên đã dừng: hãy điền vào biểu mẫu tải mới từ hồ sơ này.',
  'too-much-memory': 'Đọc tệp cần quá nhiều bộ nhớ nên đã dừng: hãy điền vào biểu mẫu tải mới từ hồ sơ này.',
};

/** The Vietnamese sentence for a refusal. */
export function describeWorkbookRefusal(refusal: WorkbookRefusal): string {
  return refusal.code === 'too-many-workbooks'
    ? 'Đang có nhiều tệp được đọc cùng lúc. Hãy thử lại sau ít giây.'
    : SENTENCES[refusal.ground];
}
