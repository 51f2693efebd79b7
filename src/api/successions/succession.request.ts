import { Nested, OneOf, Text, TextList } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';
import { DATE_PATTERN } from '../requests/real-date.js';

const OLD_UNIT = { max: 200, description: 'A unit that has ended.', example: 'hn.ubnd-huyen-thach-that' };

export class WaitingParameters extends PageParameters {
  @Text({ ...OLD_UNIT, optional: true })
  readonly unit?: string;
}

export class UnitStatisticsParameters {
  @OneOf(['current', 'original'], {
    description: "By the units that do the work now, or by those of each dossier's lodgement.",
    example: 'original',
    optional: true,
  })
  readonly by?: 'current' | 'original';
}

class OrderBody {
  @Text({ max: 100, description: 'The number and sign of the document.', example: '12/QĐ-UBND' })
  readonly number!: string;

  @Text({ max: 10, pattern: DATE_PATTERN, description: 'Its date.', example: '2026-11-20' })
  readonly date!: string;

  @Text({ max: 150, description: 'Who issued it.', example: 'UBND thành phố Hà Nội' })
  readonly issuer!: string;
}

export class AssignmentBody {
  @Text(OLD_UNIT)
  readonly from!: string;

  @Text({ max: 200, description: 'The unit that takes the work over.', example: 'hn.ubnd-xa-mau' })
  readonly to!: string;

  @TextList({
    max: 100,
    most: 200,
    description: 'Codes of dossiers; the first 200 that wait for the unit when left out.',
    example: ['000.00.81.H26-201231-0001'],
    optional: true,
  })
  readonly dossiers?: readonly string[];

  @Nested(OrderBody, {
    description: 'The document that says so.',
    example: { number: '12/QĐ-UBND', date: '2026-11-20', issuer: 'UBND thành phố Hà Nội' },
  })
  readonly document!: OrderBody;
}
