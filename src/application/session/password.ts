import { randomBytes } from 'node:crypto';

import { hash, verify } from '@node-rs/argon2';

/** argon2id with 19 MiB and two passes, the library's default and OWASP's first recommendation. */
export function hashPassword(password: string): Promise<string> {
  return hash(password);
}

/** False as well when the stored hash cannot be read. */
export async function isPassword(storedHash: string, password: string): Promise<boolean> {
  try {
    return await verify(storedHash, password);
  } catch {
    return false;
  }
}

let hashOfNobody: Promise<string> | null = null;

/** Takes as long as a real comparison, so that the time of an answer does not tell which names exist. */
export async function comparePasswordOfNobody(password: string): Promise<false> {
  hashOfNobody ??= hashPassword(randomBytes(32).toString('base64url'));
  await isPassword(await hashOfNobody, password);
  return false;
}
