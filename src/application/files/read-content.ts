import { createHash } from 'node:crypto';

import type { StoredFile } from '../../persistence/dossier-file.store.js';
import type { ByteRange, FilePlaces } from './file-places.js';

/** What lies in the store is not what was received. */
export class DamagedFile extends Error {
  override readonly name = 'DamagedFile';
}

/** The content of a file. Read whole, it is held against its SHA-256. */
export class ReadContent {
  constructor(private readonly places: FilePlaces) {}

  /** @throws DamagedFile at once when there is nothing, and later when it turns out not to be what was received. */
  async *execute(file: StoredFile, range: ByteRange | null): AsyncGenerator<Buffer> {
    const content = (await this.places.store.open(file.sha256, range)) as AsyncIterable<Buffer> | null;
    if (content === null) throw new DamagedFile(`The content of file ${file.id} is missing.`);
    yield* range === null ? verified(content, file) : content;
  }
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
