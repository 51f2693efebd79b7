import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import type { MigrationGround } from '../../engine/migration/plan.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { DossierMigrationStore, type StoredMigration } from '../../persistence/dossier-migration.store.js';
import { DossierStore } from '../../persistence/dossier.store.js';
import { findMigratable } from '../../persistence/migratable-dossier.reader.js';
import { decodeCursor, encodeCursor, isId } from '../../persistence/page-cursor.js';
import type { ApplyTransition } from '../apply-transition.js';
import type { World } from '../world.js';
import { findApprovers, findWithin, neededApprovals } from './approve-migration.js';
import { describeConflict, type MigrationRefusal } from './migration-refusal.js';

export interface ApplyMigrationRequest {
  readonly id: string;
  readonly provinces: readonly PartyCode[];
  readonly cursor?: string;
  /** How many dossiers one call looks at. */
  readonly limit: number;
}

export interface AppliedBatch {
  readonly migrated: number;
  /** Those that do not fit, and why. */
  readonly stayed: readonly { readonly dossier: string; readonly sentences: readonly string[] }[];
  /** Where to go on; null when every dossier has been looked at. */
  readonly nextCursor: string | null;
}

/**
 * Carries a batch of dossiers over, each through the door and by an id of its own, so that a call may be
 * lost, doubled or cut off: the next goes on with whatever is still on the old version.
 */
export class ApplyMigration {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly door: ApplyTransition,
  ) {}

  /** Throws `BadCursor`. */
  async execute({
    id,
    provinces,
    cursor,
    limit,
  }: ApplyMigrationRequest): Promise<Result<AppliedBatch, MigrationRefusal>> {
    const found = await findWithin(new DossierMigrationStore(this.executor), id, provinces);
    if (found === null) return reject({ code: 'migration-not-found', id });
    const approvedBy = findApprovers(this.world, found);
    if (approvedBy === null) {
      const approvals = found.approvals.length;
      return reject({ code: 'migration-not-approved', approvals, needed: neededApprovals(this.world) });
    }
    const { plan, instrument, reason } = found;
    const ground = { migration: id, instrument, reason, approvedBy };
    const after = decodeCursor(cursor, [isId])?.[0] ?? '0';
    const scope = { procedure: plan.procedure, version: plan.from, provinces: found.provinces };
    const ids = await findMigratable(this.executor, { ...scope, after, limit });
    return accept({
      ...(await this.migrateAll(ids, found, ground)),
      nextCursor: ids.length < limit ? null : encodeCursor([ids.at(-1) ?? '0']),
    });
  }

  private async migrateAll(
    ids: readonly string[],
    { plan }: StoredMigration,
    ground: MigrationGround,
  ): Promise<Omit<AppliedBatch, 'nextCursor'>> {
    const loaded = await new DossierStore(this.executor).loadMany(ids);
    const stayed: { dossier: string; sentences: readonly string[] }[] = [];
    let migrated = 0;
    for (const { dossier } of loaded) {
      const { code } = dossier;
      const commandId = `migration-${ground.migration}-${code}`;
      const applied = await this.door.migrate({ dossier: code, plan, ground, commandId });
      if (applied.ok) migrated += 1;
      else if (applied.rejection.code === 'does-not-fit') {
        stayed.push({ dossier: code, sentences: applied.rejection.conflicts.map(describeConflict) });
      }
    }
    return { migrated, stayed };
  }
}
