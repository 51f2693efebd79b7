import { ApiProperty } from '@nestjs/swagger';
import { Allow } from 'class-validator';

import { MIGRATION_EXAMPLE } from '../openapi/migration-examples.js';
import { Nested, Text, WholeNumber } from '../requests/fields.js';
import { DATE_PATTERN } from '../requests/real-date.js';

const VERSION = { min: 1, max: 10_000 };
const rows = { type: 'array' as const, items: { type: 'object' as const, additionalProperties: true } };

export class MigrationPath {
  @Text({ max: 19, pattern: /^\d{1,18}$/, description: 'The number of a migration.', example: '3' })
  readonly id!: string;
}

export class MigrationPlanBody {
  @Text({ max: 100, description: "A procedure's code.", example: 'cluster-establishment' })
  readonly procedure!: string;

  @WholeNumber({ ...VERSION, description: 'The version that dossiers are on.', example: 1 })
  readonly from!: number;

  @WholeNumber({ ...VERSION, description: 'The version that they go to.', example: 2 })
  readonly to!: number;

  /** Judged against both versions, every fault is named. */
  @Allow()
  @ApiProperty({ ...rows, description: 'Where states go.', example: MIGRATION_EXAMPLE.states })
  readonly states!: unknown;

  @Allow()
  @ApiProperty({ ...rows, description: 'What becomes of clocks.', example: MIGRATION_EXAMPLE.clocks })
  readonly clocks!: unknown;
}

export class InstrumentBody {
  @Text({ max: 100, description: 'The number and sign of the instrument.', example: '12/2026/QĐ-UBND' })
  readonly number!: string;

  @Text({ max: 10, pattern: DATE_PATTERN, description: 'Its date.', example: '2026-11-20' })
  readonly date!: string;

  @Text({ max: 300, description: 'Who issued it.', example: 'UBND thành phố Hà Nội' })
  readonly issuer!: string;
}

export class MigrationBody extends MigrationPlanBody {
  @Nested(InstrumentBody, {
    description: 'The instrument that it stands on.',
    example: MIGRATION_EXAMPLE.instrument,
  })
  readonly instrument!: InstrumentBody;

  @Text({ max: 2000, description: 'Why dossiers cross.', example: MIGRATION_EXAMPLE.reason })
  readonly reason!: string;
}
