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
  @OneOf(['json', 'mermaid'], {
    description: '`json`: the machine as XState reads it. `mermaid`: a state diagram as text.',
    example: 'mermaid',
    optional: true,
  })
  readonly format?: 'json' | 'mermaid';
}
