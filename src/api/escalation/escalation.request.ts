import { Allow } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';

import { EXAMPLE_LADDER } from '../openapi/escalation-examples.js';
import { Text } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';

const DATE = /^\d{4}-\d{2}-\d{2}$/;

const DOSSIER = {
  max: 100,
  description: "A dossier's code.",
  example: '000.00.81.H26-260921-0001',
  optional: true,
};

export class EscalationListParameters extends PageParameters {
  @Text(DOSSIER)
  readonly dossier?: string;

  @Text({
    max: 200,
    description: 'A party of the dossier, in any capacity.',
    example: 'hn.so-cong-thuong',
    optional: true,
  })
  readonly unit?: string;

  @Text({
    max: 10,
    pattern: DATE,
    description: 'The first day to be listed.',
    example: '2026-08-01',
    optional: true,
  })
  readonly since?: string;
}

export class ForecastParameters extends PageParameters {
  @Text({ max: 10, pattern: DATE, description: 'The last day to look at.', example: '2026-12-31' })
  readonly until!: string;

  @Text({ max: 100, description: "A procedure's code.", example: 'cluster-establishment', optional: true })
  readonly procedure?: string;

  @Text(DOSSIER)
  readonly dossier?: string;
}

export class EscalationRuleBody {
  @Text({
    max: 200,
    description: 'The province; needed by an administrator of several.',
    example: 'hn',
    optional: true,
  })
  readonly province?: string;

  @Text({
    max: 200,
    description: 'Only clocks of this unit; of every unit when left out.',
    example: 'hn.so-cong-thuong',
    optional: true,
  })
  readonly unit?: string;

  @Text({
    max: 100,
    description: 'Only this procedure; every one when left out.',
    example: 'cluster-establishment',
    optional: true,
  })
  readonly procedure?: string;

  @Text({
    max: 100,
    description: 'Only this clock of the procedure.',
    example: 'departmentAppraisal',
    optional: true,
  })
  readonly clock?: string;

  /** Judged by the engine, which names every fault. */
  @Allow()
  @ApiProperty({
    description: 'What is said, when, and to whom. No rungs: nobody is told.',
    type: 'object',
    required: ['openingHours', 'rungs'],
    properties: {
      openingHours: { type: 'object', properties: { from: { type: 'string' }, to: { type: 'string' } } },
      rungs: { type: 'array', items: { type: 'object', additionalProperties: true } },
    },
    example: EXAMPLE_LADDER,
  })
  readonly ladder!: unknown;

  @Text({
    max: 10,
    pattern: DATE,
    description: 'Holds for clocks due from this day on; today at the earliest.',
    example: '2026-12-01',
  })
  readonly validFrom!: string;

  @Text({
    max: 10,
    pattern: DATE,
    description: 'Holds for clocks due up to this day; for all later ones when left out.',
    example: '2027-12-31',
    optional: true,
  })
  readonly validTo?: string;

  @Text({
    max: 500,
    description: 'The document that orders it.',
    example: 'Quy chế giải quyết hồ sơ của UBND Thành phố (ví dụ)',
  })
  readonly source!: string;
}
