import { Text, WholeNumberParameter } from './fields.js';

/** How many items a page has when the caller does not say. */
export const DEFAULT_LIMIT = 100;

export class PageParameters {
  @Text({ max: 1000, description: '`nextCursor` of the page before.', example: 'eyJ2IjoxfQ', optional: true })
  readonly cursor?: string;

  @WholeNumberParameter({
    min: 1,
    max: 200,
    description: 'How many items; 100 when left out.',
    example: 50,
    optional: true,
  })
  readonly limit?: number;
}
