import type { Executor } from '../../persistence/database.js';
import { FileUploadStore } from '../../persistence/file-upload.store.js';
import type { Step } from '../bring-up-to-date.js';
import type { Now } from '../now.js';
import type { FilePlaces } from './file-places.js';

const BATCH = 100;
/** What is younger may be an upload whose row is just being written. */
const SETTLING_MS = 3_600_000;

/** Throws away what was never sent to its end, and what a process that died left in the upload folder. */
export class SweepUploads implements Step {
  private readonly uploads: FileUploadStore;

  constructor(
    executor: Executor,
    private readonly now: Now,
    private readonly places: FilePlaces,
  ) {
    this.uploads = new FileUploadStore(executor);
  }

  async execute(): Promise<number> {
    const now = this.now();
    const expired = await this.uploads.deleteExpired(now, BATCH);
    const untouched = await this.places.uploads.listUntouchedSince(new Date(Date.parse(now) - SETTLING_MS));
    const known = new Set(await this.uploads.filterKnown(untouched));
    const left = untouched.filter((id) => !known.has(id));
    for (const id of new Set([...expired, ...left])) await this.places.uploads.discard(id);
    return expired.length;
  }
}
