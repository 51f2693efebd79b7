import type { Dossier } from '../../engine/dossier.js';
import { migrate } from '../../engine/migration/migrate.js';
import type { MigrationConflict, MigrationGround, MigrationPlan } from '../../engine/migration/plan.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Decided } from '../decide-request.js';
import { settle } from '../settle.js';
import type { World } from '../world.js';

/** One dossier that is to cross to another version. */
export interface MigrationOrder {
  /** The dossier's code. */
  readonly dossier: string;
  readonly plan: MigrationPlan;
  readonly ground: MigrationGround;
  readonly commandId: string;
}

export type MigrationObstacle =
  /** It ended, or is on another version by now. */
  | { readonly code: 'not-on-version' }
  | { readonly code: 'does-not-fit'; readonly conflicts: readonly MigrationConflict[] };

/** What the dry run shows and what applying writes: the facts that have fallen due, then the migration. */
export function decideMigration(
  world: World,
  dossier: Dossier,
  { plan, ground, commandId }: Omit<MigrationOrder, 'dossier'>,
): Result<Decided, MigrationObstacle> {
  const { code, version } = dossier.procedure;
  if (code !== plan.procedure || version !== plan.from || dossier.status === 'ended') {
    return reject({ code: 'not-on-version' });
  }
  const now = world.now();
  const calendar = world.calendar();
  const from = world.registry.get(plan.procedure, plan.from);
  const to = world.registry.get(plan.procedure, plan.to);
  const facts = settle({ world, procedure: from, dossier, until: now, now, calendar });
  const settled = facts.at(-1)?.after ?? dossier;
  if (settled.status === 'ended') return reject({ code: 'not-on-version' });
  const decided = migrate({ plan, ground, dossier: settled, from, to, commandId, now, calendar });
  return decided.ok
    ? accept({ procedure: to, decisions: [...facts, decided.value] })
    : reject({ code: 'does-not-fit', conflicts: decided.rejection });
}
