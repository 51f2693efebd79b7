import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { pino, type Logger } from 'pino';

import { Metrics } from '../../src/api/operations/metrics.js';
import { findWebFolder } from '../../src/api/web/read-web-files.js';
import type { QueueDesk } from '../../src/api/operations/queue-operations.js';
import { seedInstallation, type SeedData } from '../../src/application/seed-installation.js';
import { hashPassword } from '../../src/application/session/password.js';
import type { FilePlaces } from '../../src/application/files/file-places.js';
import { LetterPress } from '../../src/gateways/letters/letter-press.js';
import { ReadWorkbook } from '../../src/application/workbook/read-workbook.js';
import type { ServiceRules } from '../../src/application/world.js';
import { readSeedFolder } from '../../src/gateways/seed-folder.js';
import { openDatabase } from '../../src/persistence/database.js';
import { composeApplication, type Application, type Outside } from '../../src/wiring/compose-application.js';
import { createApi } from '../../src/wiring/create-api.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { Role } from '../../workflows/vocabulary/role.js';
import { createTestDatabase } from './database.js';
import { filesIn } from './files.js';
import { emptyQueues } from './queue-desks.js';

export const DEMO_PASSWORD = 'mat-khau-thu-nghiem';
/** Plain Node runs it from its source. */
const LETTER_THREAD = new URL('./letter-thread.mjs', import.meta.url);
export const WORKBOOK_THREAD = new URL('./workbook-thread.mjs', import.meta.url);
const SEED = new URL('../../seed/', import.meta.url);

export interface TestServiceOptions {
  /** Where the test's clock stands at first. */
  readonly now: string;
  /** Whether an administrator may move the clock, too. */
  readonly trainingClock?: boolean;
  /** The import files to load; the whole seed when left out. */
  readonly imports?: readonly string[];
  /** Where the service logs to; nowhere when left out. */
  readonly logger?: Logger;
  /** Serves the built web application too, and tells its demo accounts. */
  readonly web?: boolean;
  /** What operators look at; empty queues when left out. */
  readonly queues?: QueueDesk;
  /** What is published; the catalogue when left out. */
  readonly procedures?: readonly Procedure[];
  /** Other than those in `filesFolder`. */
  readonly files?: Partial<FilePlaces>;
  /** Who opens dossiers by these roles alone says why; nobody when left out. */
  readonly accessReasonRoles?: readonly Role[];
  /** Other than what an installation begins with. */
  readonly rules?: Partial<ServiceRules>;
  /** The ways out; none when left out. */
  readonly outside?: Outside;
}

/** The whole service over HTTP on a database of its own, with the real seed and a clock that the test sets. */
export interface TestService {
  readonly url: string;
  readonly application: Application;
  /** Where the application finds its database, for another process on it. */
  readonly databaseUrl: string;
  readonly ownerUrl: string;
  /** Where files lie, in `files/` and `uploads/`. */
  readonly filesFolder: string;
  /** Moves the clock, and lets the System act on what has fallen due, as the heartbeat does. */
  passTo(now: string): Promise<void>;
  logIn(username: string): Promise<TestClient>;
  stop(): Promise<void>;
}

export interface TestAnswer<T> {
  readonly status: number;
  readonly body: T;
}

/** A person's browser: keeps the session and sends the CSRF token. */
export interface TestClient {
  /** `T` is what the test expects the body to be. */
  get<T>(path: string): Promise<TestAnswer<T>>;
  post<T>(path: string, body: unknown): Promise<TestAnswer<T>>;
  put<T>(path: string, body: unknown): Promise<TestAnswer<T>>;
}

export async function startTestService({
  now: start,
  imports,
  trainingClock = false,
  logger = pino({ level: 'silent' }),
  web = false,
  queues = emptyQueues,
  outside,
  files = {},
  procedures,
  accessReasonRoles = [],
  rules = {},
}: TestServiceOptions): Promise<TestService> {
  let now = start;
  const testDatabase = await createTestDatabase();
  const database = openDatabase(testDatabase.url, { poolSize: 16 });
  const filesFolder = await mkdtemp(join(tmpdir(), 'ccn-files-'));
  const application = composeApplication(database, {
    rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3, ...rules },
    sessionHours: 24 * 365,
    now: () => now,
    trainingClock,
    files: { ...filesIn(filesFolder), ...files },
    readWorkbook: new ReadWorkbook(WORKBOOK_THREAD),
    letterPress: new LetterPress(LETTER_THREAD),
    signers: {
      current: { name: 'ccn.test', privateKey: generateKeyPairSync('ed25519').privateKey },
      previous: null,
    },
    ...(outside === undefined ? {} : { outside }),
    ...(procedures === undefined ? {} : { procedures }),
  });
  const seed = await readSeedFolder(SEED);
  await seedInstallation(application.world, database, pick(seed, imports), {
    demoPasswordHash: await hashPassword(DEMO_PASSWORD),
    log: () => undefined,
  });
  const { app } = await createApi(application, {
    logger,
    metrics: new Metrics(),
    queues,
    cookieSecure: false,
    trustedProxies: [],
    accessReasonRoles,
    webFolder: web ? findWebFolder() : null,
    demoPassword: web ? DEMO_PASSWORD : null,
  });
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  return {
    url,
    application,
    databaseUrl: testDatabase.url,
    ownerUrl: testDatabase.ownerUrl,
    filesFolder,
    passTo: async (moment) => {
      now = moment;
      await application.bringUpToDate.execute();
      await application.deliverNotices.execute();
      await application.deliverWebhooks.execute();
    },
    logIn: (username) => logIn(url, username, DEMO_PASSWORD),
    stop: async () => {
      await app.close();
      await application.letterPress.close();
      await database.close();
      await testDatabase.drop();
      await rm(filesFolder, { recursive: true, force: true });
    },
  };
}

function pick(seed: SeedData, imports: readonly string[] | undefined): SeedData {
  if (imports === undefined) return seed;
  return { ...seed, imports: seed.imports.filter(({ fileName }) => imports.includes(fileName)) };
}

/** Opens a session at any running service. */
export async function logIn(url: string, username: string, password: string): Promise<TestClient> {
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string>) => {
    const answer = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { 'content-type': 'application/json' }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    // `never` fits whatever type the caller expects of the body.
    const result = { status: answer.status, body: (text === '' ? null : JSON.parse(text)) as never };
    return { cookies: answer.headers.getSetCookie(), result };
  };
  const { cookies, result } = await send('POST', '/session', { username, password }, {});
  if (result.status >= 300) throw new Error(`Expected ${username} to log in: ${JSON.stringify(result)}`);
  const { csrfToken } = result.body as { readonly csrfToken: string };
  const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
  const headers = { cookie, 'x-csrf-token': csrfToken };
  return {
    get: async (path) => (await send('GET', path, undefined, headers)).result,
    post: async (path, body) => (await send('POST', path, body, headers)).result,
    put: async (path, body) => (await send('PUT', path, body, headers)).result,
  };
}

export const newCommandId = (): string => randomUUID();
