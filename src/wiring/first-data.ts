import { readFile } from 'node:fs/promises';

import { seedInstallation } from '../application/seed-installation.js';
import { hashPassword } from '../application/session/password.js';
import { parseCalendarEdition } from '../engine/calendar/calendar-edition.js';
import { readSeedFolder } from '../gateways/seed-folder.js';
import { CalendarEditionStore } from '../persistence/calendar-edition.store.js';
import type { Application } from './compose-application.js';
import { findSeed } from './find-seed.js';

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
