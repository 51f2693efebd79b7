import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';

import { Problem } from '../problems/problem.js';
import { PROBLEM_TYPES } from '../problems/problem-types.js';
import { toFrameworkProblem, writeProblem } from '../problems/problem.filter.js';

/** Answers what is not HTTP at all, or comes too slowly, before any request exists. */
export function answerClientError(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed || !socket.writable) return;
  const problem = toClientProblem(error.code);
  const { status } = PROBLEM_TYPES[problem.code];
  const body = JSON.stringify(writeProblem(problem, randomUUID()));
  socket.end(
    [
      `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
  );
}

function toClientProblem(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Problem('headers-too-large', 'Phần đầu của yêu cầu quá lớn.');
  }
  return toFrameworkProblem(code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400);
}
