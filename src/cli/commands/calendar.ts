import type { Command } from 'commander';
import type { TermUnit } from '../../../workflows/vocabulary/term.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import {
  readDate,
  readOneOf,
  readPause,
  readTimeOfDay,
  readWholeNumber,
  type PauseArgument,
} from '../arguments.js';
import { reportDue } from '../calendar-due.js';
import { reportYear } from '../calendar-year.js';
import type { Respond } from '../respond.js';

const UNITS: readonly TermUnit[] = ['working-day', 'calendar-day', 'month'];

/** A hundred years of days: every day of a term is explained. */
const LONGEST_TERM = 36_500;

interface DueOptions {
  readonly from: LocalDate;
  readonly term: number;
  readonly unit: TermUnit;
  readonly countStartDay?: boolean;
  readonly cutOff?: string;
  readonly pause?: readonly PauseArgument[];
}

export function addCalendarCommands(program: Command, respond: Respond): void {
  const calendar = program.command('calendar').description('ngày làm việc và thời hạn theo luật');

  calendar
    .command('due')
    .description('tính ngày hết hạn và giải thích từng ngày (không cần cơ sở dữ liệu)')
    .requiredOption('--from <ngày>', 'ngày bắt đầu thời hạn, vd. 2026-08-20', readDate('--from'))
    .requiredOption('--term <số>', 'độ dài thời hạn', readWholeNumber('--term', 0, LONGEST_TERM))
    .requiredOption('--unit <đơn vị>', UNITS.join(' | '), readOneOf('--unit', UNITS))
    .option('--count-start-day', 'tính cả ngày bắt đầu là ngày thứ 1')
    .option('--cut-off <HH:mm>', 'giờ chốt của ngày cuối, vd. 17:00', readTimeOfDay('--cut-off'))
    .option('--pause <A..B>', 'ngày dừng..ngày chạy lại; ghi được nhiều lần', readPause('--pause'))
    .action(({ from, term, unit, countStartDay = false, cutOff, pause = [] }: DueOptions) =>
      respond(
        reportDue({
          startOn: from,
          term: { amount: term, unit, countStartDay, ...(cutOff === undefined ? {} : { cutOff }) },
          pauses: pause,
        }),
      ),
    );

  calendar
    .command('show')
    .description('ngày nghỉ, ngày làm bù và số ngày làm việc của một năm (không cần cơ sở dữ liệu)')
    .argument('<năm>', 'vd. 2026', readWholeNumber('<năm>', 1000, 9999))
    .action((year: number) => respond(reportYear(year)));
}
