import { createHash, randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

import type { ByteRange, PackSpace } from '../../application/files/file-places.js';
import type { PackedFile } from '../../persistence/evidence-pack.store.js';
import { makeFolder, syncFolder, toDiskFault } from './disk.js';

const PACK = /^\d{1,19}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Packs as folders of a folder: `12/ab01….zip`. */
export class PackFolder implements PackSpace {
  constructor(private readonly folder: string) {}

  async put(pack: string, content: NodeJS.ReadableStream): Promise<PackedFile> {
    const folder = this.folderOf(pack);
    // A name of its own, because a writer that is thought dead may still be at work.
    const unfinished = join(folder, `${randomUUID()}.unfinished`);
    return toDiskFault(async () => {
      await makeFolder(folder);
      try {
        const written = await write(unfinished, content);
        await rename(unfinished, this.pathOf(pack, written.sha256));
        await syncFolder(folder);
        return written;
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    });
  }

  async open(pack: string, sha256: string, range: ByteRange | null): Promise<Readable | null> {
    const file = await open(this.pathOf(pack, sha256), 'r').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    return file?.createReadStream(range ?? {}) ?? null;
  }

  async keepOnly(pack: string, sha256: string): Promise<void> {
    const kept = this.pathOf(pack, sha256);
    await toDiskFault(async () => {
      for (const name of await readdir(this.folderOf(pack))) {
        const path = join(this.folderOf(pack), name);
        if (path !== kept) await rm(path, { force: true });
      }
    });
  }

  async discard(pack: string): Promise<void> {
    await toDiskFault(() => rm(this.folderOf(pack), { recursive: true, force: true }));
  }

  async list(): Promise<readonly string[]> {
    const names = await readdir(this.folder).catch(() => []);
    return names.filter((name) => PACK.test(name));
  }

  private folderOf(pack: string): string {
    // Nothing but an id of ours may become a path.
    if (!PACK.test(pack)) throw new RangeError('Expected the id of a pack.');
    return join(this.folder, pack);
  }

  private pathOf(pack: string, sha256: string): string {
    if (!SHA256.test(sha256)) throw new RangeError('Expected the SHA-256 of a file.');
    return join(this.folderOf(pack), `${sha256}.zip`);
  }
}

/** Writes a new file, measures it, and has the disk keep it. */
async function write(path: string, content: NodeJS.ReadableStream): Promise<PackedFile> {
  const hash = createHash('sha256');
  let size = 0;
  await pipeline(
    content,
    async function* (pieces) {
      for await (const piece of pieces as AsyncIterable<Buffer>) {
        hash.update(piece);
        size += piece.length;
        yield piece;
      }
    },
    createWriteStream(path, { flags: 'wx', mode: 0o600, flush: true }),
  );
  return { sha256: hash.digest('hex'), size };
}
