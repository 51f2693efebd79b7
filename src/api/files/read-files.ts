import { basisUnder } from '../../../workflows/vocabulary/legal-basis.js';
import { areFilesConcealed, readableFiles, senderPartyOf } from '../../application/files/file-access.js';
import type { FileLimits } from '../../application/files/file-places.js';
import { ALLOWED_EXTENSIONS, FILE_TYPES } from '../../application/files/file-types.js';
import type { OpenUpload } from '../../application/files/receive-part.js';
import type { World } from '../../application/world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Executor } from '../../persistence/database.js';
import { DossierFileStore, type StoredFile } from '../../persistence/dossier-file.store.js';
import type { ReadDossier, SeenDossier } from '../dossiers/read-dossier.js';
import { notFound, Problem } from '../problems/problem.js';
import type { Answer } from '../views/building-blocks.js';
import type { fileList, fileView, uploadView } from '../views/file.view.js';

/** Reads the files of dossiers for a person: one that they may not read does not exist for them. */
export class ReadFiles {
  constructor(
    private readonly world: World,
    private readonly executor: Executor,
    private readonly readDossier: ReadDossier,
    private readonly limits: FileLimits,
  ) {}

  /** The dossier, for somebody from whom its files are not kept. @throws Problem `not-visible`, `not-yet-readable` */
  async getDossier(code: string, actor: Actor): Promise<SeenDossier> {
    const seen = await this.readDossier.get(code, actor);
    await this.refuseConcealed(seen, actor);
    return seen;
  }

  /** Of a dossier that the person sees. @throws Problem `not-yet-readable` */
  async refuseConcealed({ dossier, procedure }: SeenDossier, actor: Actor): Promise<void> {
    const { discretion } = procedure.definition;
    if (discretion !== undefined && areFilesConcealed(procedure, dossier, actor)) {
      const legalBasis = basisUnder(discretion.basis, dossier.regime) ?? null;
      throw new Problem('not-yet-readable', discretion.refusal, { members: { legalBasis } });
    }
    if (await this.readDossier.isRecusedFromOpened(dossier, actor)) {
      throw new Problem(
        'not-yet-readable',
        'Bạn đã rút vì xung đột lợi ích, nên không xem được tệp của hồ sơ này.',
      );
    }
  }

  /** @throws Problem `not-visible`, `not-yet-readable`, `not-found` */
  async get(code: string, id: string, actor: Actor): Promise<StoredFile> {
    const { dossier } = await this.getDossier(code, actor);
    const file = await new DossierFileStore(this.executor, code).find(id);
    const [readable] = readableFiles(file === null ? [] : [file], { actor, dossier, on: this.today });
    if (readable === undefined) throw notFound('tệp này trong hồ sơ');
    return readable;
  }

  /** @throws Problem `not-visible`, `not-yet-readable` */
  async list(code: string, actor: Actor, uploads: readonly OpenUpload[]): Promise<Answer<typeof fileList>> {
    const { dossier } = await this.getDossier(code, actor);
    const on = this.today;
    const files = await new DossierFileStore(this.executor, code).readAll();
    const { maxBytes, maxFilesPerComponent } = this.limits;
    return {
      items: readableFiles(files, { actor, dossier, on }).map(viewFile),
      nextCursor: null,
      uploads: uploads.map(viewUpload),
      canUpload: dossier.status === 'active' && senderPartyOf(actor, dossier, on) !== null,
      limits: { maxBytes, maxFilesPerComponent, extensions: ALLOWED_EXTENSIONS },
    };
  }

  private get today() {
    return localDateOf(this.world.now());
  }
}

export function viewFile(file: StoredFile): Answer<typeof fileView> {
  return { ...file, isShown: FILE_TYPES[file.mediaType]?.isShown ?? false };
}

export function viewUpload(upload: OpenUpload): Answer<typeof uploadView> {
  const { id, component, replaces, name, size, received, sha256, expiresAt } = upload;
  return { id, component, replaces, name, size, received, sha256, expiresAt };
}
