import { EXPORT_FORMAT_NAMES, type ExportFormatName } from '../../application/exchange/export-formats.js';
import { OneOf } from '../requests/fields.js';

export class JournalExportParameters {
  @OneOf(EXPORT_FORMAT_NAMES, {
    description: 'Entries to verify, a table, or an event log: XES (IEEE 1849), OCEL 2.0 as JSON.',
    example: 'jsonl',
  })
  readonly format!: ExportFormatName;
}
