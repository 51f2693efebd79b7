import type { Command } from 'commander';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { readDate } from '../arguments.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

interface DryRunOptions {
  readonly until: LocalDate;
  readonly procedure?: string;
  readonly dossier?: string;
}

export function addEscalationCommands(program: Command, respond: Respond, { env }: Terminal): void {
  const escalation = program.command('escalation').description('nhắc việc và báo cáo vượt cấp');

  escalation
    .command('dry-run')
    .description('những lời nhắc sẽ gửi đến hết một ngày nếu không ai làm gì thêm; không gửi gì')
    .requiredOption('--until <ngày>', 'ngày cuối, vd. 2026-12-31', readDate('--until'))
    .option('--procedure <mã>', 'thủ tục')
    .option('--dossier <mã>', 'một hồ sơ')
    .action(({ until, ...filter }: DryRunOptions) =>
      respond(import('../escalation-dry-run.js').then((file) => file.reportDryRun(env, until, filter))),
    );
}
