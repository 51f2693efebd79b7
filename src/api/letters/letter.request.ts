import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import { COMMAND_ID, DossierPath } from '../dossiers/dossier.request.js';
import { JsonObject, Text, WholeNumber } from '../requests/fields.js';

const VALUES = {
  description: "The letter's fields as far as they are filled in; a draft may lack any.",
  example: { components: [], letter: { symbol: 'BC-SCT', position: 'GIÁM ĐỐC' } },
};
const REMARK = { max: 2000, description: 'Why; Vietnamese.', example: 'Nêu rõ căn cứ yêu cầu bổ sung.' };

export class LetterPath extends DossierPath {
  @Text({ max: 100, description: "A letter's id.", example: '6f1f4a52-6e0e-4f5c-9f6e-1f0d8f0c7a11' })
  readonly id!: string;
}

export class LetterBody {
  @Text({ max: 100, description: 'The act that the letter goes out with.', example: 'REQUEST_SUPPLEMENT' })
  readonly event!: string;

  @JsonObject(VALUES)
  readonly values!: Readonly<Record<string, JsonValue>>;

  @Text(COMMAND_ID)
  readonly commandId!: string;
}

class RevisionBody {
  @WholeNumber({
    min: 1,
    max: 2_147_483_647,
    description: 'The `revision` of the letter that the sender has seen.',
    example: 3,
  })
  readonly revision!: number;
}

export class LetterMoveBody extends RevisionBody {}

export class LetterValuesBody extends RevisionBody {
  @JsonObject(VALUES)
  readonly values!: Readonly<Record<string, JsonValue>>;
}

export class LetterRemarkBody extends RevisionBody {
  @Text(REMARK)
  readonly remark!: string;
}

export class LetterIssueBody extends RevisionBody {
  @WholeNumber({
    min: 1,
    max: 999_999,
    description: "The letter's number in the unit's register of the year.",
    example: 5,
  })
  readonly ordinal!: number;

  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    description: 'The `version` of the dossier that the sender has seen.',
    example: 7,
  })
  readonly expectedVersion!: number;

  @Text({ ...COMMAND_ID, max: 80 })
  readonly commandId!: string;
}
