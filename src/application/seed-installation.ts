import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';
import { parseCalendarEdition } from '../engine/calendar/working-calendar.js';
import { AppUserStore } from '../persistence/app-user.store.js';
import { CalendarEditionStore } from '../persistence/calendar-edition.store.js';
import type { StoredCluster } from '../persistence/cluster.store.js';
import type { Database, Executor } from '../persistence/database.js';
import { InvestorStore } from '../persistence/investor.store.js';
import { UnitStore, type StoredUnit } from '../persistence/unit.store.js';
import { ImportSource } from './import-source.js';
import { writeCluster } from './registers/write-cluster.js';
import type { LiveWorld } from './live-world.js';
import { checkSuccessions } from './succession/check-successions.js';
import { writeSuccessions } from './succession/record-successions.js';
import type { SuccessionFile } from './succession/succession-file.js';

/** The files of `seed/`, parsed; see `seed/README.md`. */
export interface SeedData {
  readonly calendar: unknown;
  readonly units: readonly SeedUnit[];
  readonly successions: SuccessionFile;
  readonly investors: readonly SeedInvestor[];
  readonly clusters: readonly SeedCluster[];
  readonly users: readonly SeedUser[];
  readonly imports: readonly { readonly fileName: string; readonly text: string }[];
}

export interface SeedUnit {
  readonly code: PartyCode;
  readonly name: string;
  readonly kind: string;
  readonly parent: PartyCode | null;
  readonly province: PartyCode;
  readonly agencyCode?: string;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

export interface SeedInvestor {
  readonly code: PartyCode;
  readonly name: string;
  readonly province: PartyCode;
}

export interface SeedCluster {
  readonly code: string;
  readonly name: string;
  readonly nameSource: string;
  readonly province: PartyCode;
  readonly districtSource: string;
  readonly investor: PartyCode;
  readonly investorSource: string;
  readonly row: number;
  readonly notes: readonly string[];
}

export interface SeedUser {
  readonly username: string;
  readonly displayName: string;
  readonly role: Role;
  readonly party: PartyCode;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
  readonly explanation: string;
}

export interface SeedOptions {
  /** Of every demo account; null installs none. */
  readonly demoPasswordHash: string | null;
  readonly log: (sentence: string) => void;
}

/**
 * Fills an empty installation: calendar, units, registers, demo accounts, and the real dossiers through
 * the one door. Each part is skipped when it is there already, so an interrupted first start goes on.
 */
export async function seedInstallation(
  world: LiveWorld,
  database: Database,
  seed: SeedData,
  { demoPasswordHash, log }: SeedOptions,
): Promise<void> {
  await database.transaction(async (executor) => {
    await seedReferenceData(executor, seed, world);
    await seedRegisters(executor, seed, world);
    if (demoPasswordHash !== null) await seedUsers(executor, seed, demoPasswordHash, world);
  });
  await world.refresh(database.pool);
  const importer = new ImportSource(world, database);
  for (const { fileName, text } of seed.imports) {
    const imported = await importer.execute({ fileName, text, importedBy: 'system' });
    if (!imported.ok) {
      const [first] = imported.rejection;
      throw new TypeError(
        `Expected ${fileName} to import, but line ${first?.line ?? 0}: ${first?.reason ?? ''}`,
      );
    }
    if (!imported.value.alreadyImported) log(`${fileName}: ${imported.value.imported} hồ sơ.`);
  }
}

async function seedReferenceData(executor: Executor, seed: SeedData, world: LiveWorld): Promise<void> {
  const editions = new CalendarEditionStore(executor);
  if ((await editions.readAll()).length === 0) {
    const edition = parseCalendarEdition(seed.calendar, 1);
    await editions.insert({ ...edition, publishedAt: world.now(), publishedBy: 'system' });
  }
  const units = new UnitStore(executor);
  await units.upsertUnits(seed.units.map(toStoredUnit));
  const { successions } = seed.successions;
  const [fault] = checkSuccessions(successions, seed.units);
  if (fault !== undefined)
    throw new TypeError(`Expected sound successions, but ${fault.path} ${fault.sentence}.`);
  await writeSuccessions(executor, successions, 'system', world.now());
}

function toStoredUnit({
  code,
  name,
  kind,
  parent,
  province,
  agencyCode,
  validFrom,
  validTo,
}: SeedUnit): StoredUnit {
  return { code, name, kind, parent, province, agencyCode: agencyCode ?? null, validFrom, validTo };
}

async function seedRegisters(
  executor: Executor,
  { investors, clusters }: SeedData,
  world: LiveWorld,
): Promise<void> {
  await new InvestorStore(executor).upsert(
    investors.map(({ code, name, province, ...source }) => ({
      code,
      name,
      province,
      taxCode: null,
      source,
    })),
  );
  for (const { code, name, nameSource, province, districtSource, investor, notes, ...source } of clusters) {
    const cluster: StoredCluster = {
      ...{ code, province, name, nameSource, district: districtSource, commune: null },
      ...{ areaHectares: null, industrialLandHectares: null, leasedHectares: null, grantedHectares: null },
      ...{ trades: [], status: 'established', investor, decision: null, source, notes },
    };
    // A cluster that a dossier has changed since is not put back to what the source said.
    await writeCluster(executor, code, (existing) => (existing === null ? cluster : null), {
      ...{ asOf: null, dossier: null, source, reason: null, commandId: null },
      ...{ recordedBy: 'system', recordedAt: world.now() },
    });
  }
}

async function seedUsers(
  executor: Executor,
  { users, units, investors }: SeedData,
  passwordHash: string,
  world: LiveWorld,
): Promise<void> {
  const provinceOf = new Map([...units, ...investors].map(({ code, province }) => [code, province]));
  const store = new AppUserStore(executor);
  for (const { username, displayName, explanation, role, party, from, to } of users) {
    const province = provinceOf.get(party);
    if (province === undefined)
      throw new TypeError(`Expected ${username} to belong to a unit, but found ${party}.`);
    const id = await store.insert({
      username,
      displayName,
      passwordHash,
      explanation,
      createdAt: world.now(),
    });
    if (id !== null) await store.setAssignments(id, [{ role, party, province, from, to }]);
  }
}
