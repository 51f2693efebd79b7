import { Text, WholeNumberParameter } from '../requests/fields.js';

const NUMBER = { min: 1, max: 2_147_483_647, description: "A checkpoint's number.", example: 2 };

export class CheckpointPath {
  @WholeNumberParameter(NUMBER)
  readonly number!: number;
}

export class InclusionPath {
  @WholeNumberParameter(NUMBER)
  readonly number!: number;

  @Text({ max: 100, description: "A dossier's code.", example: '000.00.01.H26-260921-0001' })
  readonly code!: string;
}

export class ConsistencyPath {
  @WholeNumberParameter(NUMBER)
  readonly number!: number;

  @WholeNumberParameter({ ...NUMBER, description: 'The number of an earlier checkpoint.', example: 1 })
  readonly earlier!: number;
}
