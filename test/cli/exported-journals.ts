import { sealEntry } from '../../src/engine/chain/journal-chain.js';
import type { JournalEntry, UnsealedEntry } from '../../src/engine/journal-entry.js';

/** The lines of an export, and one journal in it to tamper with: of several entries, neither the first nor the last. */
export class ExportedJournals {
  readonly journal: readonly JournalEntry[];
  /** The line of its first entry. */
  readonly start: number;

  constructor(readonly lines: readonly string[]) {
    const entries = lines.map((line) => JSON.parse(line) as JournalEntry);
    const others = entries.filter(({ dossier }) => dossier !== entries[0]?.dossier);
    const dossier = others.find(({ sequence }) => sequence > 4)?.dossier ?? '';
    this.journal = entries.filter((entry) => entry.dossier === dossier);
    this.start = entries.findIndex((entry) => entry.dossier === dossier);
  }

  at(sequence: number): JournalEntry {
    const entry = this.journal[sequence - 1];
    if (entry === undefined) throw new Error(`Expected the journal to have an entry ${sequence}.`);
    return entry;
  }

  replaceLine(sequence: number, entry: unknown): readonly string[] {
    const line = typeof entry === 'string' ? entry : JSON.stringify(entry);
    return this.lines.with(this.start + sequence - 1, line);
  }

  /** Changes an entry and seals it and everything after it anew, as a forger with the program could. */
  forge(sequence: number, change: (entry: JournalEntry) => Partial<JournalEntry>): readonly string[] {
    let { previousHash } = this.at(sequence);
    const forged = this.journal.slice(sequence - 1).map((entry, index) => {
      const sealed = seal({ ...entry, ...(index === 0 ? change(entry) : {}), previousHash });
      previousHash = sealed.hash;
      return JSON.stringify(sealed);
    });
    return this.lines.toSpliced(this.start + sequence - 1, forged.length, ...forged);
  }
}

/** As if nothing else had changed. */
export function seal(entry: JournalEntry): JournalEntry {
  const content = Object.entries(entry).filter(([name]) => name !== 'hash');
  return sealEntry(Object.fromEntries(content) as unknown as UnsealedEntry);
}
