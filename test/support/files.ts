import { join } from 'node:path';

import type { FilePlaces } from '../../src/application/files/file-places.js';
import { DiskFileStore } from '../../src/gateways/files/disk-file-store.js';
import { PackFolder } from '../../src/gateways/files/pack-folder.js';
import { sniffType } from '../../src/gateways/files/sniff-type.js';
import { UploadFolder } from '../../src/gateways/files/upload-folder.js';

/** The real places for files, within one folder, with limits that a test comes to. */
export function filesIn(folder: string): FilePlaces {
  return {
    store: new DiskFileStore(join(folder, 'files')),
    uploads: new UploadFolder(join(folder, 'uploads')),
    packs: new PackFolder(join(folder, 'packs')),
    sniff: sniffType,
    scanner: null,
    limits: {
      maxBytes: 4 * 1_048_576,
      maxFilesPerComponent: 4,
      uploadHours: 24,
      orphanDays: 30,
      packDays: 7,
    },
  };
}
