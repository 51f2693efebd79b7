import type { Command } from 'commander';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

export function addUnitCommands(program: Command, respond: Respond, { env }: Terminal): void {
  const units = program.command('units').description('đơn vị hành chính');

  units
    .command('succeed')
    .description('ghi nhận việc nhập, tách, đổi tên, giải thể đơn vị; chỉ kiểm tra nếu không có --apply')
    .argument('<tệp>', 'tệp JSON như seed/successions.json, kèm các đơn vị mới hoặc thôi hoạt động')
    .option('--apply', 'ghi nhận thật; công việc sẽ chuyển theo')
    .action((file: string, { apply = false }: { readonly apply?: boolean }) =>
      respond(import('../succeed-units.js').then((module) => module.reportSuccessions(env, file, apply))),
    );
}
