import type { Command } from 'commander';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

export function addImportCommand(program: Command, respond: Respond, { env }: Terminal): void {
  program
    .command('import')
    .description('nhập hồ sơ giấy từ một tệp nguồn: nhận cả tệp, hoặc không nhận gì và nêu mọi dòng sai')
    .argument('<tệp>', 'tệp JSON như trong seed/dossiers')
    .action((file: string) =>
      respond(import('../import-report.js').then((module) => module.reportImport(env, file))),
    );
}
