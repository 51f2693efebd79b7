import { canonicalJson } from '../engine/chain/canonical-json.js';
import { findChainFault } from '../engine/chain/journal-chain.js';
import type { Dossier } from '../engine/dossier.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { findChangedSheet, findForgedSheet } from './council/verify-sheets.js';
import { replayDossier } from './replay-dossier.js';
import type { World } from './world.js';

/** The first thing wrong with one dossier's journal. */
export interface JournalFault {
  readonly dossier: string;
  readonly sequence: number;
  /**
   * `content`, `chain`, `order`: see the hash chain. `replay`: folding the entries does not give the
   * states recorded with them. `state`: it does not give the stored dossier. `missing`: the stored
   * dossier is at a later version than its journal. `sheet`: a scoring sheet is not the one submitted.
   */
  readonly kind: 'content' | 'chain' | 'order' | 'replay' | 'state' | 'missing' | 'sheet';
  readonly reason: string;
}

export interface Verification {
  readonly dossiers: number;
  readonly entries: number;
  readonly faults: readonly JournalFault[];
}

/** A dossier as stored, with its whole journal. */
export interface JournalledDossier {
  readonly stored: { readonly dossier: Dossier; readonly headHash: string };
  readonly journal: readonly JournalEntry[];
  /** The stored hashes of scoring sheets; left out where they were not read, and are not compared. */
  readonly seals?: readonly { readonly author: string; readonly hash: string }[];
}

/** Verifies dossiers one after another, in constant memory. */
export async function verifyJournals(
  world: World,
  dossiers: AsyncIterable<JournalledDossier>,
): Promise<Verification> {
  const faults: JournalFault[] = [];
  let dossierCount = 0;
  let entryCount = 0;
  for await (const journalled of dossiers) {
    dossierCount += 1;
    entryCount += journalled.journal.length;
    const fault = verifyJournal(world, journalled);
    if (fault !== null) faults.push(fault);
  }
  return { dossiers: dossierCount, entries: entryCount, faults };
}

export function verifyJournal(
  world: World,
  { stored, journal, seals }: JournalledDossier,
): JournalFault | null {
  const { code: dossier, version } = stored.dossier;
  const broken = findChainFault(journal);
  if (broken !== null) {
    const { sequence, kind, expected, actual } = broken;
    return { dossier, sequence, kind, reason: `Expected ${kind} ${expected}, but found ${actual}.` };
  }
  const head = journal.at(-1);
  if (head?.sequence !== version) {
    const sequence = head?.sequence ?? 0;
    return {
      dossier,
      sequence,
      kind: 'missing',
      reason: `Expected ${version} entries, but found ${sequence}.`,
    };
  }
  if (head.hash !== stored.headHash) {
    return { dossier, sequence: version, kind: 'chain', reason: `Expected head ${stored.headHash}.` };
  }
  const replayed = replayDossier(world, journal, { sequence: version });
  if (replayed.disagreement !== null) return { dossier, kind: 'replay', ...replayed.disagreement };
  if (canonicalJson(replayed.dossier) !== canonicalJson(stored.dossier)) {
    const reason = 'Expected the stored dossier to be the fold of its journal.';
    return { dossier, sequence: version, kind: 'state', reason };
  }
  const sheet = findForgedSheet(journal) ?? (seals === undefined ? null : findChangedSheet(journal, seals));
  return sheet === null ? null : { dossier, kind: 'sheet', ...sheet };
}
