import type { Command } from 'commander';
import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../application/exchange/export-formats.js';
import { readOneOf, readWholeNumber } from '../arguments.js';
import { wrongUsage } from '../command-fault.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

interface VerifyOptions {
  readonly file?: string;
  readonly checkpoint?: string;
  readonly key?: string;
  readonly tsaCa?: string;
  readonly threads?: number;
}

interface ExportOptions {
  readonly format: ExportFormatName;
  readonly out?: string;
}

export function addAuditCommands(program: Command, respond: Respond, terminal: Terminal): void {
  const audit = program.command('audit').description('kiểm tra và xuất nhật ký');

  audit
    .command('verify')
    .description('kiểm tra chuỗi băm và diễn lại mọi nhật ký; nêu chỗ sai đầu tiên của từng hồ sơ')
    .option('--file <tệp>', 'kiểm tra tệp đã xuất (jsonl), không cần cơ sở dữ liệu')
    .option('--checkpoint <tệp>', 'đối chiếu tệp đã xuất với một bản niêm phong')
    .option('--key <khóa>', 'khóa kiểm tra mà bản niêm phong phải được ký; lấy từ tệp nếu không nêu')
    .option('--tsa-ca <tệp>', 'chứng thư (PEM) mà dấu thời gian của bản niêm phong phải dựa vào')
    .option(
      '--threads <số>',
      'số luồng kiểm tra tệp; 0: không chia; nếu không nêu thì theo cỡ tệp và số nhân của máy',
      readWholeNumber('--threads', 0, 64),
    )
    .action(({ file, ...options }: VerifyOptions) => {
      if (file === undefined && options.checkpoint !== undefined)
        throw wrongUsage('--checkpoint cần --file: nhật ký trong cơ sở dữ liệu có sẵn bản niêm phong.');
      if (file === undefined && options.threads !== undefined)
        throw wrongUsage('--threads cần --file: nhật ký trong cơ sở dữ liệu được kiểm tra trong một luồng.');
      if (options.checkpoint === undefined && options.key !== undefined)
        throw wrongUsage('--key cần --checkpoint: khóa để kiểm tra chữ ký của bản niêm phong.');
      if (file !== undefined && options.checkpoint === undefined && options.tsaCa !== undefined)
        throw wrongUsage('--tsa-ca cần --checkpoint: dấu thời gian đi cùng bản niêm phong.');
      return respond(
        file === undefined
          ? import('../audit-verify.js').then((module) =>
              module.reportVerification(terminal.env, options.tsaCa ?? null),
            )
          : import('../audit-verify-file.js').then((module) => module.reportFileVerification(file, options)),
      );
    });

  audit
    .command('checkpoint')
    .description('niêm phong: ký tình trạng của mọi nhật ký lúc này')
    .option('--out <tệp>', 'ghi bản niêm phong vào tệp, để đối chiếu về sau')
    .action(({ out }: { readonly out?: string }) =>
      respond(
        import('../audit-checkpoint.js').then((module) => module.reportCheckpoint(terminal.env, out ?? null)),
      ),
    );

  audit
    .command('pack')
    .argument('<mã hồ sơ...>', 'một hoặc nhiều hồ sơ')
    .description(
      'gói chứng cứ: nhật ký, tài liệu, định nghĩa, bằng chứng niêm phong và cách kiểm tra, trong một tệp ZIP',
    )
    .requiredOption('--out <tệp>', 'tệp ZIP để ghi')
    .action((codes: readonly string[], { out }: { readonly out: string }) =>
      respond(import('../audit-pack.js').then((module) => module.reportPack(terminal.env, codes, out))),
    );

  audit
    .command('export')
    .description(
      'xuất mọi nhật ký như lúc này; chỉ dạng jsonl kiểm tra lại được, các dạng kia để đọc và phân tích',
    )
    .requiredOption(
      '--format <dạng>',
      EXPORT_FORMAT_NAMES.join(' | '),
      readOneOf('--format', EXPORT_FORMAT_NAMES),
    )
    .option('--out <tệp>', 'ghi vào tệp thay vì in ra')
    .action(({ format, out }: ExportOptions) =>
      respond(
        import('../audit-export.js').then((module) => module.reportExport(terminal, format, out ?? null)),
      ),
    );
}
