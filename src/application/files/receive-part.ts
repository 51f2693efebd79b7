import type { Readable } from 'node:stream';

import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { FileUploadStore, type StoredUpload } from '../../persistence/file-upload.store.js';
import type { FilePlaces } from './file-places.js';
import type { FileRefusal } from './file-refusal.js';

export interface OpenUpload extends StoredUpload {
  /** How many bytes have come. */
  readonly received: number;
}

/** The uploads that a person has not finished: how far each is, what comes next, and giving one up. */
export class ReceivePart {
  private readonly uploads: FileUploadStore;

  constructor(
    executor: Executor,
    private readonly places: FilePlaces,
  ) {
    this.uploads = new FileUploadStore(executor);
  }

  async readOwn(dossier: string, user: string): Promise<readonly OpenUpload[]> {
    const uploads = await this.uploads.readOwn(dossier, user);
    const measured = await Promise.all(uploads.map((upload) => this.measure(upload)));
    return measured.filter((upload) => upload !== null);
  }

  /** Null for an upload that is not this person's, too. */
  async find(dossier: string, id: string, user: string): Promise<OpenUpload | null> {
    const upload = await this.uploads.findOwn(dossier, user, id);
    return upload === null ? null : this.measure(upload);
  }

  /** Takes in the next part of a file. A sender who breaks off goes on later from where it broke. */
  async execute(
    upload: OpenUpload,
    part: { readonly offset: number; readonly length: number; readonly content: Readable },
  ): Promise<Result<number, FileRefusal>> {
    if (part.offset + part.length > upload.size) {
      return reject({ code: 'file-too-large', maxBytes: upload.size });
    }
    const received = await this.places.uploads.append(upload.id, part.offset, part.content);
    if (received !== null) return accept(received);
    const there = await this.places.uploads.measure(upload.id);
    return reject(
      there === null ? { code: 'upload-not-found' } : { code: 'upload-offset-wrong', received: there },
    );
  }

  async giveUp({ id }: StoredUpload): Promise<void> {
    await this.uploads.delete(id);
    await this.places.uploads.discard(id);
  }

  private async measure(upload: StoredUpload): Promise<OpenUpload | null> {
    const received = await this.places.uploads.measure(upload.id);
    return received === null ? null : { ...upload, received };
  }
}
