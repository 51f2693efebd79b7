import type { Command } from 'commander';
import { CATALOGUE } from '../../../workflows/catalogue.js';
import { readOneOf, readWholeNumber } from '../arguments.js';
import { reportLint } from '../procedure-lint.js';
import { reportProcedure, type ProcedureFormat } from '../procedure-show.js';
import type { Respond } from '../respond.js';

const FORMATS: readonly ProcedureFormat[] = ['json', 'mermaid', 'scxml', 'bpmn'];

interface ShowOptions {
  readonly version?: number;
  readonly format?: ProcedureFormat;
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
    .option('--format <dạng>', FORMATS.join(' | '), readOneOf('--format', FORMATS))
    .action((code: string, { version, format }: ShowOptions) =>
      respond(reportProcedure(CATALOGUE, { code, version: version ?? null, format: format ?? null })),
    );
}
