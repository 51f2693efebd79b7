import type { Command } from 'commander';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

export function addCouncilCommands(program: Command, respond: Respond, { env }: Terminal): void {
  const council = program.command('council').description('Hội đồng lựa chọn chủ đầu tư');

  council
    .command('tally')
    .description('tính lại kết quả chấm điểm chỉ từ nhật ký, rồi so với kết quả đã ghi')
    .argument('<mã>', 'mã hồ sơ của Hội đồng')
    .option('--from <tệp>', 'tính từ tệp nhật ký đã xuất (jsonl), không cần cơ sở dữ liệu')
    .action((code: string, { from }: { readonly from?: string }) =>
      respond(import('../council-tally.js').then((file) => file.reportTally(env, code, from ?? null))),
    );
}
