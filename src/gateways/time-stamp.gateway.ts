import { readFile } from 'node:fs/promises';

import type { TimeStampAuthority } from '../application/checkpoint/stamp-checkpoints.js';
import { readCertificates } from '../application/checkpoint/verify-time-stamp.js';

const TIMEOUT_MS = 15_000;
const MAX_ANSWER_BYTES = 262_144;

/** An authority that is asked over HTTP (RFC 3161, 3.4). */
export class TimeStampGateway implements TimeStampAuthority {
  readonly name: string;

  constructor(
    private readonly url: string,
    /** With the certificates to trust, in PEM. */
    private readonly caFile: string | undefined,
  ) {
    this.name = new URL(url).host;
  }

  async ask(query: Buffer): Promise<Buffer> {
    const answer = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/timestamp-query', accept: 'application/timestamp-reply' },
      body: new Uint8Array(query),
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    const pieces: Buffer[] = [];
    let size = 0;
    for await (const piece of (answer.body ?? []) as AsyncIterable<Uint8Array>) {
      size += piece.length;
      if (size > MAX_ANSWER_BYTES) throw new Error(`${this.name} answered with more than a time-stamp.`);
      pieces.push(Buffer.from(piece));
    }
    if (!answer.ok) throw new Error(`${this.name} answered with ${answer.status}.`);
    return Buffer.concat(pieces);
  }

  async readCertificates() {
    return this.caFile === undefined ? [] : readCertificates(await readFile(this.caFile, 'utf8'));
  }
}
