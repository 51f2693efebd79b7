import { ALLOWED_EXTENSIONS } from './file-types.js';

/** Why a file is not taken in. */
export type FileRefusal =
  | { readonly code: 'upload-not-permitted' }
  | { readonly code: 'upload-closed' }
  | { readonly code: 'upload-not-found' }
  | { readonly code: 'unknown-component'; readonly component: string }
  | { readonly code: 'replaced-file-unknown' }
  | { readonly code: 'file-empty' }
  | { readonly code: 'file-too-large'; readonly maxBytes: number }
  | { readonly code: 'too-many-files'; readonly maxFiles: number }
  | { readonly code: 'too-many-uploads'; readonly maxUploads: number }
  | { readonly code: 'upload-offset-wrong'; readonly received: number }
  | { readonly code: 'upload-incomplete'; readonly received: number; readonly size: number }
  | { readonly code: 'file-hash-wrong'; readonly sha256: string }
  | { readonly code: 'file-type-refused' }
  | { readonly code: 'file-infected'; readonly signature: string }
  | { readonly code: 'scan-unavailable' };

const MEBIBYTE = 1_048_576;

/** The Vietnamese sentence for a refusal. */
export function describeFileRefusal(refusal: FileRefusal): string {
  switch (refusal.code) {
    case 'upload-not-permitted':
      return 'Bạn chỉ được xem hồ sơ này: người gửi tệp phải là bên tham gia hồ sơ.';
    case 'upload-closed':
      return 'Hồ sơ đã kết thúc nên không nhận thêm tệp.';
    case 'upload-not-found':
      return 'Không tìm thấy lượt gửi tệp này, hoặc đã quá hạn gửi tiếp.';
    case 'unknown-component':
      return `Hồ sơ này không có thành phần “${refusal.component}”.`;
    case 'replaced-file-unknown':
      return 'Không tìm thấy tệp được thay bằng phiên bản mới trong thành phần này.';
    case 'file-empty':
      return 'Tệp rỗng.';
    case 'file-too-large':
      return `Tệp lớn quá ${megabytes(refusal.maxBytes)} MB.`;
    case 'too-many-files':
      return `Mỗi thành phần chỉ nhận tối đa ${refusal.maxFiles} tệp, kể cả các phiên bản.`;
    case 'too-many-uploads':
      return `Bạn đang gửi dở ${refusal.maxUploads} tệp: hãy gửi xong hoặc bỏ bớt trước.`;
    case 'upload-offset-wrong':
      return `Hệ thống đã nhận ${refusal.received} byte: phần gửi tiếp phải bắt đầu từ đó.`;
    case 'upload-incomplete':
      return `Mới nhận ${refusal.received} trên ${refusal.size} byte của tệp.`;
    case 'file-hash-wrong':
      return 'Nội dung nhận được không đúng mã SHA-256 đã khai: hãy gửi lại từ đầu.';
    case 'file-type-refused':
      return `Nội dung tệp không thuộc loại được nhận (${ALLOWED_EXTENSIONS.join(', ')}), dù tên tệp là gì.`;
    case 'file-infected':
      return `Tệp có mã độc (${refusal.signature}) nên không được nhận.`;
    case 'scan-unavailable':
      return 'Chưa quét được mã độc. Tệp đã gửi còn được giữ: hãy thử hoàn tất lại sau ít phút.';
  }
}

function megabytes(bytes: number): string {
  return (bytes / MEBIBYTE).toLocaleString('vi-VN', { maximumFractionDigits: 1 });
}
