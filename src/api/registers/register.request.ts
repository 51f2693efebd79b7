import { IntersectionType } from '@nestjs/swagger';

import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { AreaKind } from '../../application/registers/area-figures.js';
import { Decimal, JsonObject, Nested, OneOf, Text } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';
import { DATE_PATTERN } from '../requests/real-date.js';

export class RegisterParameters extends PageParameters {
  @Text({
    max: 200,
    description: 'Words of the code or the name, with or without accents.',
    example: 'thach that',
    optional: true,
  })
  readonly q?: string;
}

class OfCluster {
  @Text({ max: 100, description: "A cluster's code.", example: 'hn.ccn-vi-du', optional: true })
  readonly cluster?: string;
}

export class SecondaryInvestorParameters extends IntersectionType(RegisterParameters, OfCluster) {}

export class ClusterPath {
  @Text({ max: 100, description: "A cluster's code.", example: 'hn.ccn-vi-du' })
  readonly id!: string;
}

export class AreaParameters {
  @OneOf(['district', 'commune'], { description: 'Which areas.', example: 'commune' })
  readonly by!: AreaKind;
}

const DATE = { max: 10, pattern: DATE_PATTERN };

export class RegisterDocumentBody {
  @Text({ max: 100, description: 'Its number.', example: '12/BC-UBND' })
  readonly number!: string;

  @Text({ ...DATE, description: 'Its date.', example: '2026-11-20' })
  readonly date!: string;

  @Text({ max: 300, description: 'Who issued it.', example: 'UBND xã Mẫu' })
  readonly issuer!: string;
}

class TellingBody {
  @Text({ ...DATE, description: 'The day that the figures hold for.', example: '2026-11-20' })
  readonly asOf!: string;

  @Text({ max: 2000, description: 'Why the register is set right.', example: 'Cập nhật theo báo cáo năm.' })
  readonly reason!: string;

  @Nested(RegisterDocumentBody, {
    description: 'The document that says so.',
    example: { number: '12/BC-UBND', date: '2026-11-20', issuer: 'UBND xã Mẫu' },
  })
  readonly document!: RegisterDocumentBody;

  @Text({
    max: 100,
    description: "The sender's own id of this command; sending it again changes nothing.",
    example: '3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11',
  })
  readonly commandId!: string;
}

export class ClusterCorrectionBody extends TellingBody {
  @JsonObject({
    description:
      'Figures by name: district, commune, areaHectares, industrialLandHectares, leasedHectares, grantedHectares, trades, status, investor; null takes a value back.',
    example: { leasedHectares: 21.4 },
  })
  readonly figures!: Readonly<Record<string, JsonValue>>;
}

export class InvestorBody extends TellingBody {
  @Text({ max: 300, description: 'The name of the company.', example: 'Nhà đầu tư mẫu' })
  readonly name!: string;

  @Text({ max: 20, description: 'Its tax code.', example: '0100000000', optional: true })
  readonly taxCode?: string;

  @Text({
    max: 100,
    description: 'The province whose register it is; only for people who serve more than one.',
    example: 'hn',
    optional: true,
  })
  readonly province?: string;
}

export class SecondaryInvestorBody extends TellingBody {
  @Text({ max: 100, description: "The cluster's code.", example: 'hn.ccn-vi-du' })
  readonly cluster!: string;

  @Text({ max: 300, description: 'The name of the enterprise.', example: 'Doanh nghiệp thứ cấp mẫu' })
  readonly name!: string;

  @Text({ max: 20, description: 'Its tax code.', example: '0100000000', optional: true })
  readonly taxCode?: string;

  @Text({ max: 300, description: 'What it does there.', example: 'Cơ khí', optional: true })
  readonly trade?: string;

  @Decimal({ min: 0, max: 100_000, description: 'Its land, in hectares.', example: 1.25, optional: true })
  readonly landHectares?: number;

  @OneOf(['leased', 'granted'], {
    description: 'Whether the land is leased, or granted to its project and not leased yet.',
    example: 'leased',
  })
  readonly landBasis!: 'leased' | 'granted';

  @Text({ ...DATE, description: 'Since when.', example: '2026-01-15', optional: true })
  readonly since?: string;

  @Text({ ...DATE, description: 'Until when, where it has ended.', example: '2031-01-14', optional: true })
  readonly until?: string;
}
