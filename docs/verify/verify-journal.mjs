#!/usr/bin/env node
// Verifies exported journals against a signed checkpoint, with nothing but Node.js 20 and this file:
//
//   node verify-journal.mjs EXPORT.jsonl [CHECKPOINT.jsonl KEY]
//
// EXPORT      one journal entry a line, as `ccn audit export --format jsonl` writes it
// CHECKPOINT  as `ccn audit checkpoint --out` writes it, kept where the service cannot reach it
// KEY         the verifier key, written down when the checkpoint was made: NAME+ID+BASE64
//
// It is meant to be read before it is trusted. What it checks, and in which order:
//   1. every entry: SHA-256 of its canonical JSON without `hash` is `hash`
//   2. every journal: sequence 1, 2, 3 …, and each `previousHash` is the hash of the entry before
//   3. the checkpoint: the key signed its text, and its leaves give the root that the text names
//   4. every leaf: the export has that dossier, and its entry of that number has that hash
// What it does not check is whether the entries follow the law: `ccn audit verify --file` replays them.
import { createHash, createPublicKey, verify } from 'node:crypto';
import { open } from 'node:fs/promises';

const [exportFile, checkpointFile, key] = process.argv.slice(2);
if (exportFile === undefined || (checkpointFile !== undefined && key === undefined)) {
  console.error('node verify-journal.mjs EXPORT.jsonl [CHECKPOINT.jsonl KEY]');
  process.exit(2);
}
const findings = [];
const say = (place, what) => findings.push(`${place}: ${what}`);

// --- 1 and 2: entries and their chain -------------------------------------------------------------

const sha256 = (...parts) => parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest();

/** RFC 8785: keys in the order of their UTF-16 code units, no spaces, numbers and strings as JSON.stringify has them. */
function canonicalJson(value) {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonicalJson(value[name])}`);
  return `{${members.join(',')}}`;
}

async function* readLines(file) {
  for await (const line of (await open(file)).readLines()) if (line !== '') yield line;
}

/** The hashes of each journal, in the order of the file. */
const journals = new Map();
let entries = 0;
for await (const line of readLines(exportFile)) {
  entries += 1;
  let entry;
  try {
    entry = JSON.parse(line);
  } catch {
    say(`line ${entries}`, 'is not JSON');
    continue;
  }
  const { hash, ...content } = entry;
  const place = `dossier ${entry.dossier}, entry ${entry.sequence}`;
  const before = journals.get(entry.dossier) ?? [];
  const previous = before.at(-1) ?? '0'.repeat(64);
  if (sha256(canonicalJson(content)).toString('hex') !== hash)
    say(place, 'its content does not give its hash');
  if (entry.sequence !== before.length + 1) say(place, `expected entry ${before.length + 1} here`);
  else if (entry.previousHash !== previous) say(place, 'does not follow the entry before it');
  journals.set(entry.dossier, [...before, hash]);
}

// --- 3: the checkpoint ----------------------------------------------------------------------------

/** https://c2sp.org/signed-note: a text, an empty line, and `— NAME BASE64(four bytes of the key's id, signature)`. */
function isSigned(note, verifierKey) {
  const [name, id, encoded] = verifierKey.split('+', 2).concat(verifierKey.split('+').slice(2).join('+'));
  const raw = Buffer.from(encoded, 'base64');
  const isEd25519 = raw.length === 33 && raw[0] === 1;
  const idOfKey = sha256(`${name}\n`, raw).subarray(0, 4);
  if (!isEd25519 || idOfKey.toString('hex') !== id) throw new Error('The key is no verifier key of Ed25519.');
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: raw.subarray(1).toString('base64url') };
  const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
  const end = note.lastIndexOf('\n\n');
  const text = note.slice(0, end + 1);
  return note
    .slice(end + 2)
    .split('\n')
    .some((line) => {
      const [, signer, signature = ''] = line.split(' ');
      const bytes = Buffer.from(signature, 'base64');
      return (
        signer === name &&
        bytes.subarray(0, 4).equals(idOfKey) &&
        verify(null, Buffer.from(text), publicKey, bytes.subarray(4))
      );
    });
}

/** RFC 9162, 2.1.1. */
function rootOf(hashes) {
  if (hashes.length === 0) return sha256('');
  let level = hashes;
  // Pairs from the left; the last one without a partner goes up as it is. That is the same tree.
  while (level.length > 1) {
    const above = [];
    for (let at = 0; at < level.length; at += 2) {
      above.push(at + 1 < level.length ? sha256('\x01', level[at], level[at + 1]) : level[at]);
    }
    level = above;
  }
  return level[0];
}

if (checkpointFile !== undefined) {
  let note = null;
  const leaves = [];
  const hashes = [];
  for await (const line of readLines(checkpointFile)) {
    if (note === null) ({ note } = JSON.parse(line));
    else {
      leaves.push(JSON.parse(line));
      hashes.push(sha256('\0', line));
    }
  }
  const [origin, size, root, time] = note.split('\n');
  console.log(`Checkpoint of ${origin}, ${time}: ${size} leaves.`);
  if (!isSigned(note, key)) say('checkpoint', 'is not signed by this key');
  if (Number(size) !== hashes.length || root !== rootOf(hashes).toString('base64')) {
    say('checkpoint', 'its leaves do not give its root');
  }

  // --- 4: what it attests -------------------------------------------------------------------------

  for (const { dossier, sequence, hash } of leaves) {
    const journal = journals.get(dossier);
    const place = `dossier ${dossier}, entry ${sequence}`;
    if (journal === undefined) say(place, 'was attested, but the dossier is not in the export');
    else if (journal.length < sequence) say(place, 'was attested, but is not in the export');
    else if (journal[sequence - 1] !== hash) say(place, 'is not the entry that was attested');
  }
}

console.log(`${journals.size} dossiers, ${entries} entries.`);
for (const finding of findings) console.log(finding);
console.log(findings.length === 0 ? 'All is as it was written.' : `${findings.length} finding(s).`);
process.exit(findings.length === 0 ? 0 : 1);
