import type { Command } from 'commander';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../application/notation/export-procedure.js';
import { readOneOf, readWholeNumber } from '../arguments.js';
import { reportLint } from '../procedure-lint.js';
import { reportProcedure, reportProcedureExport } from '../procedure-show.js';
import type { Respond } from '../respond.js';

interface ShowOptions {
  readonly version?: number;
  readonly format?: ExchangeFormat;
}

interface ExportOptions {
  readonly version?: number;
  readonly format: ExchangeFormat;
  readonly out?: string;
}

export function addProcedureCommands(program: Command, respond: Respond): void {
  const procedures = program.command('procedures').description('các thủ tục đã công bố');

  procedures
    .command('lint')
    .description('kiểm tra mọi thủ tục đã công bố theo các quy tắc bắt buộc')
    .action(() => respond(reportLint(CATALOGUE)));

  procedures
    .command('show')
    .description('bước, thao tác, thời hạn và căn cứ của một thủ tục')
    .argument('<mã>', 'mã thủ tục, vd. cluster-establishment')
    .option('--version <số>', 'phiên bản; mặc định là mới nhất', readWholeNumber('--version', 1, 9999))
    .option('--format <dạng>', EXCHANGE_FORMATS.join(' | '), readOneOf('--format', EXCHANGE_FORMATS))
    .action((code: string, { version, format }: ShowOptions) =>
      respond(reportProcedure(CATALOGUE, { code, version: version ?? null, format: format ?? null })),
    );

  procedures
    .command('export')
    .description('ghi một thủ tục vào tệp mà phần mềm khác đọc được')
    .argument('<mã>', 'mã thủ tục, vd. cluster-establishment')
    .requiredOption('--format <dạng>', EXCHANGE_FORMATS.join(' | '), readOneOf('--format', EXCHANGE_FORMATS))
    .option('--version <số>', 'phiên bản; mặc định là mới nhất', readWholeNumber('--version', 1, 9999))
    .option('--out <tệp>', 'tên tệp; mặc định theo mã và phiên bản')
    .action((code: string, { version, format, out }: ExportOptions) =>
      respond(reportProcedureExport(CATALOGUE, { code, version: version ?? null, format, out: out ?? null })),
    );
}
