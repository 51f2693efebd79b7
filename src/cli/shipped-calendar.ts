import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCalendarEdition, type CalendarEdition } from '../engine/calendar/calendar-edition.js';
import { CommandFault } from './command-fault.js';

const FILE = join('seed', 'calendar', 'holidays-vn.json');

/** The number that the shipped calendar has in every database; journals name it. */
export const SHIPPED_EDITION = 1;

/** The calendar that comes with the release, for commands that need no database. */
export function readShippedCalendar(): CalendarEdition {
  const path = findAbove(dirname(fileURLToPath(import.meta.url)), FILE);
  if (path === undefined) {
    throw new CommandFault('calendar-missing', `Không tìm thấy lịch kèm theo bản phát hành (${FILE}).`);
  }
  return parseCalendarEdition(JSON.parse(readFileSync(path, 'utf8')), SHIPPED_EDITION);
}

/** The compiled program lies one folder deeper than its source, so the file is looked for upwards. */
function findAbove(folder: string, file: string): string | undefined {
  const path = join(folder, file);
  if (existsSync(path)) return path;
  const above = dirname(folder);
  return above === folder ? undefined : findAbove(above, file);
}
