import { readFile } from 'node:fs/promises';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { ApplyMigration, type AppliedBatch } from '../application/migration/apply-migration.js';
import { findApprovers, neededApprovals } from '../application/migration/approve-migration.js';
import { describeMigrationRefusal, TREATMENT_LABELS } from '../application/migration/migration-refusal.js';
import { PreviewMigration, type ForetoldMigration } from '../application/migration/preview-migration.js';
import { findPlanFaults } from '../application/migration/propose-migration.js';
import { ApplyTransition } from '../application/apply-transition.js';
import { StoredReferences } from '../application/stored-references.js';
import type { Environment } from '../configuration.js';
import type { MigrationPlan } from '../engine/migration/plan.js';
import { DossierMigrationStore, type StoredMigration } from '../persistence/dossier-migration.store.js';
import { DossierStore } from '../persistence/dossier.store.js';
import { alignColumns } from './align-columns.js';
import { CommandFault } from './command-fault.js';
import { parsePlanFile, recordPlan, type PlanFile } from './migration-plan-file.js';
import { withInstallation, type Installation } from './open-installation.js';
import type { Report } from './report.js';
import { writeDate } from './vietnamese-date.js';

export interface MigrateRequest {
  readonly procedure: string;
  readonly to: number;
  readonly from?: number;
  readonly plan?: string;
  readonly apply?: boolean;
  readonly approvedBy?: readonly string[];
}

/** How many dossiers are in memory at once. */
const PAGE_SIZE = 200;

const HEADINGS = ['HỒ SƠ', 'TRƯỚC', 'SAU', 'THỜI HẠN', 'VƯỚNG MẮC'];

/** Shows what a migration would do in every province, or does it. */
export async function reportMigration(
  env: Environment,
  request: MigrateRequest,
  procedures?: readonly Procedure[],
): Promise<Report> {
  const file = request.plan === undefined ? null : parsePlanFile(await readFile(request.plan, 'utf8'));
  return withInstallation(
    env,
    async (installation) => {
      const recorded = file === null ? await findRecorded(installation, request) : null;
      const plan = toPlan(request, file ?? recorded?.plan ?? { states: [], clocks: [] });
      const faults = findPlanFaults(installation.world.registry, plan);
      if (faults.length > 0)
        throw refuse('migration-refused', describeMigrationRefusal({ code: 'migration-refused', faults }));
      if (request.apply !== true) return reportPreview(await foretellAll(installation, plan), plan);
      const migration =
        file === null ? recorded : await recordPlan(installation, plan, file, request.approvedBy ?? []);
      return reportApplied(await applyAll(installation, migration), plan);
    },
    procedures,
  );
}

function toPlan(
  { procedure, to, from = to - 1 }: MigrateRequest,
  { states, clocks }: Pick<PlanFile, 'states' | 'clocks'>,
): MigrationPlan {
  return { procedure, from, to, states, clocks };
}

/** The newest plan on record for these versions. */
async function findRecorded(
  { database }: Installation,
  { procedure, to, from = to - 1 }: MigrateRequest,
): Promise<StoredMigration | null> {
  const migrations = await new DossierMigrationStore(database.pool).readAll();
  return (
    migrations.find(({ plan }) => plan.procedure === procedure && plan.to === to && plan.from === from) ??
    null
  );
}

async function foretellAll(
  { world, database }: Installation,
  plan: MigrationPlan,
): Promise<readonly ForetoldMigration[]> {
  const preview = new PreviewMigration(world, database.pool);
  const provinces = world.directory().units.map(({ province }) => province);
  const items: ForetoldMigration[] = [];
  for (let cursor: string | null | undefined; cursor !== null;) {
    const more: { cursor?: string } = cursor === undefined ? {} : { cursor };
    const page = await preview.execute({ plan, provinces, limit: PAGE_SIZE, ...more });
    items.push(...page.items);
    cursor = page.nextCursor;
  }
  return items;
}

async function applyAll(
  { world, database }: Installation,
  migration: StoredMigration | null,
): Promise<Omit<AppliedBatch, 'nextCursor'>> {
  if (migration === null) {
    throw refuse(
      'plan-required',
      'Chưa có phương án nào được ghi nhận: hãy nêu --plan, hoặc đề xuất trên trang quản lý.',
    );
  }
  if (findApprovers(world, migration) === null) {
    const approvals = migration.approvals.length;
    const needed = neededApprovals(world);
    throw refuse(
      'migration-not-approved',
      describeMigrationRefusal({ code: 'migration-not-approved', approvals, needed }),
    );
  }
  const { pool } = database;
  const door = new ApplyTransition(world, new DossierStore(pool), new StoredReferences(world, pool));
  const { id, provinces } = migration;
  const stayed: AppliedBatch['stayed'][number][] = [];
  let migrated = 0;
  for (let cursor: string | null | undefined; cursor !== null;) {
    const more: { cursor?: string } = cursor === undefined ? {} : { cursor };
    const batch = await new ApplyMigration(world, pool, door).execute({
      id,
      provinces,
      limit: PAGE_SIZE,
      ...more,
    });
    if (!batch.ok) throw refuse(batch.rejection.code, describeMigrationRefusal(batch.rejection));
    migrated += batch.value.migrated;
    stayed.push(...batch.value.stayed);
    cursor = batch.value.nextCursor;
  }
  return { migrated, stayed };
}

function refuse(code: string, detail: string): CommandFault {
  return new CommandFault(code, detail);
}

function reportPreview(items: readonly ForetoldMigration[], plan: MigrationPlan): Report {
  const staying = items.filter(({ after }) => after === null).length;
  const told = `Chạy thử ${plan.procedure}, phiên bản ${plan.from} sang ${plan.to}: ${items.length} hồ sơ, chuyển được ${items.length - staying}, ở lại ${staying}. Chưa ghi gì.`;
  return {
    data: { plan, total: items.length, staying, items },
    lines: items.length === 0 ? [told] : [...alignColumns([HEADINGS, ...items.map(toRow)]), '', told],
  };
}

function toRow({ dossier, before, after, treatments, conflicts }: ForetoldMigration): readonly string[] {
  const clocks = treatments.map(({ name, to, treatment }) => {
    const going = after?.clocks.find((clock) => clock.name === to);
    const due = going === undefined || going.dueOn === null ? '' : ` (${writeDate(going.dueOn)})`;
    return `${name === to ? name : `${name} → ${to}`}: ${TREATMENT_LABELS[treatment]}${due}`;
  });
  return [
    dossier,
    before.label,
    after === null ? 'ở lại' : after.label,
    clocks.join('; '),
    conflicts.map(({ sentence }) => sentence).join(' '),
  ];
}

function reportApplied({ migrated, stayed }: Omit<AppliedBatch, 'nextCursor'>, plan: MigrationPlan): Report {
  const told = `${plan.procedure}, phiên bản ${plan.from} sang ${plan.to}: đã chuyển ${migrated} hồ sơ, ở lại ${stayed.length}.`;
  const rows = stayed.map(({ dossier, sentences }) => [dossier, sentences.join(' ')]);
  return {
    data: { plan, migrated, stayed },
    lines: rows.length === 0 ? [told] : [...alignColumns([['Ở LẠI', 'VƯỚNG MẮC'], ...rows]), '', told],
  };
}
