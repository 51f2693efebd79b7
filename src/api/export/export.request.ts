import { IntersectionType } from '@nestjs/swagger';

import { DossierFilterParameters } from '../dossiers/dossier.request.js';
import { OneOf } from '../requests/fields.js';
import { WorklistPart } from '../worklist/worklist.request.js';
import { LANGUAGES, type Language } from './export-columns.js';

export class ExportParameters {
  @OneOf(['csv', 'xlsx'], { description: 'Text with commas, or a workbook.', example: 'csv' })
  readonly format!: 'csv' | 'xlsx';

  @OneOf(LANGUAGES, { description: 'Of headings and labels.', example: 'vi', optional: true })
  readonly language?: Language;
}

export class DossierExportParameters extends IntersectionType(ExportParameters, DossierFilterParameters) {}

export class WorklistExportParameters extends IntersectionType(ExportParameters, WorklistPart) {}
