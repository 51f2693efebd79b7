import { Readable } from 'node:stream';

import type { FastifyReply, FastifyRequest } from 'fastify';

import { DamagedFile, type ReadContent } from '../../application/files/read-content.js';
import type { StoredFile } from '../../persistence/dossier-file.store.js';
import { Problem } from '../problems/problem.js';
import { contentHeaders } from './content-headers.js';
import { parseRange } from './parse-range.js';

const CONTENT_HEADERS = ['content-length', 'content-range', 'content-disposition', 'accept-ranges', 'etag'];

/** Whether an `If-None-Match` (RFC 9110, 13.1.2) names this version of the content. */
function names(header: string | undefined, etag: string | undefined): boolean {
  const named = (header ?? '').split(',').map((each) => each.trim().replace(/^W\//, ''));
  return named.some((each) => each === '*' || each === etag);
}

/** Answers with the content of a file, or the part of it that is asked for. */
export class SendContent {
  constructor(
    private readonly readContent: ReadContent,
    /** Told of content that is not what was received. */
    private readonly onDamage: (error: unknown) => void,
  ) {}

  /** @throws Problem `range-not-satisfiable`, `file-damaged` */
  async execute(
    file: StoredFile,
    { method, headers }: Pick<FastifyRequest, 'method' | 'headers'>,
    { reply, asDownload }: { readonly reply: FastifyReply; readonly asDownload: boolean },
  ): Promise<void> {
    const told = contentHeaders(file, { asDownload });
    if (names(headers['if-none-match'], told.etag))
      return void reply.code(304).header('etag', told.etag).send();
    const isSame = headers['if-range'] === undefined || headers['if-range'] === told.etag;
    const range = isSame ? parseRange(headers.range, file.size) : null;
    if (range === 'unsatisfiable') {
      throw new Problem('range-not-satisfiable', 'Tệp không có phần được yêu cầu.', {
        headers: { 'content-range': `bytes */${file.size}` },
      });
    }
    void reply
      .headers(told)
      .header('content-length', range === null ? file.size : range.end - range.start + 1);
    if (range !== null) {
      void reply.code(206).header('content-range', `bytes ${range.start}-${range.end}/${file.size}`);
    }
    // An answer without any content would say that the file has none.
    if (method === 'HEAD') return void reply.send(Readable.from([]));
    const content = this.readContent.execute(file, range);
    // The first piece decides whether there can be an answer at all; later it can only be cut off.
    const first = await content.next().catch((error: unknown) => {
      throw this.toProblem(error, reply);
    });
    void reply.send(Readable.from(this.giveOn(first, content)));
  }

  private async *giveOn(first: IteratorResult<Buffer>, rest: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
    if (first.done !== true) yield first.value;
    try {
      yield* rest;
    } catch (error) {
      this.onDamage(error);
      throw error;
    }
  }

  private toProblem(error: unknown, reply: FastifyReply): unknown {
    // What was told of the file is not true of the problem.
    for (const name of CONTENT_HEADERS) reply.removeHeader(name);
    if (!(error instanceof DamagedFile)) return error;
    this.onDamage(error);
    return new Problem('file-damaged', 'Tệp lưu trữ bị hỏng hoặc thất lạc. Lỗi đã được ghi lại.');
  }
}
