import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import { byMoment, DryRunEscalation } from '../application/escalation/dry-run-escalation.js';
import type { Firing } from '../application/escalation/look-at-clock.js';
import type { Environment } from '../configuration.js';
import { endOfDay } from '../engine/calendar/local-date.js';
import { alignColumns } from './align-columns.js';
import { withInstallation, type Installation } from './open-installation.js';
import type { Report } from './report.js';
import { writeMoment } from './vietnamese-date.js';

export interface DryRunFilter {
  readonly procedure?: string;
  readonly dossier?: string;
}

/** How many dossiers are in memory at once. */
const PAGE_SIZE = 200;

const HEADINGS = ['LÚC', 'BẬC', 'NGƯỜI NHẬN', 'NỘI DUNG'];

/** What would fire in every province until the end of a day, the earliest first. */
export function reportDryRun(env: Environment, until: LocalDate, filter: DryRunFilter): Promise<Report> {
  return withInstallation(env, async (installation) => {
    const items = await foretell(installation, until, filter);
    return {
      data: { until, items },
      lines:
        items.length === 0
          ? ['Không có lời nhắc nào đến hết ngày đó.']
          : alignColumns([HEADINGS, ...items.map(toRow)]),
    };
  });
}

async function foretell(
  { database, world }: Installation,
  until: LocalDate,
  filter: DryRunFilter,
): Promise<readonly Firing[]> {
  const dryRun = new DryRunEscalation(world, database.pool);
  const provinces = new Set(world.directory().units.map(({ province }) => province));
  const visibility = { parties: [], provinces: [...provinces] };
  const items: Firing[] = [];
  let cursor: string | null = null;
  do {
    const page: Awaited<ReturnType<DryRunEscalation['execute']>> = await dryRun.execute({
      ...filter,
      visibility,
      until: endOfDay(until),
      limit: PAGE_SIZE,
      ...(cursor === null ? {} : { cursor }),
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return items.sort(byMoment);
}

function toRow({ firedAt, rung, recipients, sentence }: Firing): readonly string[] {
  return [
    writeMoment(firedAt),
    rung,
    recipients.length === 0 ? 'không có ai' : recipients.join(', '),
    sentence,
  ];
}
