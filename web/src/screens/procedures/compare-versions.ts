import type { CitedBasis } from './procedure-words.js';
import type { Part, Subject } from './procedure-parts.js';

export interface PartChange {
  readonly subject: Subject;
  readonly key: string;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly before: Part | null;
  readonly after: Part | null;
}

/** What became of each part of a procedure from one side to the other; nothing of what both say alike. */
export function compareParts(before: readonly Part[], after: readonly Part[]): readonly PartChange[] {
  const old = new Map(before.map((part) => [idOf(part), part]));
  const current = new Map(after.map((part) => [idOf(part), part]));
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((id): readonly PartChange[] => {
    const one = old.get(id) ?? null;
    const other = current.get(id) ?? null;
    const either = other ?? one;
    if (either === null || (one !== null && other !== null && meaningOf(one) === meaningOf(other))) return [];
    const kind = one === null ? 'added' : other === null ? 'removed' : 'changed';
    return [{ subject: either.subject, key: either.key, kind, before: one, after: other }];
  });
}

/** Whether a reader sees the difference, or only those who read the definition itself. */
export function isVisible({ before, after }: PartChange): boolean {
  return before === null || after === null || seenOf(before) !== seenOf(after);
}

const idOf = ({ subject, key }: Part): string => `${subject}:${key}`;
const meaningOf = (part: Part): string => JSON.stringify([seenOf(part), part.details]);

function seenOf({ name, lines, bases }: Part): string {
  return JSON.stringify([name, lines, bases.map(citationOf)]);
}

/** The law itself; how sure the project is of it is no difference of the law. */
function citationOf({ regime, basis }: CitedBasis): unknown {
  if (basis === null || basis === undefined) return null;
  return 'internal' in basis ? [regime, basis.internal] : [regime, basis.instrument, basis.article];
}
