import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { addDays, isLocalDate } from '../../engine/calendar/local-date.js';
import type { Unit } from '../directory.js';
import { vietnameseDate } from '../vietnamese-date.js';
import type { SuccessionAct, SuccessionFault } from './succession-file.js';

type KnownUnit = Pick<Unit, 'code' | 'validFrom' | 'validTo'>;

/**
 * What is wrong with acts of succession, held against every unit and against each other. Pure; a fault's
 * path points into `{ successions: acts }`.
 */
export function checkSuccessions(
  acts: readonly SuccessionAct[],
  units: readonly KnownUnit[],
): readonly SuccessionFault[] {
  const known = new Map(units.map((unit) => [unit.code, unit]));
  const rows = acts.flatMap((act, index) =>
    act.mapping.map((row, at) => ({ act, row, path: `/successions/${index}/mapping/${at}` })),
  );
  return [
    ...acts.flatMap((act, index) => checkAct(act, acts.slice(0, index), `/successions/${index}`)),
    ...rows.flatMap(({ act, row, path }, index) => [
      ...checkPredecessor(known, row.from, act.since, `${path}/from`),
      ...row.to.flatMap((to, at) => checkSuccessor(known, to, act.since, `${path}/to/${at}`)),
      ...checkShape(act, row, path),
      ...(rows.slice(0, index).some((earlier) => earlier.row.from === row.from)
        ? [fault(`${path}/from`, `“${row.from}” đã được kế thừa ở một dòng khác`)]
        : []),
    ]),
    ...checkCircles(rows),
  ];
}

function checkAct(
  { code, since }: SuccessionAct,
  earlier: readonly SuccessionAct[],
  path: string,
): readonly SuccessionFault[] {
  return [
    ...(earlier.some((each) => each.code === code)
      ? [fault(`${path}/code`, `mã “${code}” được dùng hai lần`)]
      : []),
    ...(isLocalDate(since) ? [] : [fault(`${path}/since`, `“${since}” không phải một ngày có thật`)]),
  ];
}

function checkPredecessor(
  known: ReadonlyMap<PartyCode, KnownUnit>,
  code: PartyCode,
  since: LocalDate,
  path: string,
): readonly SuccessionFault[] {
  const unit = known.get(code);
  if (unit === undefined) return [fault(path, `không có đơn vị “${code}”`)];
  if (!isLocalDate(since)) return [];
  const last = addDays(since, -1);
  if (unit.validTo === last) return [];
  const ends =
    unit.validTo === null ? 'chưa có ngày kết thúc' : `kết thúc ngày ${vietnameseDate(unit.validTo)}`;
  return [fault(path, `“${code}” phải kết thúc ngày ${vietnameseDate(last)}, nhưng ${ends}`)];
}

function checkSuccessor(
  known: ReadonlyMap<PartyCode, KnownUnit>,
  code: PartyCode,
  since: LocalDate,
  path: string,
): readonly SuccessionFault[] {
  const unit = known.get(code);
  if (unit === undefined) return [fault(path, `không có đơn vị “${code}”`)];
  const isThere =
    (unit.validFrom === null || unit.validFrom <= since) && (unit.validTo === null || unit.validTo >= since);
  return isThere || !isLocalDate(since)
    ? []
    : [fault(path, `“${code}” không tồn tại vào ngày ${vietnameseDate(since)}`)];
}

/** How many follow is what an act is: one in a merger or a rename, several in a split, anything when dissolved. */
function checkShape(
  { kind, mapping }: SuccessionAct,
  { from, to }: SuccessionAct['mapping'][number],
  path: string,
): readonly SuccessionFault[] {
  if (to.includes(from)) return [fault(`${path}/to`, `“${from}” không thể kế thừa chính mình`)];
  if (kind === 'split' && to.length === 1)
    return [fault(`${path}/to`, 'chia tách phải có từ hai đơn vị, hoặc để trống nếu chưa rõ')];
  if ((kind === 'merge' || kind === 'rename') && to.length !== 1)
    return [fault(`${path}/to`, 'nhập hoặc đổi tên phải có đúng một đơn vị kế thừa')];
  const isShared = mapping.some((other) => other.from !== from && other.to.some((each) => to.includes(each)));
  return kind === 'rename' && isShared
    ? [fault(`${path}/to`, 'đổi tên thì một tên mới chỉ thay một tên cũ')]
    : [];
}

function checkCircles(
  rows: readonly { readonly row: SuccessionAct['mapping'][number]; readonly path: string }[],
): readonly SuccessionFault[] {
  const next = new Map(rows.map(({ row }) => [row.from, row.to]));
  const isReached = (from: PartyCode, target: PartyCode, seen = new Set<PartyCode>()): boolean =>
    (next.get(from) ?? []).some((to) => {
      if (to === target) return true;
      if (seen.has(to)) return false;
      seen.add(to);
      return isReached(to, target, seen);
    });
  return rows
    .filter(({ row }) => !row.to.includes(row.from) && isReached(row.from, row.from))
    .map(({ row, path }) => fault(`${path}/from`, `“${row.from}” cuối cùng lại kế thừa chính mình`));
}

function fault(path: string, sentence: string): SuccessionFault {
  return { path, sentence };
}
