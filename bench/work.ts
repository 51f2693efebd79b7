// A worker in a process of its own, as in production: `node work.js DATABASE_URL QUEUE_KIND QUEUE_URL`. It says when it
// works, and on SIGTERM the most memory that it ever held, in MB.
import { QueueBackend } from '../src/jobs/queue-backend.js';
import { OpenQueues } from '../src/jobs/open-queues.js';
import { startJobs } from '../src/jobs/start-jobs.js';
import { openDatabase } from '../src/persistence/database.js';
import { composeApplication } from '../src/wiring/compose-application.js';
import { composeProcessors } from '../src/wiring/run-jobs.js';
import { ALARM_BOUND, HEARTBEAT_SECONDS } from './falling-due.js';
import { IN_FLIGHT } from './installation.js';

const [databaseUrl, kind, queueUrl] = process.argv.slice(2);
if (databaseUrl === undefined || queueUrl === undefined || (kind !== 'redis' && kind !== 'postgres')) {
  throw new Error('Expected the URL of a database, and the kind and the URL of a queue.');
}
const database = openDatabase(databaseUrl, { poolSize: IN_FLIGHT });
const application = composeApplication(database, {
  rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
  sessionHours: 8,
  report: ({ error }) => console.error(error),
});
await application.world.refresh(database.pool);
const backend = new QueueBackend({ kind, url: queueUrl }, (error) => console.error(error));
const queues = new OpenQueues(backend);
const settings = {
  heartbeatSeconds: HEARTBEAT_SECONDS,
  alarmHorizonMinutes: 120,
  alarmBound: ALARM_BOUND,
};
const jobs = startJobs({
  backend,
  queues,
  processors: composeProcessors(application, queues, settings),
  heartbeatMs: HEARTBEAT_SECONDS * 1000,
  tells: {
    onDone: () => undefined,
    onFailure: (job, error) => console.error(job, error),
    onSilence: () => undefined,
  },
});
process.once('SIGTERM', () => {
  void jobs
    .stop()
    .then(() => queues.close())
    .then(() => database.close())
    .then(() => {
      console.log(process.resourceUsage().maxRSS / 1024);
      process.exit(0);
    });
});
console.log('working');
