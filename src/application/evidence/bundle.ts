import { createHash } from 'node:crypto';

import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { WrittenDossier } from '../../persistence/evidence-pack-dossier.store.js';
import type { PackSpace } from '../files/file-places.js';
import { text, type EvidencePart } from './evidence-pack.js';
import { BUNDLE_GUIDE } from './guide.js';

/** What lies in the folder of a pack is not what was written. */
export class DamagedPack extends Error {
  override readonly name = 'DamagedPack';

  constructor(
    pack: string,
    /** Of the file that should be there. */
    readonly sha256: string,
  ) {
    super(`The file ${sha256} of pack ${pack} is missing, or not what was written.`);
  }
}

export interface Bundle {
  /** The pack's folder. */
  readonly pack: string;
  readonly label: string | null;
  /** A user's name. */
  readonly requestedBy: string;
  readonly orderedAt: Instant;
  readonly madeAt: Instant;
  readonly dossiers: readonly WrittenDossier[];
  /** How many dossiers are kept from whoever ordered them; which ones is not said. */
  readonly withheld: number;
  /** Dossiers that could not be written. */
  readonly failed: readonly string[];
}

/** The parts of a pack over several dossiers: the manifest, how to check it, and each dossier's own pack as it lies there. */
export function bundleParts(space: PackSpace, { pack, dossiers, ...told }: Bundle): readonly EvidencePart[] {
  const parts = dossiers.map(({ dossier, sha256, size, lastEntry }) => ({
    ...{ dossier, path: `dossiers/${dossier}.zip`, sha256, size, lastEntry },
  }));
  return [
    text('manifest.json', `${JSON.stringify({ ...told, dossiers: parts }, null, 2)}\n`),
    text('GUIDE.md', BUNDLE_GUIDE),
    ...parts.map(({ path, sha256, size }) => ({
      ...{ path, sha256, size, isPacked: true as const },
      read: () => readVerified(space, pack, sha256),
    })),
  ];
}

/** @throws DamagedPack at the end, when what lies there is not what was written */
async function* readVerified(space: PackSpace, pack: string, sha256: string): AsyncGenerator<Buffer> {
  const content = (await space.open(pack, sha256, null)) as AsyncIterable<Buffer> | null;
  if (content === null) throw new DamagedPack(pack, sha256);
  const hash = createHash('sha256');
  for await (const piece of content) {
    hash.update(piece);
    yield piece;
  }
  if (hash.digest('hex') !== sha256) throw new DamagedPack(pack, sha256);
}
