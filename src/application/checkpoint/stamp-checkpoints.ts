import type { Certificate } from 'pkijs';

import { CheckpointTimeStampStore } from '../../persistence/checkpoint-time-stamp.store.js';
import type { StoredCheckpoint } from '../../persistence/checkpoint.store.js';
import type { Executor } from '../../persistence/database.js';
import type { Step } from '../bring-up-to-date.js';
import type { Now } from '../now.js';
import { readCheckpoint } from './checkpoint.js';
import { makeQuery, readAnswer, TimeStampRefused } from './time-stamp-query.js';
import { verifyTimeStamp } from './verify-time-stamp.js';

/** The way to an authority that stamps what is sent to it with the time (RFC 3161). */
export interface TimeStampAuthority {
  /** Its host, to be recorded. */
  readonly name: string;
  /** Sends a TimeStampReq, and returns what comes back as a TimeStampResp. Throws when nothing does. */
  ask(query: Buffer): Promise<Buffer>;
  /** Whom its certificate must come from; empty where that is not known. */
  readCertificates(): Promise<readonly Certificate[]>;
}

/** What is older stays without: the time-stamp of a later checkpoint attests it as well, because the tree only grows. */
const LOOK_BACK_MS = 30 * 86_400_000;
const BATCH = 10;

/**
 * Has checkpoints stamped that have no time-stamp yet, the newest first. An authority that fails holds up nothing but
 * this: the checkpoints stand without, and are tried again at the next coming of the job.
 */
export class StampCheckpoints implements Step {
  private readonly stamps: CheckpointTimeStampStore;

  constructor(
    executor: Executor,
    private readonly now: Now,
    /** Null where this installation asks none. */
    private readonly authority: TimeStampAuthority | null,
  ) {
    this.stamps = new CheckpointTimeStampStore(executor);
  }

  /** @throws TimeStampRefused, or what the network threw */
  async execute(): Promise<number> {
    if (this.authority === null) return 0;
    const since = new Date(Date.parse(this.now()) - LOOK_BACK_MS).toISOString();
    const unstamped = await this.stamps.readUnstamped(since, BATCH);
    for (const checkpoint of unstamped) await this.stamp(checkpoint, this.authority);
    return unstamped.length;
  }

  /** What does not verify today would not in ten years, so it is not taken. */
  private async stamp(
    { number, note }: Pick<StoredCheckpoint, 'number' | 'note'>,
    authority: TimeStampAuthority,
  ): Promise<void> {
    const query = await makeQuery(note);
    const token = await readAnswer(await authority.ask(query.der), query);
    const recordedAt = readCheckpoint(note)?.checkpoint.recordedAt ?? '';
    const trusted = await authority.readCertificates();
    const { stampedAt, faults } = await verifyTimeStamp(token, { note, recordedAt }, trusted);
    if (stampedAt === null || faults.length > 0)
      throw new TimeStampRefused(faults.map(({ kind, reason }) => `${kind}: ${reason}`).join(' '));
    await this.stamps.insert({
      ...{ number, token, authority: authority.name, stampedAt, receivedAt: this.now() },
    });
  }
}
