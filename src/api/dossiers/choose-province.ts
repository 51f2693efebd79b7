import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { Actor } from '../../engine/command.js';
import { Problem } from '../problems/problem.js';
import { provincesOf } from './visibility.js';

/** The province that is named, or the only one in which the person has a role. Throws a `Problem`. */
export function chooseProvince(actor: Actor, named: PartyCode | null, today: LocalDate): PartyCode {
  const provinces = provincesOf(actor, today);
  const province = named ?? (provinces.length === 1 ? provinces[0] : undefined);
  if (province !== undefined && provinces.includes(province)) return province;
  throw new Problem(
    'province-undetermined',
    'Chưa xác định được địa phương của hồ sơ: bạn không có vai trò ở đó hôm nay, hoặc có ở nhiều nơi.',
  );
}
