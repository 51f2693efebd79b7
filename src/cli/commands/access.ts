import type { Command } from 'commander';

import { readWholeNumber } from '../arguments.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

interface ForgetOptions {
  readonly months: number;
}

export function addAccessCommands(program: Command, respond: Respond, terminal: Terminal): void {
  const access = program.command('access').description('nhật ký truy cập: ai đã xem, tìm, xuất, in gì');

  access
    .command('verify')
    .description('kiểm tra chuỗi băm của từng người; nêu chỗ sai đầu tiên')
    .action(() =>
      respond(import('../access.js').then((file) => file.reportAccessVerification(terminal.env))),
    );

  access
    .command('forget')
    .description('xóa các lượt truy cập đã quá thời hạn lưu; không xóa được của 12 tháng gần nhất')
    .requiredOption(
      '--months <số>',
      'giữ lại bấy nhiêu tháng gần nhất',
      readWholeNumber('--months', 12, 1200),
    )
    .action(({ months }: ForgetOptions) =>
      respond(import('../access.js').then((file) => file.reportForgottenAccess(terminal.env, months))),
    );
}
