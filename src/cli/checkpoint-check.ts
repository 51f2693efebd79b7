import { open } from 'node:fs/promises';

import type { Certificate } from 'pkijs';

import {
  faultOfCheckpoint,
  findHeadFault,
  type CheckpointFault,
} from '../application/checkpoint/checkpoint-fault.js';
import {
  readCheckpointHeader,
  readLeafLine,
  type CheckpointHeader,
} from '../application/checkpoint/checkpoint-file.js';
import type { Checkpoint, Head } from '../application/checkpoint/checkpoint.js';
import { verifyTimeStamp, type TimeStampCheck } from '../application/checkpoint/verify-time-stamp.js';
import { isSignedBy } from '../application/checkpoint/signed-note.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import { GrowingTree } from '../engine/chain/merkle-tree.js';
import { CommandFault } from './command-fault.js';

/** An entry's number and its hash. */
export type JournalLink = readonly [sequence: number, hash: string];

/**
 * Holds an exported journal to a checkpoint, both of them files. The checkpoint itself is read first: its
 * signature, and that its leaves give its root. Then it looks at each journal, and what was attested and never
 * shown is missing.
 */
export class CheckpointCheck {
  private readonly seen = new Set<string>();

  private constructor(
    readonly checkpoint: Checkpoint,
    /** The key whose signature was found, or that of the file. */
    readonly key: string,
    /** What time its time-stamp says; null where there is none. */
    readonly stampedAt: Instant | null,
    /** What is wrong with the checkpoint itself. */
    readonly faults: readonly CheckpointFault[],
    private readonly heads: ReadonlyMap<string, readonly Head[]>,
  ) {}

  /**
   * @param key a verifier key from elsewhere; null trusts the file's own.
   * @param trusted whom the time-stamp's certificate must come from; whoever signed it is believed without.
   * @throws CommandFault
   */
  static async read(
    file: string,
    key: string | null,
    trusted: readonly Certificate[] = [],
  ): Promise<CheckpointCheck> {
    const handle = await open(file);
    const tree = new GrowingTree();
    const heads = new Map<string, Head[]>();
    let header: CheckpointHeader | null = null;
    let number = 0;
    for await (const line of handle.readLines()) {
      number += 1;
      if (number === 1) header = readCheckpointHeader(line);
      if (header === null) throw new CommandFault('no-checkpoint', `${file} không phải là tệp niêm phong.`);
      if (number === 1) continue;
      const leaf = readLeafLine(line);
      if (leaf === null) {
        throw new CommandFault('unreadable-line', `${file}, dòng ${number}: không phải là một đầu nhật ký.`);
      }
      tree.append(leaf.hash);
      const { dossier } = leaf.head;
      heads.set(dossier, [...(heads.get(dossier) ?? []), leaf.head]);
    }
    if (header === null) throw new CommandFault('no-checkpoint', `${file} trống.`);
    const { checkpoint, note, keys } = header;
    const trustedKey = key ?? keys.at(-1) ?? '';
    const faults: CheckpointFault[] = [];
    if (!isSigned(note, trustedKey)) {
      faults.push(faultOfCheckpoint('signature', `Expected the signature of ${trustedKey}.`));
    }
    if (tree.size !== checkpoint.size || tree.root() !== checkpoint.root) {
      faults.push(faultOfCheckpoint('root', `Expected the leaves to give root ${checkpoint.root}.`));
    }
    const stamp = await checkTimeStamp(header, trusted);
    faults.push(...stamp.faults.map((each) => faultOfCheckpoint(each.kind, each.reason)));
    return new CheckpointCheck(checkpoint, trustedKey, stamp.stampedAt, faults, heads);
  }

  /** The first thing wrong with a journal as it was exported; it may be shown again, with more of it. */
  look(dossier: string, links: readonly JournalLink[]): CheckpointFault | null {
    this.seen.add(dossier);
    const hashes = new Map(links);
    for (const head of this.heads.get(dossier) ?? []) {
      const fault = findHeadFault(head, hashes.get(head.sequence) ?? null, links.length);
      if (fault !== null) return fault;
    }
    return null;
  }

  /** After the last journal: the dossiers that are attested and were never shown. */
  findRemoved(): readonly CheckpointFault[] {
    return [...this.heads].flatMap(([dossier, [head]]) => {
      const fault = head === undefined || this.seen.has(dossier) ? null : findHeadFault(head, null, 0);
      return fault === null ? [] : [fault];
    });
  }
}

/** Whoever names certificates to trust asks for a time-stamp; otherwise one is looked at where there is one. */
async function checkTimeStamp(
  { text: note, checkpoint, timeStamp }: CheckpointHeader,
  trusted: readonly Certificate[],
): Promise<TimeStampCheck> {
  if (timeStamp !== null)
    return verifyTimeStamp(timeStamp, { note, recordedAt: checkpoint.recordedAt }, trusted);
  const faults = [{ kind: 'stamp-missing', reason: 'Expected a time-stamp.' }] as const;
  return { stampedAt: null, faults: trusted.length === 0 ? [] : faults };
}

function isSigned(note: CheckpointHeader['note'], key: string): boolean {
  try {
    return isSignedBy(note, key);
  } catch (error) {
    if (error instanceof TypeError)
      throw new CommandFault('bad-key', `“${key}” không phải là khóa kiểm tra.`);
    throw error;
  }
}
