import { hash } from 'node:crypto';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

import type { Standing } from '../src/engine/advance.js';
import { canonicalJson } from '../src/engine/chain/canonical-json.js';
import { GENESIS_HASH } from '../src/engine/chain/journal-chain.js';
import type { JournalEntry } from '../src/engine/journal-entry.js';
import { applyEntry, type ReplayWorld } from '../src/engine/replay.js';

/** Lines are gathered into pieces of about so many characters before they are written. */
const PIECE = 1 << 20;

const CODE = '<code>';
const STATE = '<state>';
const PREVIOUS = '<previous>';
const OWN = '<own>';

/** Canonical texts with gaps for what differs from one dossier to the next. */
interface Template {
  readonly state: string;
  readonly content: string;
  readonly entry: string;
}

/**
 * Writes an export of as many dossiers as asked for, each with the given journal under a code of its own.
 * Sealing a million entries by the engine would take longer than what is measured, so the codes and hashes are
 * put into texts; that the file verifies says that they are what the engine would have written.
 */
export async function writeJournalFile(
  file: string,
  journal: readonly JournalEntry[],
  dossiers: number,
  world: ReplayWorld,
): Promise<void> {
  const templates = toTemplates(journal, world);
  const stream = createWriteStream(file);
  let piece = '';
  for (let number = 1; number <= dossiers; number += 1) {
    const code = `000.00.00.H00-260302-${String(number).padStart(6, '0')}`;
    let previousHash = GENESIS_HASH;
    for (const { state, content, entry } of templates) {
      const stateHash = sha256(state.replaceAll(CODE, code));
      const fill = (text: string) =>
        text.replaceAll(CODE, code).replace(STATE, stateHash).replace(PREVIOUS, previousHash);
      const own = sha256(fill(content));
      piece += `${fill(entry).replace(OWN, own)}\n`;
      previousHash = own;
    }
    if (piece.length < PIECE) continue;
    if (!stream.write(piece)) await once(stream, 'drain');
    piece = '';
  }
  stream.end(piece);
  await finished(stream);
}

function toTemplates(journal: readonly JournalEntry[], world: ReplayWorld): readonly Template[] {
  let standing: Standing | null = null;
  return journal.map((entry) => {
    standing = applyEntry(standing, entry, world);
    const gaps = { ...entry, dossier: CODE, stateHash: STATE, previousHash: PREVIOUS };
    return {
      state: canonicalJson({ ...standing.dossier, code: CODE }),
      content: canonicalJson({ ...gaps, hash: undefined }),
      entry: canonicalJson({ ...gaps, hash: OWN }),
    };
  });
}

function sha256(text: string): string {
  return hash('sha256', text, 'hex');
}
