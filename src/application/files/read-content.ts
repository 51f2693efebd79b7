import { createHash } from 'node:crypto';

import type { StoredFile } from '../../persistence/dossier-file.store.js';
import type { ByteRange, FilePlaces } from './file-places.js';

/** What lies in the store is not what was received. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/**
 * The content of a file, or a part of it. All of it is held against its SHA-256 before anything is given out, a part as
 * well: of a damaged file nobody gets a byte. That reads a file twice, and its parts each time anew.
 */
export class ReadContent {
  constructor(private readonly places: FilePlaces) {}

  /** @throws DamagedFile before the first piece; later only when the content changes while it is being read. */
  async *execute(file: StoredFile, range: ByteRange | null): AsyncGenerator<Buffer> {
    await hold(await this.open(file, null), file);
    const content = await this.open(file, range);
    yield* range === null ? verified(content, file) : content;
  }

  private async open({ id, sha256 }: StoredFile, range: ByteRange | null): Promise<AsyncIterable<Buffer>> {
    const content = (await this.places.store.open(sha256, range)) as AsyncIterable<Buffer> | null;
    if (content === null) throw new DamagedFile(`The content of file ${id} is missing.`);
    return content;
  }
}

/** Reads the content to its end. @throws DamagedFile */
async function hold(content: AsyncIterable<Buffer>, file: StoredFile): Promise<void> {
  const pieces = verified(content, file);
  while ((await pieces.next()).done !== true);
}

/** Gives the content on, and keeps its last piece back until all of it has turned out right: a wrong file never ends well. */
async function* verified(content: AsyncIterable<Buffer>, { id, sha256 }: StoredFile): AsyncGenerator<Buffer> {
  const hash = createHash('sha256');
  let kept: Buffer | null = null;
  for await (const piece of content) {
    hash.update(piece);
    if (kept !== null) yield kept;
    kept = piece;
  }
  if (hash.digest('hex') !== sha256)
    throw new DamagedFile(`The content of file ${id} is not what was received.`);
  if (kept !== null) yield kept;
}
