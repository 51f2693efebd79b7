// The HTTP side in a process of its own, as in production: `node serve.js DATABASE_URL` prints its address.
import 'reflect-metadata';

import { pino } from 'pino';

import { Metrics } from '../src/api/operations/metrics.js';
import { findWebFolder } from '../src/api/web/read-web-files.js';
import { JobDesk } from '../src/jobs/job-desk.js';
import { OpenQueues } from '../src/jobs/open-queues.js';
import { QueueBackend } from '../src/jobs/queue-backend.js';
import { openDatabase } from '../src/persistence/database.js';
import { composeApplication } from '../src/wiring/compose-application.js';
import { createApi } from '../src/wiring/create-api.js';
import { IN_FLIGHT } from './installation.js';

/** Opened only for an administrator, who does not come here. */
const NO_QUEUE = { kind: 'redis', url: 'redis://127.0.0.1:1' } as const;

const [databaseUrl] = process.argv.slice(2);
if (databaseUrl === undefined) throw new Error('Expected the URL of a database.');
const database = openDatabase(databaseUrl, { poolSize: IN_FLIGHT });
const application = composeApplication(database, {
  rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
  sessionHours: 8,
});
await application.world.refresh(database.pool);
const { app } = await createApi(application, {
  logger: pino({ level: 'silent' }),
  metrics: new Metrics(),
  queues: new JobDesk(new OpenQueues(new QueueBackend(NO_QUEUE, () => undefined))),
  cookieSecure: false,
  trustedProxies: [],
  webFolder: findWebFolder(),
});
await app.listen(0, '127.0.0.1');
console.log(await app.getUrl());
