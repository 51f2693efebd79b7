import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { finished } from 'node:stream/promises';

import type { FastifyReply } from 'fastify';

import { EXPORT_FORMATS, type ExportFormatName } from '../../application/exchange/export-formats.js';
import { exportJournals } from '../../application/exchange/export-journals.js';
import type { World } from '../../application/world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Database } from '../../persistence/database.js';
import { Problem } from '../problems/problem.js';

/** Each holds a connection for as long as its reader takes. */
const MOST_AT_ONCE = 2;

/** Answers with journals as a file, written as it is read. */
export class ExportDesk {
  private running = 0;

  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  /** @throws Problem `too-many-exports` */
  async send(
    format: ExportFormatName,
    provinces: readonly string[],
    reader: string,
    reply: FastifyReply,
  ): Promise<void> {
    if (this.running >= MOST_AT_ONCE) {
      throw new Problem('too-many-exports', 'Đang có bản xuất nhật ký khác. Hãy thử lại sau ít phút.', {
        headers: { 'retry-after': '60' },
      });
    }
    this.running += 1;
    const file = new PassThrough();
    const closed = finished(file);
    // Where the reader goes away, `closed` says so; a rejection nobody waits for yet would end the process.
    closed.catch(() => undefined);
    const answer = { hasBegun: false };
    try {
      await exportJournals(this.database, this.world, { format, provinces, reader }, async (text) => {
        // Nothing is said before there is something to say: until then, what goes wrong is a problem.
        if (!answer.hasBegun) this.begin(format, file, reply);
        answer.hasBegun = true;
        if (!file.write(text)) await Promise.race([once(file, 'drain'), closed]);
      });
      file.end();
    } catch (error) {
      if (!answer.hasBegun) throw error;
      file.destroy(error as Error);
    } finally {
      this.running -= 1;
    }
  }

  private begin(format: ExportFormatName, file: PassThrough, reply: FastifyReply): void {
    const { mediaType, suffix } = EXPORT_FORMATS[format];
    const name = `nhat-ky-${localDateOf(this.world.now())}.${suffix}`;
    void reply
      .header('content-type', mediaType)
      .header('content-disposition', `attachment; filename="${name}"`)
      .header('x-content-type-options', 'nosniff')
      .send(file);
  }
}
