import { Readable } from 'node:stream';

import type { FastifyReply, FastifyRequest } from 'fastify';

import { DamagedFile, type ReadContent } from '../../application/files/read-content.js';
import type { StoredFile } from '../../persistence/dossier-file.store.js';
import { Problem } from '../problems/problem.js';
import { answerRange } from './answer-range.js';
import { contentHeaders } from './content-headers.js';

const CONTENT_HEADERS = ['content-length', 'content-range', 'content-disposition', 'accept-ranges', 'etag'];

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
    request: Pick<FastifyRequest, 'method' | 'headers'>,
    { reply, asDownload }: { readonly reply: FastifyReply; readonly asDownload: boolean },
  ): Promise<void> {
    const range = answerRange(file, contentHeaders(file, { asDownload }), request, reply);
    if (range === 'answered') return;
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
