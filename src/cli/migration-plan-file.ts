import { userInfo } from 'node:os';
import { ApproveMigration, neededApprovals } from '../application/migration/approve-migration.js';
import { describeMigrationRefusal } from '../application/migration/migration-refusal.js';
import { parseRows } from '../application/migration/parse-rows.js';
import { ProposeMigration } from '../application/migration/propose-migration.js';
import { isValidOn } from '../engine/authorize.js';
import { isLocalDate, localDateOf } from '../engine/calendar/local-date.js';
import type { MigrationGround, MigrationPlan } from '../engine/migration/plan.js';
import { AppUserStore } from '../persistence/app-user.store.js';
import type { StoredMigration } from '../persistence/dossier-migration.store.js';
import { CommandFault } from './command-fault.js';
import type { Installation } from './open-installation.js';

/** What stands in the file of `--plan`; a dry run needs no more than the rows. */
export interface PlanFile extends Pick<MigrationPlan, 'states' | 'clocks'> {
  readonly instrument: MigrationGround['instrument'] | null;
  readonly reason: string | null;
}

/** @throws CommandFault */
export function parsePlanFile(text: string): PlanFile {
  const content = readJson(text);
  const { states = [], clocks = [], instrument, reason } = content;
  const rows = parseRows({ states, clocks });
  if (!rows.ok) {
    throw new CommandFault(
      'migration-refused',
      describeMigrationRefusal({ code: 'migration-refused', faults: rows.rejection }),
    );
  }
  return {
    ...rows.value,
    instrument: isInstrument(instrument) ? instrument : null,
    reason: typeof reason === 'string' && reason !== '' ? reason : null,
  };
}

function readJson(text: string): Readonly<Record<string, unknown>> {
  try {
    const content: unknown = JSON.parse(text);
    if (typeof content === 'object' && content !== null) return content as Readonly<Record<string, unknown>>;
  } catch {
    // Told below.
  }
  throw new CommandFault('file', 'Tệp của --plan phải là một đối tượng JSON.');
}

function isInstrument(value: unknown): value is MigrationGround['instrument'] {
  if (typeof value !== 'object' || value === null) return false;
  const { number, date, issuer } = value as Readonly<Record<string, unknown>>;
  return (
    [number, issuer].every((each) => typeof each === 'string' && each !== '') && isLocalDate(String(date))
  );
}

/** Puts the plan of a file on record, with those who approve it. */
export async function recordPlan(
  { world, database }: Pick<Installation, 'world' | 'database'>,
  plan: MigrationPlan,
  { instrument, reason }: PlanFile,
  approvers: readonly string[],
): Promise<StoredMigration> {
  if (instrument === null || reason === null) {
    throw new CommandFault(
      'plan-incomplete',
      'Để chuyển thật, tệp của --plan phải nêu “instrument” (number, date, issuer) và “reason”.',
    );
  }
  if (approvers.length === 0) {
    throw new CommandFault(
      'approver-required',
      'Để chuyển thật phải nêu người phê duyệt: --approved-by <tài khoản>.',
    );
  }
  const [proposedBy = userInfo().username] = approvers;
  const provinces = await administeredByAll({ world, database }, approvers);
  const proposed = await new ProposeMigration(world, database.pool).execute({
    ...{ plan, instrument, reason, provinces, proposedBy },
  });
  if (!proposed.ok)
    throw new CommandFault(proposed.rejection.code, describeMigrationRefusal(proposed.rejection));
  let recorded = proposed.value;
  // Where two have to answer for it, the first of them proposes, and does not approve.
  for (const username of neededApprovals(world) > 1 ? approvers.slice(1) : approvers) {
    const approved = await new ApproveMigration(world, database.pool).execute({
      id: recorded.id,
      username,
      provinces,
    });
    if (!approved.ok)
      throw new CommandFault(approved.rejection.code, describeMigrationRefusal(approved.rejection));
    recorded = approved.value;
  }
  return recorded;
}

/** The provinces in which every one of these is an administrator today. */
async function administeredByAll(
  { world, database }: Pick<Installation, 'world' | 'database'>,
  usernames: readonly string[],
): Promise<readonly string[]> {
  const users = new AppUserStore(database.pool);
  const today = localDateOf(world.now());
  const each = await Promise.all(
    usernames.map(async (username) => {
      const user = await users.findByUsername(username);
      if (user?.disabledAt !== null) return [];
      const assignments = await users.readAssignments(user.id);
      return assignments
        .filter((assignment) => assignment.role === 'administrator' && isValidOn(assignment, today))
        .map(({ province }) => province);
    }),
  );
  const provinces = (each[0] ?? []).filter((province) => each.every((those) => those.includes(province)));
  if (provinces.length > 0) return [...new Set(provinces)];
  throw new CommandFault(
    'not-permitted',
    `${usernames.join(', ')} không cùng là quản trị viên của địa phương nào.`,
  );
}
