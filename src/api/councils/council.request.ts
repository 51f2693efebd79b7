import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { JsonObject, Text, WholeNumber } from '../requests/fields.js';
import { COMMAND_ID, DossierPath } from '../dossiers/dossier.request.js';

export class MemberPath extends DossierPath {
  @Text({ max: 100, description: "A member's user name.", example: 'council-member-1' })
  readonly member!: string;
}

/** A draft as a whole; what is not in it has not been scored. */
export class DraftBody {
  @JsonObject({
    description: 'Marks by investor, then by criterion: `{ value, comment?, evidence? }`.',
    example: { 'hn.nha-dau-tu-a': { 'II.1': { value: true } } },
  })
  readonly marks!: Readonly<Record<string, JsonValue>>;

  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    description: 'The `revision` of the sheet that the sender has seen.',
    example: 3,
  })
  readonly expectedRevision!: number;
}

export class SubmissionBody {
  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    description: 'The `version` of the dossier that the sender has seen.',
    example: 9,
  })
  readonly expectedVersion!: number;

  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    optional: true,
    description:
      'The `revision` of the draft that the sender has seen; without it the draft is taken as it is.',
    example: 3,
  })
  readonly expectedRevision?: number;

  @Text(COMMAND_ID)
  readonly commandId!: string;
}
