import type { Service } from './open-service.js';
import type { Starting } from './run-process.js';

const PERIOD_MS = 15_000;

/** Reads units, parameters and calendars again, until the process stops: another process may have changed them. */
export function keepWorldFresh({ logger, onStop }: Starting, { application }: Service): void {
  const { world, database } = application;
  let timer: NodeJS.Timeout | undefined;
  let reading = Promise.resolve();
  const schedule = () => {
    timer = setTimeout(() => {
      reading = world
        .refresh(database.pool)
        .catch((error: unknown) => logger.warn({ err: error }, 'The world could not be read again.'))
        .then(() => {
          if (timer !== undefined) schedule();
        });
    }, PERIOD_MS);
  };
  schedule();
  onStop(async () => {
    clearTimeout(timer);
    timer = undefined;
    await reading;
  });
}
