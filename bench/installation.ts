import { mkdtemp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { LiveWorld } from '../src/application/live-world.js';
import { systemNow } from '../src/application/now.js';
import { prepareDatabases } from '../src/embedded/databases.js';
import { startEmbeddedPostgres } from '../src/embedded/embedded-postgres.js';
import type { PostgresSettings } from '../src/embedded/postgres-settings.js';
import { parseCalendarEdition } from '../src/engine/calendar/working-calendar.js';
import { ProcedureRegistry } from '../src/engine/procedure-registry.js';
import { CalendarEditionStore } from '../src/persistence/calendar-edition.store.js';
import { openDatabase, type Database } from '../src/persistence/database.js';
import { InvestorStore } from '../src/persistence/investor.store.js';
import { migrate } from '../src/persistence/migrate.js';
import { UnitStore, type StoredUnit } from '../src/persistence/unit.store.js';
import { CATALOGUE } from '../workflows/catalogue.js';

export const IN_FLIGHT = 16;
export const PROVINCE = 'bench';
export const COMMUNE = 'bench.commune';
export const INVESTOR = 'bench.investor';

/** A service of its own: database, reference data, world. */
export interface Installation {
  readonly database: Database;
  readonly world: LiveWorld;
  readonly applicationUrl: string;
  /** The superuser's way into the same database. */
  readonly adminUrl: string;
  /** An empty database for the queues. */
  readonly queueUrl: string;
  stop(): Promise<void>;
}

/** Starts an empty installation with one province, durable as in production. */
export async function startInstallation(settings: PostgresSettings = {}): Promise<Installation> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ccn-bench-'));
  const server = await startEmbeddedPostgres({ dataDir, log: () => undefined, settings });
  const urls = await prepareDatabases(server.adminUrl);
  await migrate(urls.owner);
  const database = openDatabase(urls.application, { poolSize: IN_FLIGHT });
  await seedReferenceData(database);
  const world = new LiveWorld(
    new ProcedureRegistry(CATALOGUE),
    { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
    systemNow,
  );
  await world.refresh(database.pool);
  return {
    database,
    world,
    applicationUrl: urls.application,
    adminUrl: new URL(new URL(urls.owner).pathname, server.adminUrl).href,
    queueUrl: urls.queue,
    stop: async () => {
      await database.close();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function seedReferenceData({ pool }: Database): Promise<void> {
  const file = new URL('../../seed/calendar/holidays-vn.json', import.meta.url);
  const edition = parseCalendarEdition(JSON.parse(readFileSync(file, 'utf8')), 1);
  await new CalendarEditionStore(pool).insert({
    ...edition,
    publishedAt: systemNow(),
    publishedBy: 'system',
  });
  await new UnitStore(pool).upsertUnits([
    unit(PROVINCE, 'province', null),
    unit(COMMUNE, 'commune', PROVINCE),
    unit('bench.department', 'industryDepartment', PROVINCE),
    unit('bench.committee', 'provincialCommittee', PROVINCE),
  ]);
  await new InvestorStore(pool).upsert([
    { code: INVESTOR, province: PROVINCE, name: 'Nhà đầu tư mẫu', taxCode: null, source: null },
  ]);
}

function unit(code: string, kind: string, parent: string | null): StoredUnit {
  return {
    code,
    name: code,
    kind,
    parent,
    province: PROVINCE,
    agencyCode: '000.00.00.H00',
    validFrom: null,
    validTo: null,
  };
}
