import type { FileRefusal } from '../../application/files/file-refusal.js';
import type { LetterRefusal } from '../../application/letters/letter-refusal.js';
import type { MigrationRefusal } from '../../application/migration/migration-refusal.js';
import type { AssignmentRefusal } from '../../application/succession/assign-work.js';
import type { Refusal } from '../../application/refusal.js';
import type { WorkbookRefusal } from '../../application/workbook/workbook-refusal.js';

/** What can be wrong with a request before any rule of a procedure is asked. */
export type RequestProblemCode =
  | 'malformed-request'
  | 'malformed-json'
  | 'malformed-text'
  | 'nested-too-deeply'
  | 'malformed-cursor'
  | 'unauthenticated'
  | 'invalid-credentials'
  | 'cross-site-request'
  | 'csrf-token-mismatch'
  | 'role-required'
  | 'reason-required'
  | 'not-yet-readable'
  | 'declaration-missing'
  | 'scoring-not-closed'
  | 'not-found'
  | 'method-not-allowed'
  | 'request-too-slow'
  | 'too-large'
  | 'address-too-long'
  | 'unsupported-media-type'
  | 'calendar-refused'
  | 'calendar-changed'
  | 'escalation-rule-refused'
  | 'substitution-not-permitted'
  | 'substitution-refused'
  | 'simulation-refused'
  | 'register-not-permitted'
  | 'register-refused'
  | 'training-clock-off'
  | 'training-clock-not-forward'
  | 'province-undetermined'
  | 'too-many-attempts'
  | 'too-many-streams'
  | 'too-many-exports'
  | 'report-form-faulty'
  | 'too-many-packs'
  | 'pack-too-large'
  | 'pack-not-ready'
  | 'delivery-pending'
  | 'range-not-satisfiable'
  | 'file-damaged'
  | 'checkpoints-off'
  | 'headers-too-large'
  | 'internal'
  | 'unavailable';

export type ProblemCode =
  | Refusal['code']
  | FileRefusal['code']
  | Exclude<LetterRefusal['code'], 'letter-unknown'>
  | MigrationRefusal['code']
  | AssignmentRefusal['code']
  | WorkbookRefusal['code']
  | RequestProblemCode;

export interface ProblemType {
  readonly status: number;
  /** Vietnamese, the same for every occurrence. */
  readonly title: string;
}

const type = (status: number, title: string): ProblemType => ({ status, title });

