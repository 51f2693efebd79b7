import type { Facts, Parties } from '../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { Clock } from './clock.js';

/** Where a machine stands: a state's name, or the names inside each region. */
export type StateValue = string | { readonly [state: string]: StateValue | undefined };

/**
 * A dossier as the fold of its journal: everything here can be recomputed from the entries, and
 * `stateHash` of the last entry is the hash of it.
 */
export interface Dossier {
  readonly code: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly regime: RegimeCode;
  readonly acceptedOn: LocalDate;
  readonly value: StateValue;
  readonly status: 'active' | 'ended';
  readonly facts: Facts;
  readonly clocks: readonly Clock[];
  /** The number of journal entries; `expectedVersion` must match it. */
  readonly version: number;
  /** The legal date of the last entry that a person or a lapse made; nothing may be dated before it. */
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

/** The last link of the dossier's hash chain. */
export type ChainHead = string;

export function partiesOf(dossier: Dossier): Parties {
  return dossier.facts.parties;
}

/** The outermost state's name, e.g. `underAppraisal`. */
export function stateNameOf(value: StateValue): string {
  return typeof value === 'string' ? value : (Object.keys(value)[0] ?? '');
}

/** Every active state, outermost first, as dotted paths. */
export function statePathsOf(value: StateValue, prefix = ''): readonly string[] {
  if (typeof value === 'string') return [prefix + value];
  return Object.entries(value).flatMap(([state, inner]) => [
    prefix + state,
    ...(inner === undefined ? [] : statePathsOf(inner, `${prefix}${state}.`)),
  ]);
}
