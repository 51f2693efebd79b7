import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import { FILE_ID, type UploadSpace } from '../../application/files/file-places.js';
import { ASIDE, makeFolder, toDiskFault } from './disk.js';

/** A part that is being written. */
interface Hand {
  readonly content: Readable;
  readonly work: Promise<number | null>;
}

/** Uploads as files of a folder, one for each; its length is how much has come. */
export class UploadFolder implements UploadSpace {
  private readonly inHand = new Map<string, Hand>();

  constructor(private readonly folder: string) {}

  async create(id: string): Promise<void> {
    await toDiskFault(async () => {
      await makeFolder(this.folder);
      await writeFile(this.pathOf(id), '', { flag: 'wx', mode: 0o600 });
    });
  }

  async measure(id: string): Promise<number | null> {
    return stat(this.pathOf(id)).then(
      ({ size }) => size,
      () => null,
    );
  }

  async append(id: string, offset: number, content: Readable): Promise<number | null> {
    // The sender comes anew because the earlier request is lost to them, though it may still look open here.
    const earlier = this.inHand.get(id);
    // A sender may be gone before we begin to read; unheard, that would end the process.
    content.on('error', () => undefined);
    const work = this.write(id, offset, content, earlier);
    const hand = { content, work };
    this.inHand.set(id, hand);
    try {
      return await work;
    } finally {
      if (this.inHand.get(id) === hand) this.inHand.delete(id);
    }
  }

  async digest(id: string): Promise<string> {
    return toDiskFault(async () => {
      const file = await open(this.pathOf(id), 'r');
      try {
        await file.sync();
      } finally {
        await file.close();
      }
      const hash = createHash('sha256');
      await pipeline(createReadStream(this.pathOf(id)), hash);
      return hash.digest('hex');
    });
  }

  pathOf(id: string): string {
    // An id comes from an address; nothing but an id of ours may become a path.
    if (!FILE_ID.test(id)) throw new RangeError('Expected the id of an upload.');
    return join(this.folder, id);
  }

  async discard(id: string): Promise<void> {
    this.inHand.get(id)?.content.destroy();
    const path = this.pathOf(id);
    await toDiskFault(async () => {
      await rm(path, { force: true });
      await rm(`${path}${ASIDE}`, { force: true });
    });
  }

  async listUntouchedSince(moment: Date): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    const untouched: string[] = [];
    for (const name of names) {
      const found = await stat(join(this.folder, name)).catch(() => null);
      if (found !== null && found.mtime < moment) untouched.push(name.replace(ASIDE, ''));
    }
    return [...new Set(untouched)].filter((id) => FILE_ID.test(id));
  }

  private async write(
    id: string,
    offset: number,
    content: Readable,
    earlier: Hand | undefined,
  ): Promise<number | null> {
    earlier?.content.destroy();
    await earlier?.work.catch(() => null);
    if ((await this.measure(id)) !== offset) return null;
    return toDiskFault(async () => {
      const file = await open(this.pathOf(id), 'r+');
      try {
        let end = offset;
        for await (const piece of untilBroken(content)) {
          await file.write(piece, 0, piece.length, end);
          end += piece.length;
        }
        await file.datasync();
        return end;
      } finally {
        await file.close();
      }
    });
  }
}

/** What comes before the sender goes away: it stays, and they go on from there. */
async function* untilBroken(content: Readable): AsyncGenerator<Buffer> {
  try {
    yield* content as AsyncIterable<Buffer>;
  } catch {
    // The connection is gone; there is nobody to tell.
  }
}
