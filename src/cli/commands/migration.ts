import type { Command } from 'commander';
import { readWholeNumber } from '../arguments.js';
import type { MigrateRequest } from '../migrate-dossiers.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

const gather = (text: string, earlier: readonly string[] = []): readonly string[] => [...earlier, text];

export function addMigrationCommand(program: Command, respond: Respond, { env }: Terminal): void {
  program
    .command('migrate-dossiers')
    .description('chuyển hồ sơ đang chạy sang phiên bản khác của thủ tục; chỉ chạy thử nếu không có --apply')
    .requiredOption('--procedure <mã>', 'thủ tục, vd. cluster-establishment')
    .requiredOption('--to <phiên bản>', 'phiên bản mới', readWholeNumber('--to', 1, 10_000))
    .option(
      '--from <phiên bản>',
      'phiên bản cũ; mặc định là phiên bản liền trước',
      readWholeNumber('--from', 1, 10_000),
    )
    .option(
      '--plan <tệp>',
      'phương án: trạng thái, thời hạn, văn bản, lý do (JSON); mặc định là phương án đã ghi nhận mới nhất',
    )
    .option('--apply', 'chuyển thật; phương án phải đủ người phê duyệt')
    .option(
      '--approved-by <tài khoản>',
      'quản trị viên phê duyệt phương án trong tệp; ghi lại nhiều lần nếu cần',
      gather,
    )
    .action((request: MigrateRequest) =>
      respond(import('../migrate-dossiers.js').then((file) => file.reportMigration(env, request))),
    );
}
