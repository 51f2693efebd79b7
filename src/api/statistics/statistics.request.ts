import { FIGURES, type Figure } from '../../persistence/statistics.reader.js';
import { OneOf, Text, WholeNumberParameter } from '../requests/fields.js';
import { DATE_PATTERN } from '../requests/real-date.js';

export class FigurePath {
  @OneOf(FIGURES, { description: 'Which figure.', example: 'limits' })
  readonly figure!: Figure;
}

export class StatisticsParameters {
  @Text({
    max: 10,
    pattern: DATE_PATTERN,
    description: 'The first day of the period.',
    example: '2026-01-01',
  })
  readonly from!: string;

  @Text({ max: 10, pattern: DATE_PATTERN, description: 'The last day of the period.', example: '2026-12-31' })
  readonly to!: string;

  @Text({
    max: 100,
    description: 'Only of this procedure.',
    example: 'cluster-establishment',
    optional: true,
  })
  readonly procedure?: string;
}

export class CasesParameters extends StatisticsParameters {
  @Text({ max: 100, description: 'The `subject` of the row.', example: 'appraisal' })
  readonly subject!: string;

  @Text({ max: 20, description: 'The `outcome` of the row, if it has one.', example: 'late', optional: true })
  readonly outcome?: string;

  @Text({
    max: 100,
    description: 'The `unit` of the row, if it has one.',
    example: 'hn.so-xay-dung',
    optional: true,
  })
  readonly unit?: string;

  @Text({ max: 1000, description: '`nextCursor` of the page before.', example: 'eyJ2IjoxfQ', optional: true })
  readonly cursor?: string;

  @WholeNumberParameter({
    ...{ min: 1, max: 200, description: 'How many items; 100 when left out.', example: 50, optional: true },
  })
  readonly limit?: number;
}
