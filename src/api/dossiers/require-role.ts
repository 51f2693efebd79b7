import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { Role } from '../../../workflows/vocabulary/role.js';
import type { Actor } from '../../engine/command.js';
import { Problem } from '../problems/problem.js';
import { ownCompaniesOf, provincesOf } from './visibility.js';

/** The provinces in which a person holds one of the roles today. @throws Problem `role-required` where there is none */
export function requireRole(
  actor: Actor,
  on: LocalDate,
  roles: readonly Role[],
  refusal: string,
): readonly string[] {
  const provinces = provincesOf(actor, on, ...roles);
  if (provinces.length > 0) return provinces;
  throw new Problem('role-required', refusal);
}

/** Lets nobody on who acts for companies alone. @throws Problem `role-required` */
export function refuseCompanies(actor: Actor, on: LocalDate, refusal: string): void {
  if (ownCompaniesOf(actor, on) !== null) throw new Problem('role-required', refusal);
}
