import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { seedInstallation } from '../application/seed-installation.js';
import { hashPassword } from '../application/session/password.js';
import { parseCalendarEdition } from '../engine/calendar/calendar-edition.js';
import { readSeedFolder } from '../gateways/seed-folder.js';
import { CalendarEditionStore } from '../persistence/calendar-edition.store.js';
import type { Application } from './compose-application.js';
import { StartRefused } from './start-refused.js';

/** The real clusters, plans and tasks, and the demo accounts; what is there already is left as it is. */
export async function loadEmbeddedData(
  { world, database }: Application,
  demoPassword: string,
  say: (sentence: string) => void,
): Promise<void> {
  await seedInstallation(world, database, await readSeedFolder(findSeed()), {
    demoPasswordHash: await hashPassword(demoPassword),
    log: say,
  });
}

/** An installation of its own begins with the calendar of the release as edition 1, and nothing else. */
export async function publishShippedCalendar({ world, database }: Application): Promise<void> {
  const editions = new CalendarEditionStore(database.pool);
  if ((await editions.readAll()).length > 0) return;
  const file = await readFile(new URL('calendar/holidays-vn.json', findSeed()), 'utf8');
  const edition = parseCalendarEdition(JSON.parse(file), 1);
  // False when another process was first, which is as good.
  await editions.insert({ ...edition, publishedAt: world.now(), publishedBy: 'system' });
  await world.refresh(database.pool);
}

/** The compiled program lies one folder deeper than its source, so the folder is looked for upwards. */
function findSeed(): URL {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'seed', 'calendar'))) {
    const above = dirname(folder);
    if (above === folder) throw new StartRefused('The folder seed/ of the release is missing.');
    folder = above;
  }
  return pathToFileURL(join(folder, 'seed/'));
}
