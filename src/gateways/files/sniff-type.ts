import { fileTypeFromFile } from 'file-type';

import type { SniffType } from '../../application/files/file-places.js';

/** By the first bytes, and for office documents by what lies in the archive. */
export const sniffType: SniffType = async (path) => {
  try {
    return (await fileTypeFromFile(path))?.mime ?? null;
  } catch (error) {
    // A file that only begins like something is nothing; one that cannot be read is another matter.
    if ((error as NodeJS.ErrnoException).syscall !== undefined) throw error;
    return null;
  }
};
