import { decimal } from '../cluster-establishment/sequence/decimal.js';
import type { LegalEvent } from '../vocabulary/facts.js';
import type { AssetLine, TwoSides } from './facts.js';

/*
 * A list that two sides confirm line by line, twice: when it is drawn up, and when the things change hands.
 * A line on which a side found something else than is expected needs an annex.
 */

export type Occasion = 'inventory' | 'handover';

export function occasionOf({ states }: Pick<LegalEvent, 'states'>): Occasion {
  return states.includes('physicalHandover') ? 'handover' : 'inventory';
}

/** What both sides should find: what is listed, and later what the inventory settled. */
export function expectedQuantity({ quantity, inventory }: AssetLine, occasion: Occasion): number {
  return occasion === 'inventory' ? quantity : (inventory.annex?.quantity ?? quantity);
}

export function isConfirmed({ giver, receiver }: TwoSides): boolean {
  return giver !== null && receiver !== null;
}

/** A side found another quantity than is expected. */
export function differs(line: AssetLine, occasion: Occasion): boolean {
  const expected = decimal(expectedQuantity(line, occasion));
  const { giver, receiver } = line[occasion];
  return [giver, receiver].some((finding) => finding !== null && !decimal(finding.quantity).eq(expected));
}

export const unconfirmedAt = (assets: readonly AssetLine[], occasion: Occasion): readonly AssetLine[] =>
  assets.filter((line) => !isConfirmed(line[occasion]));

export const openDifferencesAt = (assets: readonly AssetLine[], occasion: Occasion): readonly AssetLine[] =>
  assets.filter((line) => differs(line, occasion) && line[occasion].annex === null);

export const codesOf = (lines: readonly { readonly code: string }[]): string =>
  lines.map(({ code }) => code).join(', ');

/** The list with `change` made to the lines that have one of `codes`. */
export function changeLines(
  assets: readonly AssetLine[],
  codes: readonly string[],
  change: (line: AssetLine) => AssetLine,
): readonly AssetLine[] {
  return assets.map((line) => (codes.includes(line.code) ? change(line) : line));
}
