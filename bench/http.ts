import { Agent, request } from 'node:http';

import { IN_FLIGHT, type Installation } from './installation.js';
import { measure, type Measurement } from './measure.js';
import { publishNotice } from './acts.js';
import { OFFICER, startServer } from './server.js';

const MINIMAL = { prefer: 'return=minimal' };

export interface HttpSide {
  /** Acts answered with the dossier as it stands then, which is what a screen asks for. */
  measureWithView(codes: readonly string[]): Promise<Measurement>;
  /** Acts answered with the receipt alone (`Prefer: return=minimal`), as a program asks. */
  measureMinimal(codes: readonly string[]): Promise<Measurement>;
  stop(): Promise<void>;
}

/** The same acts over HTTP, sent by an officer with a session. */
export async function startHttp(installation: Installation): Promise<HttpSide> {
  const server = await startServer(installation);
  try {
    const client = await Client.logIn(server.url);
    return {
      measureWithView: (codes) => measure(codes, IN_FLIGHT, (code) => client.act(code)),
      measureMinimal: (codes) => measure(codes, IN_FLIGHT, (code) => client.act(code, MINIMAL)),
      stop: () => server.stop(),
    };
  } catch (fault) {
    await server.stop();
    throw fault;
  }
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
