import type { Dossier, JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';

export type ProcedureMove = Procedure['transitions'][number];

export interface Stay {
  readonly from: string;
  /** Null while the dossier is still there. */
  readonly to: string | null;
}

/** How a dossier went through its procedure. */
export interface DossierWay {
  readonly code: string;
  readonly title: string;
  /** Where it is, each state with those around it. */
  readonly current: ReadonlySet<string>;
  /** When it was where, by state. */
  readonly stays: ReadonlyMap<string, readonly Stay[]>;
  /** Transitions that were taken, by `keyOfMove`. */
  readonly taken: ReadonlySet<string>;
}

export function keyOfMove({ from, trigger, event, to }: ProcedureMove): string {
  return [from, trigger, event ?? '', to ?? ''].join('>');
}

export function findWay(
  { transitions }: Pick<Procedure, 'transitions'>,
  { code, title, stateValue }: Pick<Dossier, 'code' | 'title' | 'stateValue'>,
  journal: readonly Pick<JournalEntry, 'event' | 'before' | 'after' | 'occurredAt'>[],
): DossierWay {
  const stays = new Map<string, Stay[]>();
  const taken = new Set<string>();
  let last = new Set<string>();
  for (const { event, before, after, occurredAt } of journal) {
    const old = pathsOf(before);
    const current = pathsOf(after);
    // Root transitions leave from wherever the dossier is; a lodgement, from before there was one.
    const byEvent = transitions.filter(
      (move) =>
        move.event === event &&
        (before === null || move.from === '' || old.has(move.from)) &&
        move.to !== null,
    );
    const passed = new Set([...old, ...byEvent.map(({ to }) => to ?? '')]);
    const byItself = transitions.filter(({ trigger, from }) => trigger !== 'event' && passed.has(from));
    for (const move of [...byEvent, ...byItself]) {
      if (isEntered(move, current, byItself)) taken.add(keyOfMove(move));
    }
    for (const path of current) {
      if (!last.has(path)) stays.set(path, [...(stays.get(path) ?? []), { from: occurredAt, to: null }]);
    }
    for (const path of last) {
      const left = current.has(path) ? undefined : stays.get(path)?.at(-1);
      if (left !== undefined)
        stays.set(path, [...(stays.get(path) ?? []).slice(0, -1), { ...left, to: occurredAt }]);
    }
    last = current;
  }
  return { code, title, current: pathsOf(stateValue), stays, taken };
}

/** Whether the dossier came to where a transition leads, or at once went on from there. */
function isEntered(
  { to }: ProcedureMove,
  current: ReadonlySet<string>,
  onward: readonly ProcedureMove[],
): boolean {
  return (
    to !== null && (current.has(to) || onward.some((next) => next.from === to && current.has(next.to ?? '')))
  );
}

/** `{ underAppraisal: { review: 'open' } }` as every path in it, those around before those inside. */
export function pathsOf(value: unknown, prefix = ''): Set<string> {
  if (typeof value === 'string') return new Set([prefix + value]);
  if (typeof value !== 'object' || value === null) return new Set();
  return new Set(
    Object.entries(value).flatMap(([name, inner]) => [prefix + name, ...pathsOf(inner, `${prefix}${name}.`)]),
  );
}
