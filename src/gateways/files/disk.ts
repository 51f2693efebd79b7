import { mkdir, open } from 'node:fs/promises';

import { Fault } from '../../persistence/fault.js';

/** What a file's name ends in beside its upload, while it goes into the store. */
export const ASIDE = '.whole';

/** What the system says of a disk that is full, gone, or not ours to write on. */
const PASSING = new Set([
  'ENOSPC',
  'EDQUOT',
  'EIO',
  'EROFS',
  'EACCES',
  'EMFILE',
  'ENFILE',
  'ESTALE',
  'ETIMEDOUT',
]);

/** Does something with the disk. @throws Fault when it is the disk that fails */
export async function toDiskFault<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!PASSING.has(code)) throw error;
    throw new Fault(`The files' disk failed: ${code}`, { cause: error });
  }
}

export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
}

/** A name in a folder outlasts a power failure only once the folder itself has been written. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
