import type { CriteriaSet, Criterion, Mark, Marks } from '../../api/criteria.js';

/*
 * What a sheet adds up to while it is filled in. The server counts again and its word stands; here the
 * same sum is made in whole millionths of a point, for no floating point may round it.
 */

/** A point; percentages of a maximum, both with two decimals, come out even in it. */
const POINT = 1_000_000;
const HUNDREDTH = 10_000;

export function criteriaOf({ groups }: CriteriaSet): readonly Criterion[] {
  return groups.flatMap(({ criteria }) => criteria);
}

/** In millionths of a point; nothing when the mark does not fit, of which the server tells. */
export function worthOf(criterion: Criterion, value: Mark['value']): number | null {
  const max = millionths(criterion.max);
  switch (criterion.kind) {
    case 'points':
      return typeof value === 'number' ? millionths(value) : null;
    case 'binary':
      return typeof value === 'boolean' ? (value ? max : 0) : null;
    case 'choice': {
      const level = criterion.levels.find(({ code }) => code === value);
      if (level === undefined) return null;
      return 'points' in level ? millionths(level.points) : share(criterion.max, level.percent);
    }
    case 'deduction':
      return typeof value === 'number' ? Math.max(0, max - value * millionths(criterion.step)) : null;
    case 'ladder': {
      if (typeof value !== 'object') return null;
      const track = criterion.tracks.find(({ code }) => code === value.track);
      const rung = track?.rungs.findLast(({ from }) => from <= value.count);
      return rung === undefined ? 0 : share(criterion.max, rung.percent);
    }
  }
}

/** Of one investor's marks so far. */
export function totalOf(set: CriteriaSet, marks: Marks[string] = {}): number {
  return criteriaOf(set).reduce((sum, criterion) => {
    const mark = marks[criterion.code];
    return sum + (mark === undefined ? 0 : (worthOf(criterion, mark.value) ?? 0));
  }, 0);
}

export function countGiven(set: CriteriaSet, marks: Marks[string] = {}): number {
  return criteriaOf(set).filter(({ code }) => marks[code] !== undefined).length;
}

/** One step on, within what may be given. */
export function stepMark(value: number, step: number, max = Infinity): number {
  return Math.min(Math.max((millionths(value) + millionths(step)) / POINT, 0), max);
}

/** Two decimals, half up, as the server writes scores: `76.00`. */
export function toShown(worth: number): string {
  const hundredths = Math.floor((worth + HUNDREDTH / 2) / HUNDREDTH);
  return `${String(Math.floor(hundredths / 100))}.${String(hundredths % 100).padStart(2, '0')}`;
}

/** A mark that was changed and is not on the server yet; null where it was taken away. */
export interface Change {
  readonly party: string;
  readonly criterion: string;
  readonly mark: Mark | null;
  /** What stood there when the person changed it. */
  readonly before: Mark | null;
}

export function placeOf({ party, criterion }: Pick<Change, 'party' | 'criterion'>): string {
  return `/${party}/${criterion}`;
}

/** The marks with the changes on top of them: whatever else was saved meanwhile stays. */
export function withChanges(marks: Marks, changes: readonly Omit<Change, 'before'>[]): Marks {
  const changed = new Map(Object.entries(marks).map(([party, given]) => [party, { ...given }]));
  for (const { party, criterion, mark } of changes) {
    const others = Object.entries(changed.get(party) ?? {}).filter(([code]) => code !== criterion);
    changed.set(party, Object.fromEntries(mark === null ? others : [...others, [criterion, mark]]));
  }
  return Object.fromEntries(changed);
}

function millionths(points: number): number {
  return Math.round(points * POINT);
}

function share(max: number, percent: number): number {
  return Math.round(max * 100) * Math.round(percent * 100);
}
