import type Big from 'big.js';

import { SCORE_GROUPS } from './content.js';
import { sum } from './decimal.js';
import type { GroupScores, ScoredApplication } from './facts.js';

type Scored = Pick<ScoredApplication, 'party' | 'groups'>;

/** Exact sum of the four averages. */
export function totalOf(groups: GroupScores): Big {
  return sum(SCORE_GROUPS.map((group) => groups[group]));
}

/** Highest total first; equal totals keep the order in which they were given. */
export function rank(applications: readonly Scored[]): readonly ScoredApplication[] {
  return [...applications]
    .sort((a, b) => totalOf(b.groups).cmp(totalOf(a.groups)))
    .map(({ party, groups }) => ({ party, groups, total: totalOf(groups).toString() }));
}

/** Everybody who shares the highest total. */
export function leadersOf(applications: readonly Scored[]): readonly string[] {
  const ranking = rank(applications);
  return ranking.filter(({ total }) => total === ranking[0]?.total).map(({ party }) => party);
}

export function isAlone(leaders: readonly string[]): boolean {
  return leaders.length === 1;
}
