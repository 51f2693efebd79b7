import { eligibleOf } from '../../../workflows/investor-selection/council.js';
import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { SELECTION } from '../../../workflows/investor-selection/law.js';
import { basisUnder } from '../../../workflows/vocabulary/legal-basis.js';
import type { CriteriaSet } from '../../../workflows/investor-selection/scoring/criteria-set.js';
import type { SheetFault } from '../../../workflows/investor-selection/scoring/sheet.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { StoredSheet } from '../../persistence/council-sheet.store.js';
import type { Refusal } from '../refusal.js';

/** What somebody has saved meanwhile, in another tab or on another machine, is not written over unseen. */
export function refuseStaleSheet(latest: StoredSheet | null, expected: number): Refusal | null {
  const actual = latest?.revision ?? 0;
  return actual === expected ? null : { code: 'stale-sheet', expected, actual };
}

/** The refusal of a sheet by its first fault; all of them are told. */
export function refuseFaultySheet<M>(
  facts: SelectionFacts,
  marks: M,
  findFaults: (set: CriteriaSet, applications: readonly PartyCode[], marks: M) => readonly SheetFault[],
): Refusal | null {
  const { criteria, regime } = facts;
  if (criteria === null || regime === null)
    throw new TypeError('Expected a council that scores to have criteria.');
  const faults = findFaults(criteria, eligibleOf(facts), marks);
  const [first] = faults;
  if (first === undefined) return null;
  return { code: first.code, faults, basis: basisUnder(SELECTION, regime) ?? null };
}
