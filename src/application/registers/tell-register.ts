import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import { canonicalJson } from '../../engine/chain/canonical-json.js';
import type { NewRegisterValue, RegisterValue } from '../../persistence/register-value.store.js';

/** Who says so, of which day, and from what. */
export interface Telling {
  /** Null where the source names no day. */
  readonly asOf: LocalDate | null;
  readonly dossier: string | null;
  readonly source: JsonValue;
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
  readonly commandId: string | null;
}

export interface Told<E> {
  /** The entry as it stands now. */
  readonly entry: E;
  /** What joins the history. */
  readonly values: readonly NewRegisterValue[];
}

export interface TellingInput<E, F extends keyof E & string> {
  readonly figures: readonly F[];
  readonly existing: E | null;
  readonly next: E;
  /** The values in force. */
  readonly latest: readonly Pick<RegisterValue, 'figure' | 'asOf'>[];
  readonly telling: Telling;
  /** Figures that are told again even if they have not changed: on that day, too, they were so. */
  readonly stated?: readonly F[];
}

/**
 * What an entry of a register becomes when it is told something, and what of that joins its history. A value
 * of an earlier day than the one in force joins the history alone: a late word does not undo a newer one.
 * Telling the same twice tells nothing. Pure.
 */
export function tellRegister<E extends object, F extends keyof E & string>({
  figures,
  existing,
  next,
  latest,
  telling,
  stated = [],
}: TellingInput<E, F>): Told<E> {
  const dayOf = new Map(latest.map(({ figure, asOf }) => [figure, asOf]));
  const told = figures.filter(
    (figure) => stated.includes(figure) || !isSame(existing?.[figure], next[figure]),
  );
  const late = told.filter((figure) => isEarlier(telling.asOf, dayOf.get(figure) ?? null));
  const entry = { ...next };
  if (existing !== null) for (const figure of late) entry[figure] = existing[figure];
  const values = told.map((figure) => ({ ...telling, figure, value: next[figure] as JsonValue }));
  return { entry, values };
}

/** Nothing, and a list of nothing, are what a new entry begins with. */
function isSame(before: unknown, after: unknown): boolean {
  return canonicalJson(emptied(before)) === canonicalJson(emptied(after));
}

function emptied(value: unknown): unknown {
  return value === undefined || (Array.isArray(value) && value.length === 0) ? null : value;
}

function isEarlier(day: LocalDate | null, inForce: LocalDate | null): boolean {
  return inForce !== null && (day === null || day < inForce);
}
