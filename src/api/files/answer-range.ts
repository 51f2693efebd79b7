import { Readable } from 'node:stream';

import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ByteRange } from '../../application/files/file-places.js';
import { Problem } from '../problems/problem.js';
import { parseRange } from './parse-range.js';

/**
 * Tells of content that never changes under its SHA-256, and which part of it is to be sent now: null for all of it.
 * Nothing is, and the answer is given, where the reader has it already or only asks about it.
 * @throws Problem `range-not-satisfiable`
 */
export function answerRange(
  { sha256, size }: { readonly sha256: string; readonly size: number },
  told: Readonly<Record<string, string>>,
  { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
  reply: FastifyReply,
): ByteRange | null | 'answered' {
  const etag = `"${sha256}"`;
  if (names(headers['if-none-match'], etag)) {
    void reply.code(304).header('etag', etag).send();
    return 'answered';
  }
  const isSame = headers['if-range'] === undefined || headers['if-range'] === etag;
  const range = isSame ? parseRange(headers.range, size) : null;
  if (range === 'unsatisfiable') {
    throw new Problem('range-not-satisfiable', 'Tệp không có phần được yêu cầu.', {
      headers: { 'content-range': `bytes */${size}` },
    });
  }
  void reply
    .headers({ ...told, 'accept-ranges': 'bytes', etag })
    .header('content-length', range === null ? size : range.end - range.start + 1);
  if (range !== null)
    void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${size}`);
  if (method !== 'HEAD') return range;
  // An answer without any content would say that the file has none.
  void reply.send(Readable.from([]));
  return 'answered';
}

/** Whether an `If-None-Match` (RFC 9110, 13.1.2) names this version of the content. */
function names(header: string | undefined, etag: string): boolean {
  const named = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return named.some((each) => each === '*' || each === etag);
}
