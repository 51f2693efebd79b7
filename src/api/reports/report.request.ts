import { IntersectionType } from '@nestjs/swagger';

import { FORMS, type FormCode } from '../../../workflows/periodic-report/forms.js';
import { LANGUAGES, type Language } from '../export/export-columns.js';
import { OneOf, Text } from '../requests/fields.js';
import { PERIOD_PATTERN } from './period-code.js';

const FORM_CODES = Object.keys(FORMS);

export class ProvinceParameter {
  @Text({
    max: 100,
    description: 'Needed by whoever has roles in several provinces.',
    example: 'hn',
    optional: true,
  })
  readonly province?: string;
}

export class ReportParameters extends ProvinceParameter {
  @OneOf(FORM_CODES, { description: 'Which form.', example: 'form02' })
  readonly form!: FormCode;

  @Text({
    max: 7,
    pattern: PERIOD_PATTERN,
    description: '`2026`, `2026-H1`, `2026-Q3` or `2026-07`.',
    example: '2026',
  })
  readonly period!: string;
}

export class LodgementOfDutiesBody extends ReportParameters {}

class InLanguage {
  @OneOf(LANGUAGES, { description: 'Of headings and labels.', example: 'vi', optional: true })
  readonly language?: Language;
}

export class RollUpExportParameters extends IntersectionType(ReportParameters, InLanguage) {}
