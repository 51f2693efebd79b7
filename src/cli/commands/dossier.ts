import type { Command } from 'commander';
import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { ClockFilter } from '../../persistence/dossier-list.reader.js';
import { readDate, readMoment, readOneOf, readWholeNumber } from '../arguments.js';
import type { Respond } from '../respond.js';
import type { Terminal } from '../terminal.js';

const CLOCKS: readonly ClockFilter[] = ['overdue', 'due-soon', 'this-week', 'running', 'paused'];
const TIMES = ['occurred', 'recorded'] as const;

interface ListOptions {
  readonly procedure?: string;
  readonly state?: string;
  readonly unit?: string;
  readonly cluster?: string;
  readonly clock?: ClockFilter;
  readonly flag?: string;
  readonly q?: string;
  readonly limit: number;
  readonly cursor?: string;
}

interface ReplayOptions {
  readonly at?: Instant;
  readonly sequence?: number;
  readonly time: (typeof TIMES)[number];
}

interface SimulateOptions {
  readonly seed?: number;
  readonly supplementOn?: LocalDate;
}

export function addDossierCommands(program: Command, respond: Respond, { env }: Terminal): void {
  const dossier = program.command('dossier').description('hồ sơ');

  dossier
    .command('show')
    .description('một hồ sơ: bước, các bên, thời hạn, lưu ý')
    .argument('<mã>', 'mã hồ sơ, vd. 000.00.01.H26-261121-0001')
    .action((code: string) =>
      respond(import('../dossier-show.js').then((file) => file.reportDossier(env, code))),
    );

  dossier
    .command('journal')
    .description('nhật ký của một hồ sơ: việc gì, khi nào, ai làm, thay mặt ai')
    .argument('<mã>', 'mã hồ sơ')
    .action((code: string) =>
      respond(import('../dossier-journal.js').then((file) => file.reportJournal(env, code))),
    );

  dossier
    .command('chain')
    .description('chuỗi hồ sơ: hồ sơ đã mở hồ sơ này và các hồ sơ do chúng mở, dạng cây')
    .argument('<mã>', 'mã hồ sơ')
    .action((code: string) =>
      respond(import('../dossier-chain.js').then((file) => file.reportChain(env, code))),
    );

  dossier
    .command('list')
    .description('danh sách hồ sơ của mọi địa phương, mới nhất trước')
    .option('--procedure <mã>', 'thủ tục')
    .option('--state <bước>', 'bước hiện tại, vd. underAppraisal')
    .option('--unit <mã>', 'đơn vị tham gia, vd. hn.so-cong-thuong')
    .option('--cluster <mã>', 'cụm công nghiệp')
    .option('--clock <tình trạng>', CLOCKS.join(' | '), readOneOf('--clock', CLOCKS))
    .option('--flag <mã>', 'mã lưu ý, vd. opener-ended: hồ sơ gốc đã kết thúc, cần xem xét')
    .option('--q <từ>', 'từ trong mã, tên hồ sơ hoặc cụm, có dấu hoặc không')
    .option('--limit <số>', 'số hồ sơ mỗi trang', readWholeNumber('--limit', 1, 1000), 50)
    .option('--cursor <con trỏ>', 'trang kế tiếp, như trang trước đã cho')
    .action((options: ListOptions) =>
      respond(import('../dossier-list.js').then((file) => file.reportDossiers(env, options))),
    );

  program
    .command('replay')
    .description('tính lại một hồ sơ từ nhật ký, và cho biết có khớp với điều đã ghi không')
    .argument('<mã>', 'mã hồ sơ')
    .option('--at <thời điểm>', 'ngày (hết ngày đó) hoặc thời điểm có múi giờ', readMoment('--at'))
    .option('--sequence <số>', 'đến hết mục nhật ký này', readWholeNumber('--sequence', 1, 999_999_999))
    .option(
      '--time <cách>',
      'với --at: occurred (theo ngày xảy ra) hoặc recorded (theo lúc hệ thống biết)',
      readOneOf('--time', TIMES),
      'occurred',
    )
    .action((code: string, options: ReplayOptions) =>
      respond(import('../dossier-replay.js').then((file) => file.reportReplay(env, code, options))),
    );

  program
    .command('simulate')
    .description('dự kiến ngày kết thúc: muộn nhất theo luật, và theo các hồ sơ trước; không ghi gì')
    .argument('<mã>', 'mã hồ sơ')
    .option('--seed <số>', 'hạt giống của các lượt thử', readWholeNumber('--seed', 0, 999_999_999))
    .option('--supplement-on <ngày>', 'giả định ngày nộp bổ sung', readDate('--supplement-on'))
    .action((code: string, options: SimulateOptions) =>
      respond(import('../dossier-simulate.js').then((file) => file.reportSimulation(env, code, options))),
    );
}
