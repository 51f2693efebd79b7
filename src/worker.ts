import 'reflect-metadata';

import { startDatabases } from './start-databases.js';
import { keepWorldFresh } from './wiring/keep-world-fresh.js';
import { openService } from './wiring/open-service.js';
import { runProcess } from './wiring/run-process.js';
import { runJobs } from './wiring/run-jobs.js';
import { serveOperations } from './wiring/serve.js';

/** `npm run start:worker`: acts on what falls due; over HTTP it only tells how it is. */
await runProcess(async (starting) => {
  const databases = await startDatabases(starting.configuration, starting.say);
  starting.onStop(() => databases.stop());
  const service = await openService(starting, databases);
  keepWorldFresh(starting, service);
  runJobs(starting, service);
  starting.say(`The worker runs; its health is at ${await serveOperations(starting, service)}/health/ready`);
});
