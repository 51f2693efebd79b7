import { Allow } from 'class-validator';
import { ApiProperty } from '@nestjs/swagger';

import {
  FlagParameter,
  OneOf,
  RepeatedText,
  Text,
  WholeNumber,
  WholeNumberParameter,
} from '../requests/fields.js';
import { DATE_PATTERN } from '../requests/real-date.js';

const PERIOD = /^\d{4}-\d{2}-\d{2}\.\.(?:\d{4}-\d{2}-\d{2})?$/;

export class YearPath {
  @WholeNumberParameter({ min: 1900, max: 2200, description: 'A year.', example: 2026 })
  readonly year!: number;
}

const EDITION = { min: 1, max: 2_147_483_647, optional: true };

export class EditionParameters {
  @WholeNumberParameter({
    ...EDITION,
    description: 'An edition; the one in force when left out.',
    example: 1,
  })
  readonly edition?: number;
}

export class DueParameters {
  @Text({
    max: 10,
    pattern: DATE_PATTERN,
    description: 'The day on which the clock starts.',
    example: '2026-03-02',
  })
  readonly from!: string;

  @WholeNumberParameter({ min: 0, max: 3660, description: 'The length of the term.', example: 25 })
  readonly term!: number;

  @OneOf(['calendar-day', 'working-day', 'month'], {
    description: 'In what the term is counted.',
    example: 'calendar-day',
  })
  readonly unit!: 'calendar-day' | 'working-day' | 'month';

  @FlagParameter({ description: 'The start day is day 1.', example: false, optional: true })
  readonly countStartDay?: boolean;

  @Text({
    max: 5,
    pattern: /^(?:[01]\d|2[0-3]):[0-5]\d$/,
    description: 'The hour at which the last day ends; 24:00 when left out.',
    example: '17:00',
    optional: true,
  })
  readonly cutOff?: string;

  @RepeatedText({
    max: 22,
    most: 50,
    pattern: PERIOD,
    description:
      'Stops of the clock, `from..to`; both days are not counted. May repeat; open without an end.',
    example: ['2026-03-10..2026-03-20'],
    optional: true,
  })
  readonly pauses?: readonly string[];
}

export class CalendarYearBody {
  @Text({
    max: 500,
    description: 'The announcement that the days come from.',
    example: 'Thông báo nghỉ Tết Nguyên đán và Quốc khánh năm 2027',
  })
  readonly source!: string;

  @WholeNumber({
    ...EDITION,
    description: 'The edition that the year was drafted from: refused when a later one is in force.',
    example: 1,
  })
  readonly basedOn?: number;

  /** Judged by the calendar itself, which names every fault. */
  @Allow()
  @ApiProperty({
    description: 'Every day of the year that is not what its weekday says.',
    type: 'array',
    items: {
      type: 'object',
      required: ['date', 'kind', 'name', 'basis', 'status'],
      properties: {
        date: { type: 'string', format: 'date' },
        kind: { type: 'string', enum: ['holiday', 'compensatory_day_off', 'swapped_working_day'] },
        name: { type: 'string' },
        basis: { type: 'string' },
        status: { type: 'string', enum: ['law', 'announced', 'computed', 'provisional'] },
      },
    },
    example: [
      {
        date: '2027-01-01',
        kind: 'holiday',
        name: 'Tết Dương lịch',
        basis: 'Bộ luật Lao động 2019, Điều 112',
        status: 'law',
      },
    ],
  })
  readonly days!: unknown;
}
