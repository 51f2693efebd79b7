import { legal } from '../../../workflows/vocabulary/legal-basis.js';
import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../../workflows/vocabulary/role.js';
import { isValidOn } from '../../engine/authorize.js';
import type { Actor } from '../../engine/command.js';
import type { Directory, Unit } from '../directory.js';

/** Sở Công Thương keeps the data of the province's clusters. */
export const REGISTER_BASIS = legal('TT 14/2024/TT-BCT', 'Đ.4', 'C-ORIG');
const OFFICERS: readonly Role[] = ['handler', 'leader'];
const KEEPER = 'industryDepartment';

/** Whether a person may set a register of the province right: an officer of the department that keeps it, in their own name. */
export function mayCorrectRegister(
  actor: Actor,
  province: PartyCode,
  directory: Directory,
  today: LocalDate,
): boolean {
  return agenciesOf(actor, province, directory, today).some(({ kind }) => kind === KEEPER);
}

/**
 * Whether a person may enter an investor whom the register does not know yet: an officer of any agency of the province,
 * for whoever receives a request must be able to say whose it is. A rule of the house.
 */
export function mayEnterInvestor(
  actor: Actor,
  province: PartyCode,
  directory: Directory,
  today: LocalDate,
): boolean {
  return agenciesOf(actor, province, directory, today).length > 0;
}

function agenciesOf(
  { assignments }: Actor,
  province: PartyCode,
  directory: Directory,
  today: LocalDate,
): readonly Unit[] {
  return assignments
    .filter(
      (assignment) =>
        isValidOn(assignment, today) &&
        assignment.province === province &&
        assignment.scope === undefined &&
        OFFICERS.includes(assignment.role),
    )
    .flatMap(({ party }) => directory.find(party) ?? []);
}
