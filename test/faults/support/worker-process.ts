/*
 * A worker in a process of its own, for the tests that kill it or put its clock back. It is the worker that
 * production runs; the test may name a moment at which it is ended as by `kill -9`, and may step its wall clock
 * by writing milliseconds to its standard input.
 */
import { createInterface } from 'node:readline';

import pg from 'pg';

import { OpenQueues } from '../../../src/jobs/open-queues.js';
import { QueueBackend, type QueueAddress } from '../../../src/jobs/queue-backend.js';
import { startJobs } from '../../../src/jobs/start-jobs.js';
import { openDatabase } from '../../../src/persistence/database.js';
import { composeApplication } from '../../../src/wiring/compose-application.js';
import { composeProcessors } from '../../../src/wiring/run-jobs.js';

export type KillPoint = 'after the claim' | 'after the transition' | 'before acknowledging';

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly queue: QueueAddress;
  readonly heartbeatSeconds: number;
  readonly killAt?: KillPoint;
}

const text = process.argv[2];
if (text === undefined) throw new Error('Expected the options as JSON.');
const { databaseUrl, queue, heartbeatSeconds, killAt } = JSON.parse(text) as WorkerOptions;
if (killAt !== undefined) dieAt(killAt);
stepWallClockOnDemand();

const database = openDatabase(databaseUrl, { poolSize: 12 });
const application = composeApplication(database, {
  rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
  sessionHours: 24,
});
await application.world.refresh(database.pool);
const backend = new QueueBackend(queue, () => undefined);
const queues = new OpenQueues(backend);
const settings = { heartbeatSeconds, alarmHorizonMinutes: 120, alarmBound: 500 };
startJobs({
  backend,
  queues,
  processors: composeProcessors(application, queues, settings),
  heartbeatMs: heartbeatSeconds * 1000,
  tells: { onDone: () => undefined, onFailure: () => undefined, onSilence: () => undefined },
});
console.log('working');

/** Watches what goes to PostgreSQL, since that is where a settlement happens. */
function dieAt(point: KillPoint): void {
  type Query = (...args: unknown[]) => unknown;
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called below on the client that it belongs to
  const query = pg.Client.prototype.query as unknown as Query;
  const die = () => process.kill(process.pid, 'SIGKILL');
  const written = new WeakSet();
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]): unknown {
    const pending = query.apply(this, args);
    const [statement] = args;
    const sql =
      typeof statement === 'string' ? statement : ((statement as pg.QueryConfig | null)?.text ?? '');
    if (!(pending instanceof Promise)) return pending;
    return pending.then((result: pg.QueryResult) => {
      const isClaim = sql.includes('SKIP LOCKED') && sql.includes('wake_at') && result.rows.length > 0;
      const isTransition = sql.includes('UPDATE dossier SET');
      if (isTransition) written.add(this);
      if (isClaim && point === 'after the claim') die();
      if (isTransition && point === 'after the transition') die();
      if (sql === 'COMMIT' && written.has(this) && point === 'before acknowledging') die();
      return result;
    });
  } as typeof pg.Client.prototype.query;
}

/** Everything in this process then reads another time: ours, BullMQ's and the drivers'. The servers keep theirs. */
function stepWallClockOnDemand(): void {
  const TrueDate = Date;
  let step = 0;
  globalThis.Date = class extends TrueDate {
    constructor(...args: ConstructorParameters<typeof TrueDate> | []) {
      if (args.length === 0) super(TrueDate.now() + step);
      else super(...args);
    }

    static override now(): number {
      return TrueDate.now() + step;
    }
  } as DateConstructor;
  createInterface({ input: process.stdin }).on('line', (line) => (step = Number(line)));
}
