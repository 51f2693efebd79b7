import type { Command } from 'commander';
import { readOneOf } from '../arguments.js';
import { wrongUsage } from '../command-fault.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

const FORMATS = ['jsonl', 'xes', 'ocel'] as const;

interface ExportOptions {
  readonly format: (typeof FORMATS)[number];
  readonly out?: string;
}

export function addAuditCommands(program: Command, respond: Respond, terminal: Terminal): void {
  const audit = program.command('audit').description('kiểm tra và xuất nhật ký');

  audit
    .command('verify')
    .description('kiểm tra chuỗi băm và diễn lại mọi nhật ký; nêu chỗ sai đầu tiên của từng hồ sơ')
    .option('--file <tệp>', 'kiểm tra tệp đã xuất (jsonl), không cần cơ sở dữ liệu')
    .action(({ file }: { readonly file?: string }) =>
      respond(
        file === undefined
          ? import('../audit-verify.js').then((module) => module.reportVerification(terminal.env))
          : import('../audit-verify-file.js').then((module) => module.reportFileVerification(file)),
      ),
    );

  audit
    .command('export')
    .description('xuất mọi mục nhật ký, mỗi dòng một mục')
    .requiredOption('--format <dạng>', FORMATS.join(' | '), readOneOf('--format', FORMATS))
    .option('--out <tệp>', 'ghi vào tệp thay vì in ra')
    .action(({ format, out }: ExportOptions) => {
      if (format !== 'jsonl') throw wrongUsage(`Bản này chưa xuất được dạng ${format}; hãy dùng jsonl.`);
      return respond(
        import('../audit-export.js').then((module) => module.reportExport(terminal, out ?? null)),
      );
    });
}
