import { readFileSync } from 'node:fs';

import type { CriteriaSet } from '../../../../workflows/investor-selection/scoring/criteria-set.js';
import type { CountedSheet } from '../../../../workflows/investor-selection/scoring/tally.js';

/** A criteria set that the release brings. */
export function shippedSet(code: string): CriteriaSet {
  const file = new URL(`../../../../seed/criteria-sets/${code}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as CriteriaSet;
}

type Row = readonly [infrastructure: number, environment: number, capacity: number, finance: number];

/** One member's points for the four criteria of the statutory minimum, by application. */
export function sheetOf(member: string, rows: Readonly<Record<string, Row>>): CountedSheet {
  const marks = Object.entries(rows).map(([party, points]) => [
    party,
    Object.fromEntries(points.map((value, index) => [String(index + 1), { value }])),
  ]);
  return { member, marks: Object.fromEntries(marks) as CountedSheet['marks'] };
}

/** Two applications that tie at 76.00: finance is equal, capacity decides for A. */
export const WORKED_CASE: readonly CountedSheet[] = [
  sheetOf('m1', { a: [12, 11, 22, 30], b: [14, 13, 20, 28] }),
  sheetOf('m2', { a: [13, 12, 24, 31], b: [12, 12, 21, 30] }),
  sheetOf('m3', { a: [11, 10, 23, 29], b: [13, 11, 22, 32] }),
];
