import { join } from 'node:path';

import { EvidencePack } from '../application/evidence/evidence-pack.js';
import type { FilePlaces, FileStore, PackSpace } from '../application/files/file-places.js';
import { ReadContent } from '../application/files/read-content.js';
import type { World } from '../application/world.js';
import type { Configuration } from '../configuration.js';
import { ClamdScanner } from '../gateways/files/clamd-scanner.js';
import { DiskFileStore } from '../gateways/files/disk-file-store.js';
import { PackFolder } from '../gateways/files/pack-folder.js';
import { sniffType } from '../gateways/files/sniff-type.js';
import { UploadFolder } from '../gateways/files/upload-folder.js';
import type { Executor } from '../persistence/database.js';
import { readVerifier } from './read-verifier.js';

/** Where this installation keeps files: uploads on its own disk, whole files there or in an S3-compatible store. */
export async function openFiles(
  { files, dataDir }: Configuration,
  /** Told why the virus scanner gave no verdict. */
  onScanFailure: (reason: string) => void,
): Promise<FilePlaces> {
  const { s3, clamdUrl, ...limits } = files;
  return {
    store: s3 === null ? new DiskFileStore(join(dataDir, 'files')) : await openS3(s3),
    uploads: new UploadFolder(join(dataDir, 'uploads')),
    packs: openPackSpace(join(dataDir, 'packs')),
    sniff: sniffType,
    scanner: clamdUrl === undefined ? null : new ClamdScanner(clamdUrl, onScanFailure),
    limits,
  };
}

/** A place for packs in a folder of their own. */
export function openPackSpace(folder: string): PackSpace {
  return new PackFolder(folder);
}

/** What auditors take away of a dossier, with its files from these places. */
export function composeEvidence(world: World, executor: Executor, files: FilePlaces): EvidencePack {
  return new EvidencePack(world, executor, new ReadContent(files), readVerifier);
}

/** Amazon's client is only loaded where there is such a store. */
async function openS3(place: NonNullable<Configuration['files']['s3']>): Promise<FileStore> {
  const { S3FileStore } = await import('../gateways/files/s3-file-store.js');
  return new S3FileStore(place);
}
