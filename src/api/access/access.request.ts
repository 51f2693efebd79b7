import { ACCESS_KINDS, type AccessKind } from '../../engine/chain/access-chain.js';
import { OneOf, Text } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';
import { DATE_PATTERN } from '../requests/real-date.js';

export class AccessParameters extends PageParameters {
  @Text({ max: 100, description: 'Who read: a user name.', example: 'department-handler', optional: true })
  readonly user?: string;

  @Text({ max: 100, description: "A dossier's code.", example: '000.00.01.H26-260921-0001', optional: true })
  readonly dossier?: string;

  @OneOf(ACCESS_KINDS, { description: 'How it was read.', example: 'view', optional: true })
  readonly kind?: AccessKind;

  @Text({
    max: 10,
    pattern: DATE_PATTERN,
    description: 'The first day.',
    example: '2026-09-01',
    optional: true,
  })
  readonly from?: string;

  @Text({
    max: 10,
    pattern: DATE_PATTERN,
    description: 'The last day.',
    example: '2026-09-30',
    optional: true,
  })
  readonly to?: string;
}

export class PrintParameters {
  @Text({ max: 500, description: 'The address of the page that is printed.', example: '/dossiers/000.00' })
  readonly page!: string;
}
