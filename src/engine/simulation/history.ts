import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import { daysBetween } from '../calendar/local-date.js';
import type { StateValue } from '../dossier.js';
import { placeOfValue } from './places.js';

/** A journal entry that changed where a dossier stands, in the order of its journal. */
export interface PastMove {
  readonly dossier: string;
  readonly event: string;
  readonly on: LocalDate;
  readonly after: StateValue;
}

/** One stay of one dossier in a place, from its coming to its leaving. */
export interface Visit {
  readonly dossier: string;
  readonly days: number;
  readonly to: string;
}

/**
 * Every stay that has ended, by place. A stay that still lasts says nothing yet, and one that begins or
 * ends with an event of `leftOut` says nothing at all: it was entered from a paper, all on one day.
 */
export function readVisits(
  moves: readonly PastMove[],
  leftOut: readonly string[] = [],
): ReadonlyMap<string, readonly Visit[]> {
  const visits = new Map<string, Visit[]>();
  const standing = new Map<string, { readonly place: string; readonly move: PastMove }>();
  for (const move of moves) {
    const { dossier, event, on } = move;
    const to = placeOfValue(move.after);
    const before = standing.get(dossier);
    if (before?.place === to) continue;
    standing.set(dossier, { place: to, move });
    if (before === undefined || leftOut.includes(event) || leftOut.includes(before.move.event)) continue;
    const known = visits.get(before.place) ?? [];
    known.push({ dossier, days: Math.max(0, daysBetween(before.move.on, on)), to });
    visits.set(before.place, known);
  }
  return visits;
}

/** Since when a dossier stands where it stands; null when its moves are not among these. */
export function standsSince(moves: readonly PastMove[], dossier: string): LocalDate | null {
  const own = moves.filter((move) => move.dossier === dossier);
  const place = placeOfValue(own.at(-1)?.after ?? '');
  const elsewhere = own.findLastIndex(({ after }) => placeOfValue(after) !== place);
  return own[elsewhere + 1]?.on ?? null;
}
