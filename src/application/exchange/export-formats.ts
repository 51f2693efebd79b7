import type { ExportFormat } from './export-format.js';
import { writeCsv } from './write-csv.js';
import { writeJsonl } from './write-jsonl.js';
import { writeOcel } from './write-ocel.js';
import { writeXes } from './write-xes.js';

export const EXPORT_FORMAT_NAMES = ['jsonl', 'csv', 'xes', 'ocel'] as const;
export type ExportFormatName = (typeof EXPORT_FORMAT_NAMES)[number];

/** In which formats journals leave the system. Only JSONL can be verified: the others are for reading on. */
export const EXPORT_FORMATS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  jsonl: { mediaType: 'application/jsonl; charset=utf-8', suffix: 'jsonl', write: writeJsonl },
  csv: { mediaType: 'text/csv; charset=utf-8', suffix: 'csv', write: writeCsv },
  xes: { mediaType: 'application/xml; charset=utf-8', suffix: 'xes', write: writeXes },
  ocel: { mediaType: 'application/json; charset=utf-8', suffix: 'jsonocel', write: writeOcel },
};
