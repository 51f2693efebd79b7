import { copyFile, link, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';

import type { ByteRange, FileStore, Shelf } from '../../application/files/file-places.js';
import { ASIDE, makeFolder, syncFolder, toDiskFault } from './disk.js';

const SHA256 = /^[0-9a-f]{64}$/;

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

  async has(sha256: string): Promise<boolean> {
    return (await this.touchedAt(sha256)) !== null;
  }

  async listOlder(shelf: Shelf, moment: Date): Promise<readonly string[]> {
    const names = await readdir(join(this.folder, shelf), { recursive: true }).catch(() => []);
    const found: string[] = [];
    for (const sha256 of names.map((name) => basename(name)).filter((name) => SHA256.test(name))) {
      const touchedAt = await this.touchedAt(sha256);
      if (touchedAt !== null && touchedAt < moment) found.push(sha256);
    }
    return found;
  }

  async remove(sha256: string): Promise<void> {
    await toDiskFault(() => rm(this.pathOf(sha256), { force: true }));
  }

  /** When it was last taken in; null when it is not there. */
  private async touchedAt(sha256: string): Promise<Date | null> {
    return stat(this.pathOf(sha256)).then(
      ({ ctime }) => ctime,
      () => null,
    );
  }

  private pathOf(sha256: string): string {
    return join(this.folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  }
}
