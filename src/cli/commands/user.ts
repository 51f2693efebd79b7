import type { Command } from 'commander';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { ROLES, type Role } from '../../../workflows/vocabulary/role.js';
import { readDate, readOneOf } from '../arguments.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

interface AddOptions {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly party: string;
  readonly province?: string;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
  readonly explanation?: string;
}

export function addUserCommands(program: Command, respond: Respond, terminal: Terminal): void {
  const user = program.command('user').description('tài khoản và vai trò');

  user
    .command('list')
    .description('mọi tài khoản, vai trò và việc của tài khoản')
    .action(() => respond(import('../user-list.js').then((file) => file.reportUsers(terminal.env))));

  user
    .command('add')
    .description('thêm tài khoản; mật khẩu lấy từ biến CCN_PASSWORD hoặc gõ khi được hỏi')
    .requiredOption('--username <tên>', 'tên đăng nhập: chữ thường không dấu, số, dấu chấm, gạch nối')
    .requiredOption('--display-name <tên>', 'tên hiển thị')
    .requiredOption('--role <vai trò>', ROLES.join(' | '), readOneOf('--role', ROLES))
    .requiredOption('--party <mã>', 'đơn vị hoặc doanh nghiệp, vd. hn.so-cong-thuong')
    .option('--province <mã>', 'địa phương của đơn vị; mặc định lấy theo đơn vị')
    .option('--from <ngày>', 'có vai trò từ ngày; mặc định là hôm nay', readDate('--from'))
    .option('--to <ngày>', 'đến hết ngày', readDate('--to'))
    .option('--explanation <câu>', 'tài khoản dùng để làm gì')
    .action((options: AddOptions) =>
      respond(import('../user-add.js').then((file) => file.reportNewUser(terminal, options))),
    );

  const change = (name: string, description: string, how: 'disable' | 'enable' | 'setPassword') =>
    user
      .command(name)
      .description(description)
      .argument('<tên>', 'tên đăng nhập')
      .action((username: string) =>
        respond(import('../user-change.js').then((file) => file.reportUserChange(terminal, how, username))),
      );
  change('disable', 'khóa tài khoản và đăng xuất mọi phiên', 'disable');
  change('enable', 'mở lại tài khoản đã khóa', 'enable');
  change('set-password', 'đặt mật khẩu mới và đăng xuất mọi phiên', 'setPassword');
}
