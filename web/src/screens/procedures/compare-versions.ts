import type { Procedure } from '../../api/procedures.js';
import { keyOfMove } from './find-way.js';

export type Subject = 'states' | 'transitions' | 'events' | 'clocks' | 'conditions' | 'components';

export interface VersionChange {
  readonly subject: Subject;
  readonly kind: 'added' | 'removed' | 'changed';
  readonly name: string;
}

type Parts = Pick<Procedure, Subject>;

/** What became of each part of a procedure from one version to a later one. */
export function compareVersions(older: Parts, newer: Parts): readonly VersionChange[] {
  return [
    ...compare('states', older.states, newer.states, ({ path }) => path),
    ...compare('transitions', older.transitions, newer.transitions, keyOfMove),
    ...compare('events', older.events, newer.events, ({ event }) => event),
    ...compare('clocks', older.clocks, newer.clocks, ({ name }) => name),
    ...compare('conditions', older.conditions, newer.conditions, ({ name }) => name),
    ...compare('components', older.components, newer.components, ({ code }) => code),
  ];
}

function compare<T>(
  subject: Subject,
  older: readonly T[],
  newer: readonly T[],
  nameOf: (part: T) => string,
): readonly VersionChange[] {
  const before = group(older, nameOf);
  const after = group(newer, nameOf);
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name): VersionChange[] => {
    const old = before.get(name);
    const current = after.get(name);
    if (old === current) return [];
    return [
      { subject, name, kind: old === undefined ? 'added' : current === undefined ? 'removed' : 'changed' },
    ];
  });
}

/** Two transitions may differ in their conditions alone, so a name may have several parts. */
function group<T>(parts: readonly T[], nameOf: (part: T) => string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const part of parts) {
    const name = nameOf(part);
    written.set(name, (written.get(name) ?? '') + JSON.stringify(part));
  }
  return written;
}
