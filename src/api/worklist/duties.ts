import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { ROLES, type Role } from '../../../workflows/vocabulary/role.js';
import { reaches } from '../../engine/authorize.js';
import type { Assignment } from '../../engine/command.js';
import { stateNameOf } from '../../engine/dossier.js';
import { permissionMatrix } from '../../engine/permission-matrix.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import type { Duty, Share } from '../../persistence/worklist-query.js';

/** In which states, and in which capacity there, each role may act; read off the catalogue once. */
export class Duties {
  private readonly byRole: ReadonlyMap<Role, readonly Duty[]>;

  constructor(registry: ProcedureRegistry) {
    const definitions = registry.all().map(({ definition }) => definition);
    this.byRole = new Map(
      ROLES.map((role) => [role, definitions.flatMap((definition) => findDuties(definition, role))]),
    );
  }

  of(roles: readonly Role[]): readonly Duty[] {
    return roles.flatMap((role) => this.byRole.get(role) ?? []);
  }

  /** What these assignments make somebody's duty, each within its scope. */
  shareOf(assignments: readonly Assignment[]): Share {
    const duties = assignments.flatMap((assignment) =>
      this.of([assignment.role]).filter((duty) => reaches(assignment, duty)),
    );
    return {
      parties: [...new Set(assignments.flatMap(({ covers }) => covers))],
      duties: [...new Set(duties)],
    };
  }
}

/**
 * An event that most states take, such as a withdrawal or a correction, is no state's own work: it makes
 * no state anybody's duty.
 */
function findDuties(definition: Procedure, role: Role): readonly Duty[] {
  const matrix = permissionMatrix(definition).map((row) => ({ ...row, state: stateNameOf(row.value) }));
  const stateCount = new Set(matrix.map(({ state }) => state)).size;
  const statesThatTake = (event: string) =>
    new Set(matrix.filter((row) => row.event === event).map(({ state }) => state)).size;
  const common = new Set(
    Object.keys(definition.events).filter((event) => statesThatTake(event) > stateCount / 2),
  );
  const duties = matrix
    .filter(({ event }) => !common.has(event))
    .flatMap(({ state, allowed }) =>
      allowed
        .filter((each) => each.role === role)
        .map(({ capacity }) => ({
          procedure: definition.code,
          version: definition.version,
          state,
          capacity,
        })),
    );
  return [...new Map(duties.map((duty) => [`${duty.state}:${duty.capacity}`, duty])).values()];
}
