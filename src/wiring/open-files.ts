import { join } from 'node:path';

import type { Logger } from 'pino';

import type { FilePlaces, FileStore } from '../application/files/file-places.js';
import type { Configuration } from '../configuration.js';
import { ClamdScanner } from '../gateways/files/clamd-scanner.js';
import { DiskFileStore } from '../gateways/files/disk-file-store.js';
import { PackFolder } from '../gateways/files/pack-folder.js';
import { sniffType } from '../gateways/files/sniff-type.js';
import { UploadFolder } from '../gateways/files/upload-folder.js';

/** Where this installation keeps files: uploads on its own disk, whole files there or in an S3-compatible store. */
export async function openFiles({ files, dataDir }: Configuration, logger: Logger): Promise<FilePlaces> {
  const { s3, clamdUrl, ...limits } = files;
  return {
    store: s3 === null ? new DiskFileStore(join(dataDir, 'files')) : await openS3(s3),
    uploads: new UploadFolder(join(dataDir, 'uploads')),
    packs: new PackFolder(join(dataDir, 'packs')),
    sniff: sniffType,
    scanner:
      clamdUrl === undefined
        ? null
        : new ClamdScanner(clamdUrl, (reason) => {
            logger.error({ reason }, 'The virus scanner gave no verdict; uploads wait.');
          }),
    limits,
  };
}

/** Amazon's client is only loaded where there is such a store. */
async function openS3(place: NonNullable<Configuration['files']['s3']>): Promise<FileStore> {
  const { S3FileStore } = await import('../gateways/files/s3-file-store.js');
  return new S3FileStore(place);
}
