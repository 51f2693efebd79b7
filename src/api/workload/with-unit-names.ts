import type { Page } from '../../persistence/page-cursor.js';
import type { UnitLoad } from '../../persistence/workload.reader.js';
import type { PartyNames } from '../../application/party-names.js';

type Named<L extends UnitLoad> = Omit<L, 'this-week'> & {
  readonly unitName: string;
  readonly thisWeek: number;
};

/** What the parties are called beside their codes. */
export async function withUnitNames<L extends UnitLoad>(
  names: PartyNames,
  { items, nextCursor }: Page<L>,
): Promise<Page<Named<L>>> {
  const found = await names.find(items.map(({ unit }) => unit));
  return {
    items: items.map(({ 'this-week': thisWeek, ...load }) => ({
      ...load,
      unitName: found.get(load.unit) ?? load.unit,
      thisWeek,
    })),
    nextCursor,
  };
}
