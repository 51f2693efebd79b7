import { createPrivateKey } from 'node:crypto';

import { readCheckpoint, signCheckpoint } from '../../../src/application/checkpoint/checkpoint.js';
import { isSignedBy, readNote, verifierKeyOf } from '../../../src/application/checkpoint/signed-note.js';

/** Ed25519 keys are any 32 bytes, after what PKCS #8 says of them. */
const signer = (name: string, seed: number) => ({
  name,
  privateKey: createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), Buffer.alloc(32, seed)]),
    format: 'der',
    type: 'pkcs8',
  }),
});
const NEW = signer('ccn.example.vn', 1);
const OLD = signer('ccn.example.vn', 2);
const STRANGER = signer('ccn.example.vn', 3);
const CHECKPOINT = {
  origin: 'ccn.example.vn',
  size: 43,
  root: 'ab'.repeat(32),
  recordedAt: '2026-09-21T02:00:00.000Z',
};

test('is written as transparency logs write theirs', () => {
  const [text, signatures] = signCheckpoint(CHECKPOINT, [NEW]).split('\n\n');
  expect(text).toBe(
    `ccn.example.vn\n43\n${Buffer.alloc(32, 0xab).toString('base64')}\n2026-09-21T02:00:00.000Z`,
  );
  expect(signatures).toMatch(/^— ccn\.example\.vn [A-Za-z0-9+/]{91}=\n$/);
});

test('is read back, and signed by its key and by no other', () => {
  const read = readCheckpoint(signCheckpoint(CHECKPOINT, [NEW]));
  expect(read?.checkpoint).toEqual(CHECKPOINT);
  if (read === null) return;
  expect(isSignedBy(read.note, verifierKeyOf(NEW))).toBe(true);
  expect(isSignedBy(read.note, verifierKeyOf(STRANGER))).toBe(false);
});

test('with which a new key begins is signed by the old one too', () => {
  const note = readNote(signCheckpoint(CHECKPOINT, [NEW, OLD]));
  if (note === null) throw new Error('Expected a note.');
  expect([NEW, OLD, STRANGER].map((each) => isSignedBy(note, verifierKeyOf(each)))).toEqual([
    true,
    true,
    false,
  ]);
});

test('does not bear a change', () => {
  const signed = signCheckpoint(CHECKPOINT, [NEW]);
  for (const changed of [
    signed.replace('43', '44'),
    signed.replace('2026', '2025'),
    signed.replace('q6', 'q7'),
  ]) {
    const note = readNote(changed);
    expect(note !== null && isSignedBy(note, verifierKeyOf(NEW))).toBe(false);
  }
});

test.each([
  '',
  'ccn.example.vn\n43\n',
  signCheckpoint(CHECKPOINT, [NEW]).replace('— ', '- '),
  signCheckpoint({ ...CHECKPOINT, root: 'ab' }, [NEW]),
  signCheckpoint({ ...CHECKPOINT, size: -1 }, [NEW]),
  signCheckpoint({ ...CHECKPOINT, recordedAt: 'today' }, [NEW]),
  signCheckpoint({ ...CHECKPOINT, recordedAt: '2026-09-21T02:00:00.000Z\nmore' }, [NEW]),
])('refuses rubbish: %j', (text) => expect(readCheckpoint(text)).toBeNull());

test.each(['', 'name', `${verifierKeyOf(NEW)}x`, verifierKeyOf(NEW).replace('+', '+0')])(
  'refuses what is no verifier key: %j',
  (key) => {
    const note = readNote(signCheckpoint(CHECKPOINT, [NEW]));
    expect(() => note !== null && isSignedBy(note, key)).toThrow(TypeError);
  },
);
