import { createHmac } from 'node:crypto';
import { Client } from 'pg';

/** Owns every table and runs the migrations; the application never logs in as it. */
export const OWNER = 'ccn_owner';
/** What the application logs in as: the journal is append-only for it. */
export const APPLICATION = 'ccn_app';

const DATABASE = 'ccn';
// Every job that BullMQ adds sends a NOTIFY, whose commit lock is held database-wide.
const QUEUE_DATABASE = 'ccn_queue';

export interface DatabaseUrls {
  readonly application: string;
  readonly owner: string;
  readonly queue: string;
}

/** Makes the two logins and the two databases of the embedded default where they are missing. */
export async function prepareDatabases(adminUrl: string): Promise<DatabaseUrls> {
  await prepareLogins(adminUrl);
  if (!(await hasDatabase(adminUrl, DATABASE))) await createDatabase(adminUrl, DATABASE);
  if (!(await hasDatabase(adminUrl, QUEUE_DATABASE))) {
    await createDatabase(adminUrl, QUEUE_DATABASE, { owner: APPLICATION });
  }
  return {
    application: urlFor(adminUrl, APPLICATION, DATABASE),
    owner: urlFor(adminUrl, OWNER, DATABASE),
    // BullMQ makes its own tables.
    queue: urlFor(adminUrl, APPLICATION, QUEUE_DATABASE),
  };
}

/** Makes the owner's and the application's login; their passwords derive from the administrator's. */
export async function prepareLogins(adminUrl: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    for (const login of [OWNER, APPLICATION]) {
      const known = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [login]);
      const verb = known.rowCount === 0 ? 'CREATE' : 'ALTER';
      const password = client.escapeLiteral(passwordOf(adminUrl, login));
      await client.query(`${verb} ROLE ${client.escapeIdentifier(login)} LOGIN PASSWORD ${password}`);
    }
  });
}

/** Creates a database, empty or as a copy of `template`. */
export async function createDatabase(
  adminUrl: string,
  name: string,
  { owner = OWNER, template = 'template1' } = {},
): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    const quote = (word: string) => client.escapeIdentifier(word);
    await client.query(`CREATE DATABASE ${quote(name)} OWNER ${quote(owner)} TEMPLATE ${quote(template)}`);
  });
}

/** Drops a database and ends the connections that are still open to it. */
export async function dropDatabase(adminUrl: string, name: string): Promise<void> {
  await asAdmin(adminUrl, async (client) => {
    await client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(name)} WITH (FORCE)`);
  });
}

/** The connection string of `login` for `database`, on the server that `adminUrl` names. */
export function urlFor(adminUrl: string, login: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = login;
  url.password = passwordOf(adminUrl, login);
  url.pathname = `/${database}`;
  return url.href;
}

function passwordOf(adminUrl: string, login: string): string {
  return createHmac('sha256', new URL(adminUrl).password).update(login).digest('base64url');
}

async function hasDatabase(adminUrl: string, name: string): Promise<boolean> {
  return asAdmin(adminUrl, async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    return found.rowCount === 1;
  });
}

async function asAdmin<T>(adminUrl: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
