import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import type { CalendarEdition } from '../../engine/calendar/calendar-edition.js';
import { daysBetween } from '../../engine/calendar/local-date.js';
import { WorkingCalendar } from '../../engine/calendar/working-calendar.js';
import type { Clock } from '../../engine/clock.js';
import { definitionOf } from '../../engine/clock-due.js';
import { replanClock } from '../../engine/replanning.js';
import type { Executor } from '../../persistence/database.js';
import { streamOpenClocks, type OpenClocks } from '../../persistence/open-clock.reader.js';
import { decodeCursor, encodeCursor, isId } from '../../persistence/page-cursor.js';
import type { World } from '../world.js';

export interface MovedClock {
  readonly name: string;
  readonly label: string;
  readonly run: number;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  /** Calendar days; negative for an earlier date, 0 where the date only becomes certain or uncertain. */
  readonly days: number;
  readonly provisional: boolean;
}

export interface MovedDossier {
  readonly dossier: string;
  readonly title: string;
  readonly clocks: readonly MovedClock[];
}

/** What an edition that is not published yet would do. */
export interface ReplanningPreview {
  readonly edition: number;
  readonly openClocks: number;
  readonly movedClocks: number;
  /** Clocks whose date stays and only becomes certain, or uncertain. */
  readonly settledClocks: number;
  /** Of which some clock moves, or becomes certain or uncertain. */
  readonly changedDossiers: number;
  /** How many clocks move by how many days, the earliest first. */
  readonly histogram: readonly { readonly days: number; readonly clocks: number }[];
  readonly items: readonly MovedDossier[];
  readonly nextCursor: string | null;
}

export interface PreviewRequest {
  readonly edition: CalendarEdition;
  readonly provinces: readonly PartyCode[];
  readonly cursor?: string;
  readonly limit: number;
}

/** Counts by a drafted edition without writing anything; the figures are of all pages, the items of one. */
export class PreviewReplanning {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  /** Throws `BadCursor`. */
  async execute({ edition, provinces, cursor, limit }: PreviewRequest): Promise<ReplanningPreview> {
    const after = BigInt(decodeCursor(cursor, [isId])?.[0] ?? '0');
    const calendar = new WorkingCalendar(edition);
    const byDays = new Map<number, number>();
    const page: (MovedDossier & { readonly id: string })[] = [];
    let openClocks = 0;
    let changedDossiers = 0;
    for await (const dossier of streamOpenClocks(this.executor, provinces)) {
      openClocks += dossier.clocks.length;
      const clocks = this.findMoved(dossier, calendar);
      if (clocks.length === 0) continue;
      changedDossiers += 1;
      for (const { days } of clocks) byDays.set(days, (byDays.get(days) ?? 0) + 1);
      if (BigInt(dossier.id) > after && page.length <= limit) {
        page.push({ id: dossier.id, dossier: dossier.code, title: dossier.title, clocks });
      }
    }
    const shown = page.slice(0, limit);
    const settledClocks = byDays.get(0) ?? 0;
    byDays.delete(0);
    return {
      edition: edition.edition,
      openClocks,
      movedClocks: [...byDays.values()].reduce((sum, clocks) => sum + clocks, 0),
      settledClocks,
      changedDossiers,
      histogram: [...byDays].sort(([a], [b]) => a - b).map(([days, clocks]) => ({ days, clocks })),
      items: shown.map(({ dossier, title, clocks }) => ({ dossier, title, clocks })),
      nextCursor: page.length > limit ? encodeCursor([shown.at(-1)?.id ?? '0']) : null,
    };
  }

  private findMoved({ procedure, clocks }: OpenClocks, calendar: WorkingCalendar): readonly MovedClock[] {
    const { definition } = this.world.registry.get(procedure.code, procedure.version);
    const event = { occurredAt: this.world.now() };
    return clocks.flatMap((before) => {
      const after = replanClock(before, { procedure: definition, calendar, event });
      return after === before ? [] : [toMovedClock(definition, before, after)];
    });
  }
}

function toMovedClock(procedure: Procedure, before: Clock, after: Clock): MovedClock {
  const { name, run, dueOn: from } = before;
  const { dueOn: to, provisional } = after;
  const days = from === null || to === null ? 0 : daysBetween(from, to);
  return { name, label: definitionOf(procedure, name).label, run, from, to, days, provisional };
}
