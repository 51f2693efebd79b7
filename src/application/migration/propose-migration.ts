import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import { checkPlan } from '../../engine/migration/check-plan.js';
import type { MigrationPlan } from '../../engine/migration/plan.js';
import type { ProcedureRegistry } from '../../engine/procedure-registry.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import {
  DossierMigrationStore,
  type NewMigration,
  type StoredMigration,
} from '../../persistence/dossier-migration.store.js';
import type { World } from '../world.js';
import { describePlanFault, type MigrationFault, type MigrationRefusal } from './migration-refusal.js';

export interface MigrationProposal extends Pick<
  NewMigration,
  'plan' | 'instrument' | 'reason' | 'proposedBy'
> {
  readonly provinces: readonly PartyCode[];
}

/** Puts a migration on record: how, by which instrument, and who proposes it. Nothing moves yet. */
export class ProposeMigration {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  async execute(proposal: MigrationProposal): Promise<Result<StoredMigration, MigrationRefusal>> {
    const proposedAt = this.world.now();
    const faults = [
      ...findPlanFaults(this.world.registry, proposal.plan),
      ...findDateFault(proposal.instrument.date, localDateOf(proposedAt)),
    ];
    if (faults.length > 0) return reject({ code: 'migration-refused', faults });
    return accept(await new DossierMigrationStore(this.executor).insert({ ...proposal, proposedAt }));
  }
}

/** Everything wrong with a plan, each at its place. */
export function findPlanFaults(registry: ProcedureRegistry, plan: MigrationPlan): readonly MigrationFault[] {
  const from = registry.find(plan.procedure, plan.from);
  const to = registry.find(plan.procedure, plan.to);
  if (from !== null && to !== null) return checkPlan(plan, { from, to }).map(describePlanFault);
  const missing = (path: string, version: number) => ({
    path,
    sentence: `thủ tục “${plan.procedure}” không có phiên bản ${version} đã công bố`,
  });
  return [
    ...(from === null ? [missing('/from', plan.from)] : []),
    ...(to === null ? [missing('/to', plan.to)] : []),
  ];
}

function findDateFault(date: LocalDate, today: LocalDate): readonly MigrationFault[] {
  return date > today
    ? [{ path: '/instrument/date', sentence: 'ngày của văn bản không được ở tương lai' }]
    : [];
}
