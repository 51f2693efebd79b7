import type { ProblemCode } from './problem-types.js';

/** One thing wrong with a request: where (JSON Pointer, or a parameter's name) and a Vietnamese sentence. */
export interface RequestFault {
  readonly path: string;
  readonly sentence: string;
}

export interface ProblemDetails {
  /** Members beside the standard ones, for programs. */
  readonly members?: Readonly<Record<string, unknown>>;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A refusal on its way out: what RFC 9457 calls a problem. `message` is its Vietnamese sentence. */
export class Problem extends Error {
  override readonly name = 'Problem';

  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly details: ProblemDetails = {},
  ) {
    super(detail);
  }
}

/** A request of the wrong shape; every fault is named, and the first ones are told in the sentence. */
export function malformedRequest(faults: readonly RequestFault[]): Problem {
  const told = faults
    .slice(0, 3)
    .map(({ path, sentence }) => (path === '' ? sentence : `${path} ${sentence}`));
  return new Problem('malformed-request', `Yêu cầu không đúng dạng: ${told.join('; ')}.`, {
    members: { faults },
  });
}

export function notFound(what: string): Problem {
  return new Problem('not-found', `Không tìm thấy ${what}.`);
}
