import createClient, { type Middleware } from 'openapi-fetch';

import { ApiProblem, ConnectionLost, type ProblemBody } from './problem.js';
import { noteReached } from './reachability.js';
import type { paths } from './schema.js';

const SAFE_METHODS = ['GET', 'HEAD', 'OPTIONS'];

let csrfToken: string | null = null;

/** Called with what the session answers; every change is sent with it. */
export function rememberCsrfToken(token: string | null): void {
  csrfToken = token;
}

/** What a change carries that does not go through this client. */
export function csrfHeaders(): Readonly<Record<string, string>> {
  return csrfToken === null ? {} : { 'x-csrf-token': csrfToken };
}

const withCsrfToken: Middleware = {
  onRequest({ request }) {
    if (csrfToken !== null && !SAFE_METHODS.includes(request.method)) {
      request.headers.set('x-csrf-token', csrfToken);
    }
    return request;
  },
};

export const api = createClient<paths>({ baseUrl: '/' });
api.use(withCsrfToken);

interface Outcome<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** What a request brings when all goes well. @throws ApiProblem, ConnectionLost */
export async function answerOf<T>(request: Promise<Outcome<T>>): Promise<T> {
  const { data, error, response } = await request.catch((cause: unknown) => {
    noteReached(false);
    throw new ConnectionLost('No answer came.', { cause });
  });
  noteReached(true);
  if (response.ok) return data as T;
  throw new ApiProblem(toProblem(error, response));
}

/** A proxy in between may answer with something that is no problem of ours. */
export function toProblem(
  body: unknown,
  { status, statusText }: Pick<Response, 'status' | 'statusText'>,
): ProblemBody {
  if (typeof body === 'object' && body !== null && 'code' in body) return body as ProblemBody;
  return {
    type: 'about:blank',
    title: statusText,
    status,
    code: 'unknown',
    detail: statusText,
    instance: '',
  };
}
