import type { StateDefinition } from '../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { Capacity } from '../../workflows/vocabulary/role.js';

/** A place in a procedure, and whose turn it is there. */
export interface OwnedState {
  readonly procedure: string;
  readonly version: number;
  /** The outermost state's name. */
  readonly state: string;
  /** What the value of a dossier that stands there contains; the regions of a parallel state are left open. */
  readonly value: ValuePattern;
  readonly capacity: Capacity;
}

export type ValuePattern = string | { readonly [state: string]: ValuePattern };

/** Every state that somebody must act in; several rows where several must. Nobody owns what has ended. */
export function readOwnedStates({ code, version, machine }: Procedure): readonly OwnedState[] {
  return Object.entries(machine.states).flatMap(([state, definition]) =>
    placesIn(state, definition).flatMap(({ value, owners }) =>
      [...new Set(owners)].map((capacity) => ({ procedure: code, version, state, value, capacity })),
    ),
  );
}

interface Place {
  readonly value: ValuePattern;
  readonly owners: readonly Capacity[];
}

function placesIn(name: string, { meta, type, states }: StateDefinition): readonly Place[] {
  const own = meta.owner === undefined ? [] : [meta.owner];
  if (states === undefined) return [{ value: name, owners: own }];
  const inner = Object.entries(states).flatMap(([child, definition]) => placesIn(child, definition));
  // All regions are active at once, so all their owners have something to do.
  if (type === 'parallel') {
    return [{ value: { [name]: {} }, owners: [...own, ...inner.flatMap(({ owners }) => owners)] }];
  }
  return inner.map(({ value, owners }) => ({ value: { [name]: value }, owners: [...own, ...owners] }));
}
