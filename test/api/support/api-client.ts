import { readFileSync } from 'node:fs';

import { DEMO_PASSWORD } from '../../support/service.js';
import { OpenApiDocument, type PlacedOperation } from './openapi-document.js';

const GOLDEN = new URL('../../../src/api/openapi.json', import.meta.url);

export interface Sent {
  readonly method?: string;
  readonly body?: unknown;
  /** Sent as it is, instead of `body`. */
  readonly raw?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

/** `any` as `JSON.parse` gives it: what it holds is what the test asserts. */
export interface Received {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- a test reads any answer
  readonly body: any;
}

/** Sends requests, and holds every answer to the OpenAPI document. */
export class ApiClient {
  private static readonly document = new OpenApiDocument(JSON.parse(readFileSync(GOLDEN, 'utf8')));

  constructor(
    private readonly url: string,
    private readonly session: Readonly<Record<string, string>> = {},
  ) {}

  /** What a browser sends along with every request. */
  get cookies(): Readonly<Record<string, string>> {
    return this.session.cookie === undefined ? {} : { cookie: this.session.cookie };
  }

  /** What a page of ours sends along with every change. */
  get csrfToken(): string {
    return this.session['x-csrf-token'] ?? '';
  }

  get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
    return this.send(path, { headers });
  }

  post(path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Received> {
    return this.send(path, { method: 'POST', body, headers });
  }

  async send(path: string, { method = 'GET', body, raw, headers = {} }: Sent): Promise<Received> {
    const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
    const answer = await fetch(`${this.url}${path}`, {
      method,
      redirect: 'manual',
      headers: {
        ...(content === undefined ? {} : { 'content-type': 'application/json' }),
        ...this.session,
        ...headers,
      },
      ...(content === undefined ? {} : { body: content }),
    });
    const text = await answer.text();
    const received = {
      status: answer.status,
      headers: answer.headers,
      text,
      body:
        /[/+]json\b/.test(answer.headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : null,
    };
    ApiClient.hold(method, path, received);
    return received;
  }

  /** Another person at the same service. */
  async logIn(username: string, password = DEMO_PASSWORD): Promise<ApiClient> {
    const { status, headers, body } = await this.post('/api/v1/session', { username, password });
    if (status !== 200) throw new Error(`Expected ${username} to log in, but got ${status}.`);
    const cookie = headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    return new ApiClient(this.url, { cookie, 'x-csrf-token': (body as { csrfToken: string }).csrfToken });
  }

  /** The same session without some of its headers. */
  without(...names: readonly string[]): ApiClient {
    const kept = Object.entries(this.session).filter(([name]) => !names.includes(name));
    return new ApiClient(this.url, Object.fromEntries(kept));
  }

  private static hold(method: string, path: string, { status, headers, body }: Received): void {
    if (status >= 400) {
      expect(headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
      expect(this.document.findFaults({ $ref: '#/components/schemas/Problem' }, body)).toEqual([]);
      expect(body).toMatchObject({ status });
    }
    const placed = this.find(method, path.split('?', 1)[0] ?? path);
    const media = placed?.operation.responses[String(status)]?.content?.['application/json'];
    if (media !== undefined && headers.get('content-type')?.startsWith('application/json') === true) {
      expect({ path, faults: this.document.findFaults(media.schema, body) }).toEqual({ path, faults: [] });
    }
  }

  private static find(method: string, path: string): PlacedOperation | undefined {
    const matches = this.document.operations.filter(
      (each) =>
        each.method === method.toLowerCase() &&
        new RegExp(`^${each.path.replaceAll('.', '\\.').replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path),
    );
    // `/calendar/due` before `/calendar/{year}`.
    return matches.sort((a, b) => a.path.split('{').length - b.path.split('{').length)[0];
  }
}
