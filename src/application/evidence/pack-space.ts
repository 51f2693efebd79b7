import type { Readable } from 'node:stream';

import type { PackedFile } from '../../persistence/evidence-pack.store.js';
import type { ByteRange } from '../files/file-places.js';

/** Where packs lie that are being written or kept: a folder for each, and in it files under their SHA-256. */
export interface PackSpace {
  /** Takes in a file. It is there whole afterwards, or not at all. */
  put(pack: string, content: NodeJS.ReadableStream): Promise<PackedFile>;
  /** Null when there is no such file. */
  open(pack: string, sha256: string, range: ByteRange | null): Promise<Readable | null>;
  /** Throws everything of a pack away but one file. */
  keepOnly(pack: string, sha256: string): Promise<void>;
  discard(pack: string): Promise<void>;
  /** The packs that have a folder. */
  list(): Promise<readonly string[]>;
}
