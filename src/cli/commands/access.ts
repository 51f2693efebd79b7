import type { Command } from 'commander';

import { readWholeNumber } from '../arguments.js';
import { wrongUsage } from '../command-fault.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

interface VerifyOptions {
  readonly checkpoint?: string;
  readonly key?: string;
}

interface ForgetOptions {
  readonly months: number;
}

export function addAccessCommands(program: Command, respond: Respond, terminal: Terminal): void {
  const access = program.command('access').description('nhật ký truy cập: ai đã xem, tìm, xuất, in gì');

  access
    .command('verify')
    .description('kiểm tra chuỗi băm của từng người và các bản niêm phong; nêu chỗ sai đầu tiên')
    .option('--checkpoint <tệp>', 'đối chiếu với một bản niêm phong giữ ở nơi khác')
    .option('--key <khóa>', 'khóa kiểm tra mà bản niêm phong ấy phải được ký; lấy từ tệp nếu không nêu')
    .action((options: VerifyOptions) => {
      if (options.checkpoint === undefined && options.key !== undefined)
        throw wrongUsage('--key cần --checkpoint: khóa để kiểm tra chữ ký của bản niêm phong.');
      return respond(
        import('../access.js').then((file) => file.reportAccessVerification(terminal.env, options)),
      );
    });

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
