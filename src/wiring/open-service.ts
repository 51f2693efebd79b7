import { CATALOGUE } from '../../workflows/catalogue.js';
import { Metrics } from '../api/operations/metrics.js';
import { lintCatalogue } from '../engine/lint-procedure.js';
import { openDatabase } from '../persistence/database.js';
import { refuseWritableJournal } from '../persistence/journal-guard.js';
import { composeApplication, type Application } from './compose-application.js';
import { loadEmbeddedData, publishShippedCalendar } from './first-data.js';
import type { Starting } from './run-process.js';
import { StartRefused } from './start-refused.js';

export interface Service {
  readonly application: Application;
  readonly metrics: Metrics;
  readonly isEmbedded: boolean;
}

export interface DatabaseInUse {
  readonly url: string;
  readonly isEmbedded: boolean;
}

/** The application on its database, with what it needs to begin with. @throws StartRefused */
export async function openService(starting: Starting, { url, isEmbedded }: DatabaseInUse): Promise<Service> {
  refuseFaultyCatalogue();
  const { configuration, logger } = starting;
  const database = openDatabase(url, {
    poolSize: configuration.databasePoolSize,
    onConnectionLost: (error) => logger.warn({ err: error }, 'A database connection was lost.'),
  });
  starting.onStop(() => database.close());
  const application = composeApplication(database, {
    rules: configuration.provinceDefaults,
    sessionHours: configuration.sessionHours,
    trainingClock: configuration.trainingClock,
  });
  await refuseWritableJournal(database.pool);
  await application.world.refresh(database.pool);
  if (isEmbedded) await loadEmbeddedData(application, configuration.demoPassword, starting.say);
  else await publishShippedCalendar(application);
  return { application, metrics: new Metrics(), isEmbedded };
}

/** A procedure that the linter faults could strand a dossier, so nothing starts with one. */
function refuseFaultyCatalogue(): void {
  const findings = lintCatalogue(CATALOGUE);
  if (findings.length === 0) return;
  const lines = findings.map(({ rule, place, sentence }) => `- ${place} (${rule}): ${sentence}`);
  throw new StartRefused(`The procedures have ${findings.length} fault(s):\n${lines.join('\n')}`);
}
