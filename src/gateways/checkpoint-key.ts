import { createPrivateKey, generateKeyPairSync } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

import type { Signer } from '../application/checkpoint/signed-note.js';

/** A file that should hold a key holds none. */
export class CheckpointKeyError extends Error {
  override readonly name = 'CheckpointKeyError';
}

/** Reads an Ed25519 private key in PEM, as `openssl genpkey -algorithm ed25519` writes it. @throws CheckpointKeyError */
export async function readSigner(name: string, file: string): Promise<Signer> {
  const pem = await readFile(file, 'utf8').catch((error: unknown) => {
    throw new CheckpointKeyError(`The checkpoint key ${file} cannot be read: ${String(error)}`);
  });
  const privateKey = parse(pem);
  if (privateKey?.asymmetricKeyType !== 'ed25519') {
    throw new CheckpointKeyError(`The checkpoint key ${file} should be an Ed25519 private key in PEM.`);
  }
  return { name, privateKey };
}

/** As `readSigner`; makes the key where there is none yet, readable for its owner alone. */
export async function readOrMakeSigner(name: string, file: string): Promise<Signer> {
  const { privateKey } = generateKeyPairSync('ed25519');
  const pem = privateKey.export({ format: 'pem', type: 'pkcs8' });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, pem, { flag: 'wx', mode: 0o600 }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  });
  return readSigner(name, file);
}

function parse(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}
