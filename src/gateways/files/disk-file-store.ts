import { copyFile, link, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import type { ByteRange, FileStore } from '../../application/files/file-places.js';
import { ASIDE, makeFolder, syncFolder, toDiskFault } from './disk.js';

/** Files in a folder: `ab/cd/abcd…`, by their SHA-256. */
export class DiskFileStore implements FileStore {
  constructor(private readonly folder: string) {}

  async put({ path, sha256 }: { readonly path: string; readonly sha256: string }): Promise<void> {
    const target = this.pathOf(sha256);
    // Beside the upload, where the sweep finds it if the process dies in between.
    const aside = `${path}${ASIDE}`;
    await toDiskFault(async () => {
      await makeFolder(dirname(target));
      await rm(aside, { force: true });
      // The upload stays where it is until the database knows of the file: until then all can be done again.
      await link(path, aside).catch(() => copyFile(path, aside));
      await rename(aside, target);
      for (const folder of [dirname(target), dirname(dirname(target)), this.folder]) await syncFolder(folder);
    });
  }

  async open(sha256: string, range: ByteRange | null): Promise<Readable | null> {
    const file = await open(this.pathOf(sha256), 'r').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    return file?.createReadStream(range ?? {}) ?? null;
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
