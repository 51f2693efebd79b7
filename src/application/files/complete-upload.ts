import { accept, reject, type Result } from '../../engine/result.js';
import type { Database } from '../../persistence/database.js';
import { DossierFileStore, type NewFile, type StoredFile } from '../../persistence/dossier-file.store.js';
import { FileUploadStore } from '../../persistence/file-upload.store.js';
import type { World } from '../world.js';
import type { FilePlaces } from './file-places.js';
import type { FileRefusal } from './file-refusal.js';
import { FILE_TYPES } from './file-types.js';
import { keepContent } from './keep-content.js';
import type { OpenUpload } from './receive-part.js';

/**
 * Makes a file of the dossier out of what was sent: whole, of a type that is taken in, free of what the
 * scanner knows. The content is in the store before the row says so; a row is all or nothing.
 */
export class CompleteUpload {
  constructor(
    private readonly world: World,
    private readonly database: Database,
    private readonly places: FilePlaces,
  ) {}

  /** Told a second time, as after a lost answer, it finds the file that the first time made. */
  findCompleted(dossier: string, id: string): Promise<StoredFile | null> {
    return new DossierFileStore(this.database.pool, dossier).find(id);
  }

  async execute(upload: OpenUpload): Promise<Result<StoredFile, FileRefusal>> {
    try {
      return await this.complete(upload);
    } catch (error) {
      // Another request may have completed it meanwhile, and taken what we were reading from under us.
      const made = await this.findCompleted(upload.dossier, upload.id);
      if (made !== null) return accept(made);
      throw error;
    }
  }

  private async complete(upload: OpenUpload): Promise<Result<StoredFile, FileRefusal>> {
    const { id, size, received } = upload;
    if (received < size) return reject({ code: 'upload-incomplete', received, size });
    const sha256 = await this.places.uploads.digest(id);
    if (upload.sha256 !== null && upload.sha256 !== sha256) {
      return this.refuse(upload, { code: 'file-hash-wrong', sha256 });
    }
    const path = this.places.uploads.pathOf(id);
    const mediaType = await this.places.sniff(path);
    if (mediaType === null || FILE_TYPES[mediaType] === undefined) {
      return this.refuse(upload, { code: 'file-type-refused' });
    }
    const verdict = (await this.places.scanner?.scan(path)) ?? null;
    if (verdict?.kind === 'unavailable') return reject({ code: 'scan-unavailable' });
    if (verdict?.kind === 'infected') {
      return this.refuse(upload, { code: 'file-infected', signature: verdict.signature });
    }
    // Before the row, and before a transaction that would wait for it.
    await this.places.store.put({ path, sha256, size });
    const { component, replaces, name, uploadedBy, uploadedFor } = upload;
    const recorded = await this.record(upload, {
      ...{ id, component, replaces, name, size, mediaType, sha256, uploadedBy, uploadedFor },
      isScanned: verdict !== null,
      uploadedAt: this.world.now(),
    });
    if (recorded.ok) await this.places.uploads.discard(id);
    return recorded;
  }

  private record({ dossier, id }: OpenUpload, file: NewFile): Promise<Result<StoredFile, FileRefusal>> {
    return this.database.transaction(async (executor) => {
      const files = new DossierFileStore(executor, dossier);
      await files.lock();
      const made = await files.find(id);
      if (made !== null) return accept(made);
      const maxFiles = this.places.limits.maxFilesPerComponent;
      if ((await files.count(file.component)) >= maxFiles)
        return reject({ code: 'too-many-files', maxFiles });
      await keepContent(this.places, executor, file);
      const added = await files.insert(file);
      await new FileUploadStore(executor).delete(id);
      return accept(added);
    });
  }

  /** Nothing can come of this upload any more. */
  private async refuse({ id }: OpenUpload, refusal: FileRefusal): Promise<Result<never, FileRefusal>> {
    await new FileUploadStore(this.database.pool).delete(id);
    await this.places.uploads.discard(id);
    return reject(refusal);
  }
}
