import { readdir, readFile } from 'node:fs/promises';

import type {
  SeedCluster,
  SeedData,
  SeedInvestor,
  SeedUnit,
  SeedUser,
} from '../application/seed-installation.js';
import type { SuccessionFile } from '../application/succession/succession-file.js';

/** Reads `seed/` as it lies in the project; the imports in the order of their names. */
export async function readSeedFolder(folder: URL): Promise<SeedData> {
  const read = (name: string) => readFile(new URL(name, folder), 'utf8');
  const parse = async <T>(name: string) => JSON.parse(await read(name)) as T;
  const names = (await readdir(new URL('dossiers/', folder))).filter((name) => name.endsWith('.json')).sort();
  const [calendar, { units }, successions, { investors }, { clusters }, { users }] = await Promise.all([
    parse<unknown>('calendar/holidays-vn.json'),
    parse<{ units: SeedUnit[] }>('units.json'),
    parse<SuccessionFile>('successions.json'),
    parse<{ investors: SeedInvestor[] }>('investors.json'),
    parse<{ clusters: SeedCluster[] }>('clusters.json'),
    parse<{ users: SeedUser[] }>('demo-users.json'),
  ]);
  const imports = await Promise.all(
    names.map(async (fileName) => ({ fileName, text: await read(`dossiers/${fileName}`) })),
  );
  return { calendar, units, successions, investors, clusters, users, imports };
}
