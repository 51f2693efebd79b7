import { EXCHANGE_FORMATS, type ExchangeFormat } from '../../application/notation/export-procedure.js';
import { Text, OneOf, WholeNumberParameter } from '../requests/fields.js';

const CODE = { max: 100, description: "A procedure's code.", example: 'cluster-establishment' };

export class ProcedurePath {
  @Text(CODE)
  readonly code!: string;
}

export class ProcedureVersionPath {
  @Text(CODE)
  readonly code!: string;

  @WholeNumberParameter({ min: 1, max: 1_000_000, description: 'A published version.', example: 1 })
  readonly version!: number;
}

export class DiagramParameters {
  @OneOf(EXCHANGE_FORMATS, {
    description:
      '`json`: the machine as XState reads it. `mermaid`: a state diagram as text. `scxml`: a state chart of the W3C. `bpmn`: BPMN 2.0 with its diagram.',
    example: 'mermaid',
    optional: true,
  })
  readonly format?: ExchangeFormat;
}

export class ProcedureExportParameters {
  @OneOf(EXCHANGE_FORMATS, {
    description:
      '`json`: the whole definition with its hash. The others are what the diagram gives, with legal basis and terms.',
    example: 'bpmn',
  })
  readonly format!: ExchangeFormat;
}
