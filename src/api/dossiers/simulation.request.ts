import { DATE_PATTERN } from '../requests/real-date.js';
import { JsonObject, Text, WholeNumber, WholeNumberParameter } from '../requests/fields.js';

const SEED = {
  min: 0,
  max: 2_147_483_647,
  description: 'Of the random draws; the same seed gives the same answer.',
  example: 42,
  optional: true,
};
const SUPPLEMENT_ON = {
  max: 10,
  pattern: DATE_PATTERN,
  description: 'What if the supplement that is waited for came on this day.',
  example: '2026-12-01',
  optional: true,
};

export class SimulationParameters {
  @WholeNumberParameter(SEED)
  readonly seed?: number;

  @Text(SUPPLEMENT_ON)
  readonly supplementOn?: string;
}

export class SimulationBody {
  @WholeNumber(SEED)
  readonly seed?: number;

  @Text(SUPPLEMENT_ON)
  readonly supplementOn?: string;

  @JsonObject({
    description: 'Days by the dotted path of a step, instead of what the past says; 0 to 3650.',
    example: { underAppraisal: 12 },
    optional: true,
  })
  readonly durations?: Readonly<Record<string, unknown>>;
}
