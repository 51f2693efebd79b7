import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Executor } from '../../persistence/database.js';
import {
  countByFirstParty,
  countByParty,
  type UnitFigures,
} from '../../persistence/unit-statistics.reader.js';
import type { World } from '../world.js';

export type NamedFigures = UnitFigures & { readonly name: string };

/**
 * How many dossiers each unit has: `original` by the units of each lodgement, under their names of then;
 * `current` by those that do the work now, also for what ended under a predecessor.
 */
export async function readUnitStatistics(
  world: World,
  executor: Executor,
  provinces: readonly PartyCode[],
  by: 'current' | 'original',
): Promise<readonly NamedFigures[]> {
  const directory = world.directory();
  const now = world.now();
  const named = (figures: UnitFigures) => ({
    ...figures,
    name: directory.find(figures.unit)?.name ?? figures.unit,
  });
  if (by === 'original') return (await countByFirstParty(executor, provinces, now)).map(named);
  const sums = new Map<PartyCode, UnitFigures>();
  for (const each of await countByParty(executor, provinces, now)) {
    const unit = directory.currentOf(each.unit, localDateOf(now));
    const sum = sums.get(unit) ?? { unit, active: 0, overdue: 0, ended: 0 };
    sums.set(unit, {
      unit,
      active: sum.active + each.active,
      overdue: sum.overdue + each.overdue,
      ended: sum.ended + each.ended,
    });
  }
  return [...sums.values()].map(named).toSorted((a, b) => (a.unit < b.unit ? -1 : 1));
}
