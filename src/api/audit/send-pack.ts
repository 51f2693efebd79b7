import type { FastifyReply, FastifyRequest } from 'fastify';

import type { PackSpace } from '../../application/files/file-places.js';
import type { StoredPack } from '../../persistence/evidence-pack.store.js';
import { answerRange } from '../files/answer-range.js';
import { notFound, Problem } from '../problems/problem.js';

/** Answers with the file of a pack, or with the part of it that is asked for: who breaks off goes on later. */
export class SendPack {
  constructor(private readonly space: PackSpace) {}

  /** @throws Problem `pack-not-ready`, `not-found`, `range-not-satisfiable` */
  async execute(
    { id, state, sha256, size }: StoredPack,
    request: Pick<FastifyRequest, 'method' | 'headers'>,
    reply: FastifyReply,
  ): Promise<void> {
    if (state === 'ordered')
      throw new Problem('pack-not-ready', 'Bộ chứng cứ đang được ghi. Hãy chờ ít phút.');
    if (state !== 'ready' || sha256 === null)
      throw notFound('tệp của bộ chứng cứ này: đã hủy hoặc hết hạn lưu');
    // Opened before anything is told of it.
    const whole = await this.space.open(id, sha256, null);
    if (whole === null) throw notFound('tệp của bộ chứng cứ này trên máy chủ');
    whole.destroy();
    const range = answerRange({ sha256, size }, headersOf(id), request, reply);
    if (range === 'answered') return;
    void reply.send(await this.space.open(id, sha256, range));
  }
}

function headersOf(id: string): Readonly<Record<string, string>> {
  return {
    'content-type': 'application/zip',
    'content-disposition': `attachment; filename="bo-chung-cu-${id}.zip"`,
    'x-content-type-options': 'nosniff',
  };
}
