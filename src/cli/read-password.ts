import { CommandFault } from './command-fault.js';
import type { Terminal } from './terminal.js';

const LEAST = 12;
/** As long as the log-in takes. */
const MOST = 200;

/**
 * A new password, from `CCN_PASSWORD` or typed twice; never from the command line, which every user of
 * the machine can read.
 */
export async function readPassword(terminal: Terminal): Promise<string> {
  const given = terminal.env.CCN_PASSWORD;
  if (given !== undefined && given !== '') return refuseWeak(given);
  const typed = await terminal.readHidden('Mật khẩu mới: ');
  if (typed === null) {
    throw new CommandFault(
      'password-missing',
      'Chưa có mật khẩu: đặt biến CCN_PASSWORD, hoặc gõ khi được hỏi.',
      2,
    );
  }
  refuseWeak(typed);
  if ((await terminal.readHidden('Gõ lại mật khẩu: ')) === typed) return typed;
  throw new CommandFault('password-mismatch', 'Hai lần gõ mật khẩu không giống nhau.', 2);
}

function refuseWeak(password: string): string {
  const isLongEnough = password.length >= LEAST && password.length <= MOST;
  if (isLongEnough && password.isWellFormed() && !password.includes('\0')) return password;
  throw new CommandFault('password-unsuitable', `Mật khẩu phải có từ ${LEAST} đến ${MOST} ký tự.`, 2);
}
