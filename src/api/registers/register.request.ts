import { PageParameters } from '../requests/page.request.js';
import { Text } from '../requests/fields.js';

export class RegisterParameters extends PageParameters {
  @Text({
    max: 200,
    description: 'Words of the code or the name, with or without accents.',
    example: 'thach that',
    optional: true,
  })
  readonly q?: string;
}

export class ClusterPath {
  @Text({ max: 100, description: "A cluster's code.", example: 'hn.ccn-vi-du' })
  readonly id!: string;
}
