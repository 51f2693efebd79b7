import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { DossierMigrationStore, type StoredMigration } from '../../persistence/dossier-migration.store.js';
import type { World } from '../world.js';
import type { MigrationRefusal } from './migration-refusal.js';

export interface ApprovalRequest {
  readonly id: string;
  readonly username: string;
  /** Where the person is an administrator; it has to be everywhere that the migration is for. */
  readonly provinces: readonly PartyCode[];
}

/** One more person answers for a migration. */
export class ApproveMigration {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
  ) {}

  async execute({
    id,
    username,
    provinces,
  }: ApprovalRequest): Promise<Result<StoredMigration, MigrationRefusal>> {
    const migrations = new DossierMigrationStore(this.executor);
    const found = await findWithin(migrations, id, provinces);
    if (found === null) return reject({ code: 'migration-not-found', id });
    if (neededApprovals(this.world) > 1 && found.proposedBy === username) {
      return reject({ code: 'approver-is-proposer' });
    }
    await migrations.approve(id, username, this.world.now());
    return accept((await migrations.find(id)) ?? found);
  }
}

/** A migration whose every province is among these. */
export async function findWithin(
  migrations: DossierMigrationStore,
  id: string,
  provinces: readonly PartyCode[],
): Promise<StoredMigration | null> {
  const found = await migrations.find(id);
  return found?.provinces.every((province) => provinces.includes(province)) === true ? found : null;
}

/**
 * How many people have to approve beside, or with two, other than the proposer. No law says; the rule of
 * the house (`MIGRATION_APPROVERS`): with 2, the proposer and somebody else.
 */
export function neededApprovals({ rules }: World): number {
  return rules.migrationApprovers ?? 1;
}

/** Who answers for a migration by now. */
export function peopleAnswering(
  world: World,
  { proposedBy, approvals }: Pick<StoredMigration, 'proposedBy' | 'approvals'>,
): readonly string[] {
  const people = approvals.map(({ username }) => username);
  return neededApprovals(world) === 1 ? people : [proposedBy, ...people];
}

/** Who answers for a migration; null while it may not be applied. */
export function findApprovers(world: World, migration: StoredMigration): readonly string[] | null {
  return migration.approvals.length === 0 ? null : peopleAnswering(world, migration);
}
