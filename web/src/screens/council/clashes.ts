import { hashKey } from '@tanstack/react-query';

import type { Mark, Marks } from '../../api/criteria.js';
import type { Change } from './marks.js';

/** A change at whose place something else was saved since the person saw it. */
export interface Clash {
  readonly change: Change;
  readonly saved: Mark | null;
}

/** Where neither may be kept unseen. What was saved as it was seen, or as it was typed, is in nobody's way. */
export function clashesOf(marks: Marks, changes: readonly Change[]): readonly Clash[] {
  return changes.flatMap((change) => {
    const saved = marks[change.party]?.[change.criterion] ?? null;
    return isSame(saved, change.before) || isSame(saved, change.mark) ? [] : [{ change, saved }];
  });
}

/** Whatever the order in which a mark is written down. */
function isSame(one: Mark | null, other: Mark | null): boolean {
  return hashKey([one]) === hashKey([other]);
}
