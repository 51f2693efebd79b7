import 'reflect-metadata';

import { startDatabases } from './start-databases.js';
import { announce } from './wiring/announce.js';
import { keepWorldFresh } from './wiring/keep-world-fresh.js';
import { openService } from './wiring/open-service.js';
import { runProcess } from './wiring/run-process.js';
import { runJobs } from './wiring/run-jobs.js';
import { serveApi } from './wiring/serve.js';

/** `npm start`: everything in one process. `npm run start:api`: the HTTP side alone. */
await runProcess(async (starting) => {
  const { configuration } = starting;
  const databases = await startDatabases(configuration, starting.say);
  starting.onStop(() => databases.stop());
  const service = await openService(starting, databases);
  keepWorldFresh(starting, service);
  if (configuration.role === 'all') runJobs(starting, service);
  const address = await serveApi(starting, service);
  await announce(starting, service, address, databases.isEmbedded);
});
