import { createPublicKey, hash, sign, verify, type KeyObject } from 'node:crypto';

/*
 * The signed note of C2SP (https://c2sp.org/signed-note), in which transparency logs write their checkpoints: a
 * text, an empty line, and a line for each signature. Tools of others read it. Ed25519 only.
 */

/** Ed25519 in that format. */
const ALGORITHM = 0x01;
const KEY_BYTES = 32;
const SIGNATURE_LINE = /^— (?<name>\S+) (?<signature>[A-Za-z0-9+/]+={0,2})$/;
const VERIFIER_KEY = /^(?<name>[^\s+]+)\+(?<id>[0-9a-f]{8})\+(?<key>[A-Za-z0-9+/]+={0,2})$/;

export interface Signer {
  /** No spaces and no plus sign. */
  readonly name: string;
  readonly privateKey: KeyObject;
}

export interface SignedNote {
  /** Ends with a line break. */
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    readonly keyId: string;
    readonly signature: Buffer;
  }[];
}

/** The public half of a signer, as that format writes it: name, identifier and key, joined by plus signs. */
export function verifierKeyOf({ name, privateKey }: Signer): string {
  const key = rawKey(createPublicKey(privateKey));
  return `${name}+${keyIdOf(name, key)}+${Buffer.concat([Buffer.of(ALGORITHM), key]).toString('base64')}`;
}

/** Signs a text of whole lines, none of them empty. */
export function signNote(text: string, signers: readonly Signer[]): string {
  const lines = signers.map((signer) => {
    const keyId = Buffer.from(keyIdOf(signer.name, rawKey(createPublicKey(signer.privateKey))), 'hex');
    const signature = sign(null, Buffer.from(text), signer.privateKey);
    return `— ${signer.name} ${Buffer.concat([keyId, signature]).toString('base64')}\n`;
  });
  return `${text}\n${lines.join('')}`;
}

/** Null when it is no signed note. */
export function readNote(note: string): SignedNote | null {
  const end = note.lastIndexOf('\n\n');
  if (end === -1 || !note.endsWith('\n')) return null;
  const lines = note.slice(end + 2, -1).split('\n');
  const signatures = lines.map((line) => {
    const { name, signature } = SIGNATURE_LINE.exec(line)?.groups ?? {};
    const bytes = Buffer.from(signature ?? '', 'base64');
    if (name === undefined || bytes.length < 5) return null;
    return { name, keyId: bytes.subarray(0, 4).toString('hex'), signature: bytes.subarray(4) };
  });
  if (signatures.some((each) => each === null)) return null;
  return { text: note.slice(0, end + 1), signatures: signatures.filter((each) => each !== null) };
}

/** Whether the holder of this key signed the note. @throws TypeError when it is no verifier key of Ed25519 */
export function isSignedBy({ text, signatures }: SignedNote, verifierKey: string): boolean {
  const { name, keyId, publicKey } = readVerifierKey(verifierKey);
  return signatures.some(
    (each) =>
      each.name === name &&
      each.keyId === keyId &&
      verify(null, Buffer.from(text), publicKey, each.signature),
  );
}

/** Whether a text is a verifier key of Ed25519 at all. */
export function isVerifierKey(text: string): boolean {
  try {
    readVerifierKey(text);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function readVerifierKey(text: string): { readonly name: string; keyId: string; publicKey: KeyObject } {
  const { name = '', id = '', key = '' } = VERIFIER_KEY.exec(text)?.groups ?? {};
  const bytes = Buffer.from(key, 'base64');
  const raw = bytes.subarray(1);
  const isBase64 = bytes.toString('base64') === key;
  if (!isBase64 || bytes[0] !== ALGORITHM || raw.length !== KEY_BYTES || keyIdOf(name, raw) !== id) {
    throw new TypeError(`Expected a verifier key of Ed25519, but found '${text}'.`);
  }
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.toString('base64url') };
  return { name, keyId: id, publicKey: createPublicKey({ key: jwk, format: 'jwk' }) };
}

function keyIdOf(name: string, key: Buffer): string {
  const content = Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ALGORITHM), key]);
  return hash('sha256', content, 'hex').slice(0, 8);
}

function rawKey(publicKey: KeyObject): Buffer {
  return Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url');
}
