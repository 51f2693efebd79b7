export interface FactChange {
  /** The way to the value, e.g. `['applications', '0', 'name']`. */
  readonly path: readonly string[];
  /** Undefined where there was nothing. */
  readonly before: unknown;
  readonly after: unknown;
}

/** What an entry changed in the facts, down to single values; lists item by item, and null as nothing. */
export function findFactChanges(
  before: unknown,
  after: unknown,
  path: readonly string[] = [],
): readonly FactChange[] {
  if (isBranch(before) || isBranch(after)) {
    const old = isBranch(before) ? before : {};
    const current = isBranch(after) ? after : {};
    const names = new Set([...Object.keys(old), ...Object.keys(current)]);
    const within = [...names].flatMap((name) => findFactChanges(old[name], current[name], [...path, name]));
    const replaced = isBranch(before) ? after : before;
    const isReplacement = !isBranch(replaced) && replaced !== undefined && replaced !== null;
    return isReplacement ? [{ path, before, after }] : within;
  }
  return (before ?? undefined) === (after ?? undefined) ? [] : [{ path, before, after }];
}

function isBranch(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
