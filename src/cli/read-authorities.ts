import { readFile } from 'node:fs/promises';

import type { Certificate } from 'pkijs';

import { readCertificates } from '../application/checkpoint/verify-time-stamp.js';
import { CommandFault } from './command-fault.js';

/** The certificates that time-stamps must come from; none when no file is named. @throws CommandFault */
export async function readAuthorities(file: string | null): Promise<readonly Certificate[]> {
  if (file === null) return [];
  const pem = await readFile(file, 'utf8');
  return readCertificates(pem).catch(() => {
    throw new CommandFault('bad-certificate', `${file} không có chứng thư dạng PEM.`);
  });
}
