import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database } from '../../persistence/database.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { insertUnitAssignment, type NewUnitAssignment } from '../../persistence/unit-assignment.store.js';
import { listWaiting } from '../../persistence/waiting-dossier.reader.js';
import type { ApplyTransition } from '../apply-transition.js';
import { describeRefusal } from '../describe-refusal.js';
import { vietnameseDate } from '../vietnamese-date.js';
import type { World } from '../world.js';

/** How many dossiers one order may give; the next order takes the rest. */
export const MOST_AT_ONCE = 200;

export type AssignmentGround =
  | 'not-ended'
  | 'followed-by-one'
  | 'successor-unknown'
  | 'successor-not-there'
  | 'successor-elsewhere'
  | 'not-a-successor'
  | 'document-in-future'
  | 'nothing-waits';

export interface AssignmentRefusal {
  readonly code: 'assignment-refused';
  readonly ground: AssignmentGround;
}

const SENTENCES: Readonly<Record<AssignmentGround, string>> = {
  'not-ended': 'Đơn vị cũ chưa kết thúc: công việc của đơn vị ấy không chờ ai tiếp nhận.',
  'followed-by-one': 'Đơn vị cũ đã có một đơn vị kế thừa toàn bộ: hồ sơ tự chuyển theo.',
  'successor-unknown': 'Không có đơn vị tiếp nhận này.',
  'successor-not-there': 'Đơn vị tiếp nhận hiện không còn hoặc chưa được thành lập.',
  'successor-elsewhere': 'Đơn vị tiếp nhận không thuộc địa phương của đơn vị cũ.',
  'not-a-successor': 'Văn bản đã nêu các đơn vị kế thừa, và đơn vị này không nằm trong đó.',
  'document-in-future': 'Ngày của văn bản phân giao không được ở tương lai.',
  'nothing-waits': 'Không có hồ sơ nào của đơn vị cũ đang chờ phân giao.',
};

export function describeAssignmentRefusal({ ground }: AssignmentRefusal): string {
  return SENTENCES[ground];
}

export interface WorkAssignment extends Pick<NewUnitAssignment, 'from' | 'to' | 'document' | 'orderedBy'> {
  /** Codes; every dossier that waits for the unit, up to `MOST_AT_ONCE`, when left out. */
  readonly dossiers?: readonly string[];
  /** Those in which whoever orders it is an administrator. */
  readonly provinces: readonly PartyCode[];
}

export interface AssignedWork {
  readonly order: string;
  readonly assigned: readonly string[];
  /** Those that did not move, and why. */
  readonly refused: readonly { readonly dossier: string; readonly sentence: string }[];
}

/**
 * Gives the work that a unit left behind, in some dossiers, to another unit: the System's fact in each, by an
 * order that says whose decision it was. What has moved waits no more, so an order can be repeated.
 */
export class AssignWork {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly door: ApplyTransition,
  ) {}

  async execute(request: WorkAssignment): Promise<Result<AssignedWork, AssignmentRefusal>> {
    const { from, to, document, orderedBy, provinces } = request;
    const orderedAt = this.world.now();
    const today = localDateOf(orderedAt);
    const ground = this.findWrong(request, today);
    if (ground !== null) return reject({ code: 'assignment-refused', ground });
    const { pool } = this.database;
    const filter = { today, provinces, unit: from, limit: 100_000 };
    const waiting = (await listWaiting(pool, filter)).items.map(({ dossier }) => dossier);
    const asked = request.dossiers ?? waiting.slice(0, MOST_AT_ONCE);
    const dossiers = asked.filter((code) => waiting.includes(code));
    if (dossiers.length === 0) return reject({ code: 'assignment-refused', ground: 'nothing-waits' });
    const order = await insertUnitAssignment(pool, { from, to, dossiers, document, orderedBy, orderedAt });
    const refused = asked
      .filter((code) => !dossiers.includes(code))
      .map((dossier) => ({ dossier, sentence: SENTENCES['nothing-waits'] }));
    const assigned: string[] = [];
    for (const dossier of dossiers) {
      const sentence = await this.move(dossier, order, request);
      if (sentence === null) assigned.push(dossier);
      else refused.push({ dossier, sentence });
    }
    return accept({ order, assigned, refused });
  }

  private findWrong({ from, to, document }: WorkAssignment, today: LocalDate): AssignmentGround | null {
    const directory = this.world.directory();
    const old = directory.find(from);
    const next = directory.find(to);
    const endedOn = old?.validTo ?? null;
    if (old === null || endedOn === null || endedOn >= today) return 'not-ended';
    const known = directory.successorsFor(from);
    if (known.length === 1) return 'followed-by-one';
    if (next === null) return 'successor-unknown';
    if (!directory.coveredBy(old.province).includes(next.province)) return 'successor-elsewhere';
    const isThere =
      (next.validFrom === null || next.validFrom <= today) &&
      (next.validTo === null || next.validTo >= today);
    if (!isThere) return 'successor-not-there';
    if (known.length > 1 && known.every((each) => each.to !== to)) return 'not-a-successor';
    return document.date > today ? 'document-in-future' : null;
  }

  /** Null when it moved, otherwise why not. */
  private async move(
    dossier: string,
    order: string,
    { from, to, document }: WorkAssignment,
  ): Promise<string | null> {
    const loaded = await new DossierStore(this.database.pool).load(dossier, '');
    const { number, date, issuer } = document;
    const applied = await this.door.execute({
      dossier,
      event: 'UNIT_SUCCEEDED',
      payload: { from, to, instrument: `${number} ngày ${vietnameseDate(date)} của ${issuer}` },
      expectedVersion: loaded?.dossier.version ?? 0,
      commandId: `assignment-${order}-${dossier}`,
      sender: 'system',
    });
    return applied.ok ? null : describeRefusal(applied.rejection);
  }
}
