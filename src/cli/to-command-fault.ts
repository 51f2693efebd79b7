import { ConfigurationError } from '../configuration.js';
import { CalendarEditionError } from '../engine/calendar/calendar-edition.js';
import { EmbeddedPostgresError } from '../embedded/embedded-postgres-error.js';
import { Fault } from '../persistence/fault.js';
import { BadCursor } from '../persistence/page-cursor.js';
import { StartRefused } from '../wiring/start-refused.js';
import { CommandFault, wrongUsage } from './command-fault.js';

/** One sentence for whatever was thrown; a stack trace is of no use to the person at the keyboard. */
export function toCommandFault(error: unknown): CommandFault {
  if (error instanceof CommandFault) return error;
  if (error instanceof ConfigurationError) {
    return new CommandFault('configuration', `Cấu hình chưa đúng. ${error.faults.join(' ')}`, 2);
  }
  if (error instanceof StartRefused) {
    return new CommandFault('configuration', `Cấu hình chưa đúng. ${error.message}`, 2);
  }
  if (error instanceof BadCursor) return wrongUsage('--cursor phải là con trỏ mà danh sách này đã trả về.');
  if (error instanceof CalendarEditionError) {
    const sentences = error.faults.map(({ path, sentence }) => `${path}: ${sentence}`);
    return new CommandFault('calendar-malformed', `Lịch không hợp lệ. ${sentences.join(' ')}`);
  }
  if (error instanceof EmbeddedPostgresError) {
    return new CommandFault('embedded-database', `Không mở được cơ sở dữ liệu nhúng. ${error.message}`);
  }
  if (error instanceof Fault) {
    return new CommandFault('database-unavailable', `Cơ sở dữ liệu không đáp ứng. ${firstLine(error)}`);
  }
  return (
    toFileFault(error) ??
    toStatementFault(error) ??
    new CommandFault('internal', `Lỗi của chương trình: ${firstLine(error)}`)
  );
}

const FILE_SENTENCES: Readonly<Record<string, string>> = {
  ENOENT: 'không tồn tại',
  EACCES: 'không có quyền truy cập',
  EPERM: 'không có quyền truy cập',
  EISDIR: 'là một thư mục',
  ENOTDIR: 'không nằm trong một thư mục',
  EEXIST: 'đã tồn tại',
  ENOSPC: 'không còn chỗ trên đĩa',
};

/** What PostgreSQL says to those who connect rightly to the wrong thing. */
const STATE_SENTENCES: Readonly<Record<string, string>> = {
  '28000': 'Cơ sở dữ liệu từ chối đăng nhập: hãy xem lại DATABASE_URL.',
  '28P01': 'Cơ sở dữ liệu từ chối đăng nhập: hãy xem lại DATABASE_URL.',
  '22023': 'Cơ sở dữ liệu chưa có vai trò của ứng dụng: hãy chạy npm start trước để tạo bảng.',
  '3D000': 'Không có cơ sở dữ liệu mà DATABASE_URL nêu.',
  '42P01': 'Cơ sở dữ liệu chưa có bảng: hãy chạy npm start trước để tạo bảng.',
  '42501': 'Người dùng cơ sở dữ liệu không có quyền làm việc này.',
};

function toStatementFault(error: unknown): CommandFault | null {
  const sentence = STATE_SENTENCES[String(readFields(error).code)];
  return sentence === undefined ? null : new CommandFault('database-unsuitable', sentence);
}

/** A file that a person named, and that cannot be read or written. */
function toFileFault(error: unknown): CommandFault | null {
  const { code, path } = readFields(error);
  const sentence = FILE_SENTENCES[String(code)];
  if (sentence === undefined) return null;
  return new CommandFault('file', `Tệp${typeof path === 'string' ? ` “${path}”` : ''} ${sentence}.`);
}

function firstLine(error: unknown): string {
  return String(readFields(error).message ?? error).split('\n')[0] ?? '';
}

function readFields(error: unknown): Readonly<Record<string, unknown>> {
  return typeof error === 'object' && error !== null ? (error as Readonly<Record<string, unknown>>) : {};
}
