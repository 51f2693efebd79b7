import { Nested, RepeatedText, Text } from '../requests/fields.js';
import { DATE_PATTERN } from '../requests/real-date.js';

const NAMES = { max: 100, most: 50, pattern: /^[\w.-]+$/, optional: true };

export class SubstitutionPath {
  @Text({ max: 19, pattern: /^\d{1,18}$/, description: 'The number of a substitution.', example: '17' })
  readonly id!: string;
}

export class AuthorisationBody {
  @Text({ max: 100, description: 'The number and sign of the document.', example: '12/GUQ-SCT' })
  readonly number!: string;

  @Text({ max: 10, pattern: DATE_PATTERN, description: 'Its date.', example: '2026-11-20' })
  readonly date!: string;

  @Text({ max: 300, description: 'Who issued it.', example: 'Sở Công Thương' })
  readonly issuer!: string;

  @Text({
    max: 64,
    pattern: /^[0-9a-f]{64}$/,
    description: 'SHA-256 of its file.',
    example: '8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4',
    optional: true,
  })
  readonly fileHash?: string;
}

export class SubstitutionBody {
  @Text({ max: 100, description: 'The user whose roles are stood in for.', example: 'department-leader' })
  readonly absent!: string;

  @Text({ max: 100, description: 'The user who stands in.', example: 'department-handler' })
  readonly substitute!: string;

  @Text({ max: 100, description: 'The unit or company whose work it is.', example: 'hn.so-cong-thuong' })
  readonly party!: string;

  @Text({ max: 10, pattern: DATE_PATTERN, description: 'The first day.', example: '2026-11-23' })
  readonly from!: string;

  @Text({ max: 10, pattern: DATE_PATTERN, description: 'The last day.', example: '2026-11-27' })
  readonly to!: string;

  @RepeatedText({
    ...NAMES,
    description: 'Codes of procedures; all of them when left out.',
    example: ['cluster-establishment'],
  })
  readonly procedures?: readonly string[];

  @RepeatedText({
    ...NAMES,
    description: "The steps, by the outermost states' names; all of them when left out.",
    example: ['underAppraisal'],
  })
  readonly states?: readonly string[];

  @Nested(AuthorisationBody, {
    description: 'The document that authorises it.',
    example: { number: '12/GUQ-SCT', date: '2026-11-20', issuer: 'Sở Công Thương' },
  })
  readonly document!: AuthorisationBody;
}
