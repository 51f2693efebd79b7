import type { StateDefinition } from '../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { CAPACITIES, ROLES, type Capacity, type Role } from '../../workflows/vocabulary/role.js';
import type { StateValue } from './dossier.js';

/** Who may send what where: one row for each place in the machine and each event that it takes. */
export interface PermissionRow {
  /** A full state value: the place itself, the other regions where they begin. */
  readonly value: StateValue;
  readonly event: string;
  /** Every capacity and role that is let through; a leader wherever a handler is. */
  readonly allowed: readonly { readonly capacity: Capacity; readonly role: Role }[];
}

/** Reads the permission matrix off a definition, for review and for the tests of `decide`. */
export function permissionMatrix({ machine, events }: Procedure): readonly PermissionRow[] {
  return placesIn(machine.states)
    .filter(({ value }) => value !== machine.initial)
    .flatMap(({ value, owners, takes, ended }) =>
      [...new Set([...takes, ...Object.keys(machine.on)])].flatMap((event): PermissionRow[] => {
        const definition = events[event];
        if (definition?.kind !== 'imperative' || (ended && definition.afterEnd !== true)) return [];
        const allowed = CAPACITIES.flatMap((capacity) =>
          ROLES.filter((role) =>
            definition.permits.some(
              (permit) =>
                (permit.capacity === capacity ||
                  (permit.capacity === 'owner' && owners.includes(capacity))) &&
                (permit.role === role || (permit.role === 'handler' && role === 'leader')),
            ),
          ).map((role) => ({ capacity, role })),
        );
        return [{ value, event, allowed }];
      }),
    );
}

interface Place {
  readonly value: StateValue;
  readonly owners: readonly Capacity[];
  readonly takes: readonly string[];
  readonly ended: boolean;
}

/** Every atomic state as a full value, with the events and owners of all states that are active with it. */
function placesIn(states: Readonly<Record<string, StateDefinition>>): readonly Place[] {
  return Object.entries(states).flatMap(([name, state]): readonly Place[] => {
    const own = {
      owners: state.meta.owner === undefined ? [] : [state.meta.owner],
      takes: Object.keys(state.on ?? {}),
      ended: state.type === 'final',
    };
    if (state.states === undefined) return [{ value: name, ...own }];
    const inner = state.type === 'parallel' ? placesInRegions(state.states) : placesIn(state.states);
    return inner.map((place) => ({
      value: { [name]: place.value },
      owners: [...own.owners, ...place.owners],
      takes: [...own.takes, ...place.takes],
      ended: false,
    }));
  });
}

/** Each place of each region, while the other regions are where they begin. */
function placesInRegions(regions: Readonly<Record<string, StateDefinition>>): readonly Place[] {
  const places = Object.entries(regions).map(([name, region]) => placesIn({ [name]: region }));
  const beginnings = places.map(([first]) => first).filter((place): place is Place => place !== undefined);
  return places.flatMap((region, index) =>
    region.map((place) => {
      const active = beginnings.map((beginning, other) => (other === index ? place : beginning));
      return {
        value: Object.assign({}, ...active.map(({ value }) => value)) as StateValue,
        owners: active.flatMap(({ owners }) => owners),
        takes: active.flatMap(({ takes }) => takes),
        ended: false,
      };
    }),
  );
}
