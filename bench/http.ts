import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { Agent, request } from 'node:http';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { hashPassword } from '../src/application/session/password.js';
import { AppUserStore } from '../src/persistence/app-user.store.js';
import { COMMUNE, IN_FLIGHT, PROVINCE, type Installation } from './installation.js';
import { measure, type Measurement } from './measure.js';
import { publishNotice } from './acts.js';

const SERVE = fileURLToPath(new URL('./serve.js', import.meta.url));
const MINIMAL = { prefer: 'return=minimal' };
const OFFICER = { username: 'officer', password: 'bench-password' };

export interface HttpSide {
  /** Acts answered with the dossier as it stands then, which is what a screen asks for. */
  measureWithView(codes: readonly string[]): Promise<Measurement>;
  /** Acts answered with the receipt alone (`Prefer: return=minimal`), as a program asks. */
  measureMinimal(codes: readonly string[]): Promise<Measurement>;
  stop(): Promise<void>;
}

/** The same acts over HTTP, sent by an officer with a session to a server process of its own. */
export async function startHttp(installation: Installation): Promise<HttpSide> {
  await addOfficer(installation);
  const child = spawn(process.execPath, [SERVE, installation.applicationUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exit = once(child, 'exit');
  const stop = async () => {
    child.kill('SIGTERM');
    await exit;
  };
  try {
    const [url] = (await once(createInterface({ input: child.stdout }), 'line')) as [string];
    const client = await Client.logIn(url);
    return {
      measureWithView: (codes) => measure(codes, IN_FLIGHT, (code) => client.act(code)),
      measureMinimal: (codes) => measure(codes, IN_FLIGHT, (code) => client.act(code, MINIMAL)),
      stop,
    };
  } catch (fault) {
    await stop();
    throw fault;
  }
}

async function addOfficer({ database, world }: Installation): Promise<void> {
  const users = new AppUserStore(database.pool);
  const id = await users.insert({
    username: OFFICER.username,
    displayName: OFFICER.username,
    passwordHash: await hashPassword(OFFICER.password),
    explanation: null,
    createdAt: world.now(),
  });
  if (id === null) throw new Error('Expected no officer yet.');
  await users.setAssignments(id, [
    { role: 'handler', party: COMMUNE, province: PROVINCE, from: '2020-01-01', to: null },
  ]);
}

type Headers = Readonly<Record<string, string>>;

interface Answer {
  readonly status: number;
  readonly cookies: readonly string[];
  readonly body: string;
}

/** As light as a client can be, since it shares the machine with the server. */
class Client {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: IN_FLIGHT });
  private headers: Headers = { 'content-type': 'application/json' };

  private constructor(private readonly url: string) {}

  static async logIn(url: string): Promise<Client> {
    const client = new Client(url);
    const { status, cookies, body } = await client.post('/api/v1/session', OFFICER);
    if (status >= 300) throw new Error(`Expected the officer to log in, but: ${body}`);
    const { csrfToken } = JSON.parse(body) as { readonly csrfToken: string };
    const cookie = cookies.map((each) => each.split(';')[0]).join('; ');
    client.headers = { ...client.headers, cookie, 'x-csrf-token': csrfToken };
    return client;
  }

  async act(code: string, preference: Headers = {}): Promise<void> {
    const { event, payload, expectedVersion, commandId } = publishNotice(code);
    const content = { event, payload, expectedVersion, commandId };
    const { status, body } = await this.post(`/api/v1/dossiers/${code}/transitions`, content, preference);
    if (status !== 200) throw new Error(`Expected an act on ${code}, but: ${body}`);
  }

  private post(path: string, content: unknown, preference: Headers = {}): Promise<Answer> {
    return new Promise((resolve, reject) => {
      const sent = request(
        `${this.url}${path}`,
        { method: 'POST', agent: this.agent, headers: { ...this.headers, ...preference } },
        (answer) => {
          let body = '';
          answer.setEncoding('utf8');
          answer.on('data', (chunk: string) => (body += chunk));
          answer.on('end', () =>
            resolve({ status: answer.statusCode ?? 0, cookies: answer.headers['set-cookie'] ?? [], body }),
          );
        },
      );
      sent.on('error', reject);
      sent.end(JSON.stringify(content));
    });
  }
}
