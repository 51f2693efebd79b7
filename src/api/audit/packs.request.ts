import { MOST_DOSSIERS } from '../../application/evidence/order-pack.js';
import { Text, TextList } from '../requests/fields.js';

export class PackPath {
  @Text({ max: 19, pattern: /^\d{1,18}$/, description: 'The number of a pack.', example: '12' })
  readonly id!: string;
}

/** Either the dossiers by their codes, or what a list is narrowed down by. */
export class PackOrderBody {
  @Text({
    max: 200,
    pattern: /\S/,
    description: 'What the auditor calls the pack.',
    example: 'Thanh tra quý III',
    optional: true,
  })
  readonly label?: string;

  @TextList({
    max: 100,
    most: MOST_DOSSIERS,
    description: "Dossiers' codes, in the order in which they are packed.",
    example: ['000.00.01.H26-260921-0001'],
    optional: true,
  })
  readonly codes?: readonly string[];

  @Text({ max: 100, description: "A cluster's code.", example: 'hn.ccn-vi-du', optional: true })
  readonly cluster?: string;

  @Text({
    max: 100,
    description: "A procedure's code.",
    example: 'infrastructure-construction',
    optional: true,
  })
  readonly procedure?: string;

  @Text({
    max: 200,
    description: 'Words of the code, the title or the cluster, as in the list of dossiers.',
    example: 'cum cong nghiep',
    optional: true,
  })
  readonly q?: string;
}
