import { randomUUID } from 'node:crypto';

import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { DossierFileStore } from '../../persistence/dossier-file.store.js';
import { FileUploadStore, type StoredUpload } from '../../persistence/file-upload.store.js';
import type { Now } from '../now.js';
import type { World } from '../world.js';
import { senderPartyOf } from './file-access.js';
import type { FilePlaces } from './file-places.js';
import type { FileRefusal } from './file-refusal.js';

/** What belongs to no component in particular. */
export const GENERAL = 'general';
/** A person who gives up many halves would fill the disk. */
const MAX_UPLOADS = 20;
const HOUR_MS = 3_600_000;

export interface UploadRequest {
  readonly sender: Actor;
  readonly dossier: Dossier;
  readonly procedure: CompiledProcedure;
  readonly component: string;
  readonly name: string;
  readonly size: number;
  readonly sha256: string | null;
  readonly replaces: string | null;
}

/** Makes room for a file that is to be sent. All that can be refused by its name and size is refused here. */
export class BeginUpload {
  private readonly uploads: FileUploadStore;

  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly now: Now,
    private readonly places: FilePlaces,
  ) {
    this.uploads = new FileUploadStore(executor);
  }

  async execute(request: UploadRequest): Promise<Result<StoredUpload, FileRefusal>> {
    const { sender, dossier, component, replaces, name, size, sha256 } = request;
    const party = senderPartyOf(sender, dossier, localDateOf(this.world.now()));
    if (party === null) return reject({ code: 'upload-not-permitted' });
    const refusal = this.judge(request) ?? (await this.judgeByRows(request));
    if (refusal !== null) return reject(refusal);
    const upload: StoredUpload = {
      id: randomUUID(),
      dossier: dossier.code,
      component,
      replaces,
      name,
      size,
      sha256,
      uploadedBy: sender.user,
      uploadedFor: party,
      // By the clock on the wall: a training moves legal time by months, and nobody's upload with it.
      expiresAt: new Date(Date.parse(this.now()) + this.places.limits.uploadHours * HOUR_MS).toISOString(),
    };
    await this.places.uploads.create(upload.id);
    await this.uploads.insert(upload);
    return accept(upload);
  }

  private judge({ dossier, procedure, component, size }: UploadRequest): FileRefusal | null {
    const { maxBytes } = this.places.limits;
    if (dossier.status === 'ended') return { code: 'upload-closed' };
    if (component !== GENERAL && !hasComponent(procedure, dossier, component))
      return { code: 'unknown-component', component };
    if (size === 0) return { code: 'file-empty' };
    return size > maxBytes ? { code: 'file-too-large', maxBytes } : null;
  }

  private async judgeByRows({
    sender,
    dossier,
    component,
    replaces,
  }: UploadRequest): Promise<FileRefusal | null> {
    const files = new DossierFileStore(this.executor, dossier.code);
    const maxFiles = this.places.limits.maxFilesPerComponent;
    if (replaces !== null && (await files.find(replaces))?.component !== component)
      return { code: 'replaced-file-unknown' };
    if ((await files.count(component)) >= maxFiles) return { code: 'too-many-files', maxFiles };
    if ((await this.uploads.countOf(sender.user)) >= MAX_UPLOADS)
      return { code: 'too-many-uploads', maxUploads: MAX_UPLOADS };
    return null;
  }
}

function hasComponent({ definition }: CompiledProcedure, { regime }: Dossier, code: string): boolean {
  return definition.components.some((each) => each.code === code && each.regimes.includes(regime));
}
