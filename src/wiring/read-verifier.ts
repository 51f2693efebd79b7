import { readFile } from 'node:fs/promises';

import { findSeed } from './find-seed.js';

/** The program that auditors get with every pack of evidence; it lies beside the folder `seed/` of the release. */
export function readVerifier(): Promise<string> {
  return readFile(new URL('../docs/verify/verify-journal.mjs', findSeed()), 'utf8');
}
