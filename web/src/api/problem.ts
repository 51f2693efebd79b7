import type { components } from './schema.js';

export type ProblemBody = components['schemas']['Problem'];
export type Basis = components['schemas']['Problem']['legalBasis'];

/** What the server refused or failed at, as it said it (RFC 9457). */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';

  constructor(readonly body: ProblemBody) {
    super(body.detail);
  }

  get code(): string {
    return this.body.code;
  }

  get status(): number {
    return this.body.status;
  }
}

/** No answer came: the network is down, or the server is. */
export class ConnectionLost extends Error {
  override readonly name = 'ConnectionLost';
}

/** What to say of a failure in one sentence. */
export function sentenceOf(
  error: unknown,
  t: (id: 'problem.connection' | 'problem.unexpected') => string,
): string {
  if (error instanceof ApiProblem) return error.message;
  return t(error instanceof ConnectionLost ? 'problem.connection' : 'problem.unexpected');
}

export function isProblem(error: unknown, ...codes: readonly string[]): error is ApiProblem {
  return error instanceof ApiProblem && (codes.length === 0 || codes.includes(error.code));
}