/** The status and the title of every problem; the compiler asks for a row when a code is added. */
export const PROBLEM_TYPES: Readonly<Record<ProblemCode, ProblemType>> = {
  'malformed-request': type(400, 'Yêu cầu không đúng dạng'),
  'malformed-json': type(400, 'Nội dung không phải JSON hợp lệ'),
  'malformed-text': type(400, 'Văn bản có ký tự không hợp lệ'),
  'nested-too-deeply': type(400, 'Nội dung lồng nhau quá sâu'),
  'malformed-cursor': type(400, 'Con trỏ trang không hợp lệ'),
  'occurred-at-malformed': type(400, 'Ngày xảy ra không đúng dạng'),

  unauthenticated: type(401, 'Chưa đăng nhập'),
  'invalid-credentials': type(401, 'Đăng nhập không thành công'),

  'cross-site-request': type(403, 'Yêu cầu đến từ trang khác'),
  'csrf-token-mismatch': type(403, 'Thiếu mã chống giả mạo yêu cầu'),
  'role-required': type(403, 'Không có vai trò cần thiết'),
  'reason-required': type(403, 'Phải nêu lý do'),
  'not-yet-readable': type(403, 'Chưa được xem'),
  'declaration-missing': type(403, 'Chưa cam kết không xung đột lợi ích'),
  'not-permitted': type(403, 'Không được phép thực hiện'),
  'substitution-not-permitted': type(403, 'Không được ghi nhận hoặc thu hồi việc thay mặt'),
  'register-not-permitted': type(403, 'Không được đính chính danh bạ'),
  'upload-not-permitted': type(403, 'Không được gửi tệp vào hồ sơ'),
  'letter-not-permitted': type(403, 'Không được xử lý văn bản này'),
  'system-only': type(403, 'Chỉ Hệ thống được ghi nhận'),
  'approver-is-proposer': type(403, 'Người đề xuất không tự phê duyệt'),
  'backdating-needs-leader': type(403, 'Ghi lùi ngày cần thủ trưởng đơn vị'),

  'not-found': type(404, 'Không tìm thấy'),
  'not-visible': type(404, 'Không tìm thấy hồ sơ'),
  'migration-not-found': type(404, 'Không tìm thấy phương án chuyển phiên bản'),
  'upload-not-found': type(404, 'Không tìm thấy lượt gửi tệp'),
  'training-clock-off': type(404, 'Không có đồng hồ tập huấn'),
  'method-not-allowed': type(405, 'Phương thức không được hỗ trợ'),
  'request-too-slow': type(408, 'Yêu cầu gửi quá chậm'),

  'not-available': type(409, 'Không thực hiện được ở bước này'),
  'dossier-ended': type(409, 'Hồ sơ đã kết thúc'),
  'dossier-suspended': type(409, 'Hồ sơ đang tạm dừng'),
  'calendar-changed': type(409, 'Lịch vừa được thay đổi'),
  'sheet-altered': type(409, 'Phiếu chấm không còn đúng như khi nộp'),
  'scoring-not-closed': type(409, 'Chưa kết thúc chấm điểm'),
  'letter-not-offered': type(409, 'Chưa soạn được văn bản này'),
  'letter-closed': type(409, 'Văn bản không ở trạng thái cho phép'),
  'upload-closed': type(409, 'Hồ sơ không nhận thêm tệp'),
  'upload-offset-wrong': type(409, 'Phần gửi tiếp không nối đúng chỗ'),
  'upload-incomplete': type(409, 'Tệp chưa gửi xong'),
  'checkpoints-off': type(409, 'Chưa niêm phong được nhật ký'),
  'migration-not-approved': type(409, 'Phương án chuyển phiên bản chưa được phê duyệt'),
  'pack-not-ready': type(409, 'Bộ chứng cứ chưa ghi xong'),
  'delivery-pending': type(409, 'Lượt gửi chưa kết thúc'),

  'stale-version': type(412, 'Hồ sơ đã thay đổi'),
  'stale-letter': type(412, 'Văn bản đã thay đổi'),
  'stale-sheet': type(412, 'Phiếu chấm đã thay đổi'),
  'too-large': type(413, 'Nội dung quá lớn'),
  'file-too-large': type(413, 'Tệp quá lớn'),
  'address-too-long': type(414, 'Địa chỉ quá dài'),
  'unsupported-media-type': type(415, 'Kiểu nội dung không được hỗ trợ'),

  'range-not-satisfiable': type(416, 'Không có phần được yêu cầu'),

  'unknown-event': type(422, 'Thao tác không có trong thủ tục'),
  'assignment-refused': type(422, 'Không phân giao được'),
  'migration-refused': type(422, 'Phương án chuyển phiên bản chưa hợp lệ'),
  'payload-invalid': type(422, 'Nội dung chưa hợp lệ'),
  'condition-not-met': type(422, 'Chưa đủ điều kiện'),
  'occurred-in-future': type(422, 'Ngày xảy ra ở tương lai'),
  'occurred-before-previous': type(422, 'Ngày xảy ra trước mục liền trước'),
  'backdating-needs-reason': type(422, 'Ghi lùi ngày cần lý do'),
  'forbidden-before': type(422, 'Chưa đến ngày được thực hiện'),
  'clock-not-running': type(422, 'Thời hạn không chạy'),
  'extension-not-later': type(422, 'Hạn mới không sau hạn hiện tại'),
  'extended-before': type(422, 'Đã gia hạn một lần'),
  'extension-too-long': type(422, 'Gia hạn quá thời gian cho phép'),
  'extension-while-paused': type(422, 'Thời hạn đang tạm dừng'),
  'regime-not-supported': type(422, 'Chế độ pháp lý không áp dụng'),
  'unknown-procedure': type(422, 'Thủ tục không có hiệu lực'),
  'unknown-reference': type(422, 'Không tìm thấy đối tượng được nêu'),
  'command-id-reused': type(422, 'Mã lệnh đã được dùng'),
  'letter-incomplete': type(422, 'Văn bản còn thiếu nội dung'),
  'letter-number-taken': type(422, 'Số văn bản đã được cấp'),
  'sheet-not-drafted': type(422, 'Chưa có phiếu chấm'),
  'score-malformed': type(422, 'Điểm chưa đúng dạng'),
  'score-above-maximum': type(422, 'Điểm vượt mức tối đa'),
  'score-off-step': type(422, 'Điểm không đúng bước'),
  'score-unknown-level': type(422, 'Mức chấm không có'),
  'score-missing': type(422, 'Phiếu chấm chưa đủ'),
  'comment-missing': type(422, 'Thiếu nhận xét'),
  'unit-undetermined': type(422, 'Chưa xác định được đơn vị'),
  'agency-code-missing': type(422, 'Chưa khai báo mã cơ quan'),
  'province-undetermined': type(422, 'Chưa xác định được địa phương'),
  'calendar-refused': type(422, 'Lịch chưa hợp lệ'),
  'escalation-rule-refused': type(422, 'Quy tắc nhắc việc chưa hợp lệ'),
  'training-clock-not-forward': type(422, 'Đồng hồ tập huấn chỉ chỉnh tới'),
  'substitution-refused': type(422, 'Việc thay mặt chưa hợp lệ'),
  'register-refused': type(422, 'Số liệu danh bạ chưa hợp lệ'),
  'simulation-refused': type(422, 'Không dự kiến được theo yêu cầu này'),
  'pack-too-large': type(422, 'Bộ chứng cứ quá lớn'),
  'unknown-component': type(422, 'Thành phần hồ sơ không có'),
  'replaced-file-unknown': type(422, 'Không tìm thấy tệp được thay'),
  'file-empty': type(422, 'Tệp rỗng'),
  'too-many-files': type(422, 'Thành phần đã đủ số tệp'),
  'file-hash-wrong': type(422, 'Nội dung tệp không đúng mã SHA-256'),
  'file-type-refused': type(422, 'Loại tệp không được nhận'),
  'file-infected': type(422, 'Tệp có mã độc'),
  'workbook-refused': type(422, 'Không đọc được sổ tính'),
  'report-form-faulty': type(422, 'Biểu mẫu điền chưa đúng'),

  'too-many-attempts': type(429, 'Đăng nhập sai quá nhiều lần'),
  'too-many-uploads': type(429, 'Gửi dở quá nhiều tệp'),
  'too-many-streams': type(429, 'Mở quá nhiều kênh sự kiện'),
  'too-many-workbooks': type(429, 'Đang đọc quá nhiều sổ tính'),
  'too-many-exports': type(429, 'Đang xuất quá nhiều nhật ký'),
  'too-many-packs': type(429, 'Đang giữ quá nhiều bộ chứng cứ'),
  'headers-too-large': type(431, 'Phần đầu yêu cầu quá lớn'),

  internal: type(500, 'Lỗi của hệ thống'),
  'file-damaged': type(500, 'Tệp lưu trữ bị hỏng'),
  'scan-unavailable': type(503, 'Chưa quét được mã độc'),
  unavailable: type(503, 'Hệ thống tạm thời gián đoạn'),
};

/** Where a problem type is explained; a relative reference, resolved against the service's own address. */
export function typeUriOf(code: ProblemCode): string {
  return `/api/v1/problems/${code}`;
}
