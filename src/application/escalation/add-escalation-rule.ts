import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Ladder } from '../../engine/escalation/ladder.js';
import { parseLadder, type LadderFault } from '../../engine/escalation/parse-ladder.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Database } from '../../persistence/database.js';
import { EscalationRuleStore, type StoredEscalationRule } from '../../persistence/escalation-rule.store.js';
import type { LiveWorld } from '../live-world.js';
import { lookAgain } from './look-again.js';

export interface EscalationRuleRequest {
  readonly province: PartyCode;
  readonly unit: PartyCode | null;
  readonly procedure: string | null;
  readonly clock: string | null;
  readonly ladder: unknown;
  /** Holds for clocks that are due on these days, both included. */
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  readonly source: string;
  /** The username. */
  readonly addedBy: string;
}

/**
 * Adds a rule to those by which people are told of clocks. What was added before stays as it was: the
 * later rule goes before it. Clocks that run already are looked at again by the new rule.
 */
export class AddEscalationRule {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
  ) {}

  /** Returns the rule, or everything that is wrong with it. */
  async execute(
    request: EscalationRuleRequest,
  ): Promise<Result<StoredEscalationRule, readonly LadderFault[]>> {
    const now = this.world.now();
    const ladder = parseLadder(request.ladder);
    const faults = [
      ...this.findFaults(request, localDateOf(now)),
      ...(ladder.ok ? this.findUnknownKinds(request.province, ladder.value) : ladder.rejection),
    ];
    if (faults.length > 0 || !ladder.ok) return reject(faults);
    const stored = await this.database.transaction(async (executor) => {
      await lookAgain(executor, now);
      return new EscalationRuleStore(executor).insert({ ...request, ladder: ladder.value, addedAt: now });
    });
    await this.world.refresh(this.database.pool);
    return accept(stored);
  }

  private findFaults(request: EscalationRuleRequest, today: LocalDate): readonly LadderFault[] {
    const { province, unit, procedure, clock, validFrom, validTo } = request;
    const versions = this.world.registry.all().filter(({ definition }) => definition.code === procedure);
    const isKnownClock = versions.some(
      ({ definition }) => clock !== null && Object.hasOwn(definition.clocks, clock),
    );
    const directory = this.world.directory();
    return [
      ...(validFrom < today ? [fault('validFrom', 'Quy tắc chỉ có hiệu lực từ hôm nay trở đi.')] : []),
      ...(validTo !== null && validTo < validFrom
        ? [fault('validTo', 'Ngày hết hiệu lực không được trước ngày có hiệu lực.')]
        : []),
      ...(unit !== null && directory.find(unit)?.province !== province
        ? [fault('unit', `Không có đơn vị “${unit}” trong địa phương này.`)]
        : []),
      ...(procedure !== null && versions.length === 0
        ? [fault('procedure', `Không có thủ tục “${procedure}”.`)]
        : []),
      ...(clock !== null && !isKnownClock
        ? [fault('clock', `Thủ tục được nêu không có thời hạn “${clock}”.`)]
        : []),
    ];
  }

  /** A kind that no unit has is a slip of the pen: the rung would speak to nobody. */
  private findUnknownKinds(province: PartyCode, { rungs }: Ladder): readonly LadderFault[] {
    const units = this.world.directory().units.filter((unit) => unit.province === province);
    return rungs.flatMap(({ recipients }, index) =>
      recipients.flatMap((recipient) =>
        recipient.to === 'units' && !units.some(({ kind }) => kind === recipient.kind)
          ? [
              fault(
                `ladder.rungs[${index}].recipients`,
                `Địa phương này không có đơn vị loại “${recipient.kind}”.`,
              ),
            ]
          : [],
      ),
    );
  }
}

function fault(path: string, sentence: string): LadderFault {
  return { path, sentence };
}
