import { hashOf } from '../engine/chain/canonical-json.js';
import type { Actor } from '../engine/command.js';
import { accept, reject, type Result } from '../engine/result.js';
import type { Database, Executor } from '../persistence/database.js';
import { DossierStore, type StoredReceipt } from '../persistence/dossier.store.js';
import { ImportRunStore } from '../persistence/import-run.store.js';
import { ApplyTransition } from './apply-transition.js';
import { describePayloadFault, describeRefusal } from './describe-refusal.js';
import {
  parseImportFile,
  type ImportFile,
  type ImportRow,
  type ImportSender,
  type RefusedRow,
} from './import-file.js';
import { LodgeDossier } from './lodge-dossier.js';
import type { Refusal } from './refusal.js';
import { settleLoaded } from './settle-loaded.js';
import { StoredReferences } from './stored-references.js';
import type { World } from './world.js';

/** Who the journal names for what a file brought in; the run says who imported it. */
const IMPORT_USER = 'import';

export interface ImportReport {
  /** The file was imported before, byte for byte; nothing was done. */
  readonly alreadyImported: boolean;
  /** Dossiers that were made. */
  readonly imported: number;
  /** Rows that an earlier import had brought in. */
  readonly skipped: number;
}

export interface ImportRequest {
  readonly fileName: string;
  readonly text: string;
  readonly importedBy: string;
}

/**
 * Brings paper dossiers in by replaying their past events through the one door. All of a file or
 * nothing; every row that is refused is reported. The same file again changes nothing.
 */
export class ImportSource {
  constructor(
    private readonly world: World,
    private readonly database: Database,
  ) {}

  async execute(request: ImportRequest): Promise<Result<ImportReport, readonly RefusedRow[]>> {
    const parsed = parseImportFile(request.text);
    if (!parsed.ok) return parsed;
    try {
      return accept(
        await this.database.transaction((executor) => this.importFile(executor, parsed.value, request)),
      );
    } catch (error) {
      if (error instanceof RowsRefused) return reject(error.rows);
      throw error;
    }
  }

  private async importFile(
    executor: Executor,
    file: ImportFile,
    request: ImportRequest,
  ): Promise<ImportReport> {
    const runs = new ImportRunStore(executor);
    const fileHash = hashOf(file);
    const isNew = await runs.insert({
      fileHash,
      fileName: request.fileName,
      source: file.source,
      rows: file.rows.length,
      importedAt: this.world.now(),
      importedBy: request.importedBy,
    });
    if (!isNew) return { alreadyImported: true, imported: 0, skipped: file.rows.length };

    const earlier = await runs.readImported(file.province);
    const refused: RefusedRow[] = [];
    let imported = 0;
    for (const row of file.rows.filter(({ sourceId }) => !earlier.has(sourceId))) {
      const result = await this.importRow(executor, file, row);
      if (!result.ok) refused.push(result.rejection);
      else {
        await runs.insertRow({
          province: file.province,
          sourceId: row.sourceId,
          dossierId: result.value,
          fileHash,
        });
        imported += 1;
      }
    }
    if (refused.length > 0) throw new RowsRefused(refused);
    return { alreadyImported: false, imported, skipped: file.rows.length - imported };
  }

  /** Lodges the row's dossier, replays its events, and lets what has fallen due since be recorded. */
  private async importRow(
    executor: Executor,
    file: ImportFile,
    row: ImportRow,
  ): Promise<Result<string, RefusedRow>> {
    const dossiers = new DossierStore(executor);
    const references = new StoredReferences(this.world, executor);
    const { backdatingReason } = file;
    const commandId = `import-${hashOf([file.province, row.sourceId]).slice(0, 40)}`;

    const lodged = await new LodgeDossier(this.world, this.database).executeWithin(executor, {
      procedure: file.procedure,
      province: file.province,
      payload: row.lodge.payload,
      occurredAt: row.lodge.occurredAt,
      backdatingReason,
      commandId,
      sender: this.toActor(file.province, file.sender),
    });
    if (!lodged.ok) return reject(toRefusedRow(row, 'lodge', lodged.rejection));

    let receipt: StoredReceipt = lodged.value;
    const door = new ApplyTransition(this.world, dossiers, references);
    for (const [index, { event, occurredAt, payload, sender }] of row.events.entries()) {
      const applied = await door.execute({
        dossier: receipt.dossier,
        event,
        payload,
        occurredAt,
        backdatingReason,
        expectedVersion: receipt.version,
        commandId: `${commandId}-${index + 1}`,
        sender: this.toActor(file.province, sender ?? file.sender),
      });
      if (!applied.ok) return reject(toRefusedRow(row, `events/${index}`, applied.rejection));
      ({ receipt } = applied.value);
    }
    const loaded = await dossiers.load(receipt.dossier, '');
    if (loaded === null) throw new TypeError(`Expected dossier ${receipt.dossier} to have been imported.`);
    await settleLoaded(this.world, dossiers, loaded);
    return accept(loaded.id);
  }

  /** The import acts with the role that the file names, and the engine asks of it what it asks of a person. */
  private toActor(province: string, { party, role }: ImportSender): Actor {
    const assignment = { role, party, province, from: '0001-01-01', to: null };
    return { user: IMPORT_USER, assignments: [this.world.directory().toAssignment(assignment)] };
  }
}

function toRefusedRow({ line }: ImportRow, place: string, refusal: Refusal): RefusedRow {
  if (refusal.code === 'payload-invalid') {
    const [fault] = refusal.faults;
    if (fault !== undefined) {
      return { line, field: `${place}/payload${fault.path}`, reason: `${describePayloadFault(fault)}.` };
    }
  }
  const field = refusal.code === 'unknown-reference' ? `${place}/payload${refusal.path}` : place;
  return { line, field, reason: describeRefusal(refusal) };
}

/** Carries the refusals out of the transaction so that it rolls back. */
class RowsRefused extends Error {
  constructor(readonly rows: readonly RefusedRow[]) {
    super(`${rows.length} rows refused`);
  }
}
