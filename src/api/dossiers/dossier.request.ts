import { IntersectionType } from '@nestjs/swagger';

import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { ClockFilter } from '../../persistence/dossier-query.js';
import {
  FlagParameter,
  JsonObject,
  OneOf,
  RepeatedText,
  Text,
  WholeNumber,
  WholeNumberParameter,
} from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';

/** Nobody takes an id that the System's own commands will have: they would be refused for it. */
export const COMMAND_ID = {
  max: 100,
  pattern: /^(?!(?:fact|told|opened|signalled|unsealed)-)/,
  description: "The sender's own id of this command; sending it again brings the first receipt back.",
  example: '3f0c1a9e-8f53-4a55-9a37-0d2c7c9f2b11',
};
const OCCURRED_AT = {
  max: 40,
  description: 'The legal date: a date, or a moment with an offset. Now when left out.',
  example: '2026-09-21',
  optional: true,
};
const BACKDATING_REASON = {
  max: 2000,
  description: 'Needed when `occurredAt` reaches back further than the house allows.',
  example: 'Hồ sơ giấy nhận ngày 21/9/2026, nhập sau khi hệ thống hoạt động lại.',
  optional: true,
};

export class DossierPath {
  @Text({ max: 100, description: "A dossier's code.", example: '000.00.01.H26-260921-0001' })
  readonly code!: string;
}

export class CommonActParameters {
  @RepeatedText({
    max: 100,
    most: 100,
    pattern: /^\S+$/,
    description: "Dossiers' codes.",
    example: ['000.00.01.H26-260921-0001'],
  })
  readonly code!: readonly string[];
}

export class ClockPath extends DossierPath {
  @Text({ max: 100, description: "A clock's name.", example: 'compilation' })
  readonly name!: string;
}

export class LodgementBody {
  @Text({ max: 100, description: "The procedure's code.", example: 'cluster-establishment' })
  readonly procedure!: string;

  @Text(COMMAND_ID)
  readonly commandId!: string;

  @Text(OCCURRED_AT)
  readonly occurredAt?: string;

  @Text(BACKDATING_REASON)
  readonly backdatingReason?: string;

  @Text({
    max: 100,
    description: 'The province to lodge in; only for people who serve more than one.',
    example: 'hn',
    optional: true,
  })
  readonly province?: string;

  @JsonObject({
    description: "What the procedure's `LODGE` asks for.",
    example: {
      documentNumber: '01/CV-A',
      cluster: {
        name: 'Cụm công nghiệp Ví dụ',
        areaHectares: 50,
        industrialLandHectares: 35,
        inProvincialList: true,
        landUsePlanFits: true,
      },
      existingClusters: { count: 0 },
      investor: { party: 'hn.nha-dau-tu-a', name: 'Nhà đầu tư A (đơn vị mẫu)' },
    },
  })
  readonly payload!: Readonly<Record<string, JsonValue>>;
}

/** What is asked of a dossier; which event it is is said by the address, or by the body. */
class AskedBody {
  @JsonObject({ description: 'What the event asks for.', example: {} })
  readonly payload!: Readonly<Record<string, JsonValue>>;

  @Text(OCCURRED_AT)
  readonly occurredAt?: string;

  @Text(BACKDATING_REASON)
  readonly backdatingReason?: string;
}

export class CommandBody extends AskedBody {
  @WholeNumber({
    min: 0,
    max: 2_147_483_647,
    description: 'The `version` of the dossier that the sender has seen.',
    example: 1,
  })
  readonly expectedVersion!: number;

  @Text(COMMAND_ID)
  readonly commandId!: string;
}

export class TransitionBody extends CommandBody {
  @Text({ max: 100, description: 'What is to be done.', example: 'CLAIM' })
  readonly event!: string;
}

export class PreviewBody extends AskedBody {
  @Text({ max: 100, description: 'What would be done.', example: 'CLAIM' })
  readonly event!: string;
}

/** What a list is narrowed down by. */
export class DossierFilterParameters {
  @Text({
    max: 100,
    description: "A procedure's code.",
    example: 'infrastructure-construction',
    optional: true,
  })
  readonly procedure?: string;

  @Text({ max: 200, description: "The outermost state's name.", example: 'underAppraisal', optional: true })
  readonly state?: string;

  @Text({ max: 100, description: 'A party, in any capacity.', example: 'hn.so-cong-thuong', optional: true })
  readonly unit?: string;

  @Text({
    max: 100,
    description: 'The party whose turn it is.',
    example: 'hn.so-cong-thuong',
    optional: true,
  })
  readonly owner?: string;

  @Text({ max: 100, description: 'Who has taken it over.', example: 'department-handler', optional: true })
  readonly assignee?: string;

  @FlagParameter({ description: 'Only what nobody has taken over.', example: true, optional: true })
  readonly unclaimed?: boolean;

  @Text({ max: 100, description: "A cluster's code.", example: 'hn.ccn-vi-du', optional: true })
  readonly cluster?: string;

  @OneOf(['overdue', 'due-soon', 'this-week', 'running', 'paused'], {
    description:
      'What some clock of the dossier does; `due-soon` is within two working days, `this-week` until Sunday.',
    example: 'overdue',
    optional: true,
  })
  readonly clock?: ClockFilter;

  @Text({
    max: 200,
    description: 'Words of the code, the title or the cluster, with or without accents.',
    example: 'cum cong nghiep',
    optional: true,
  })
  readonly q?: string;
}

export class DossierListParameters extends IntersectionType(PageParameters, DossierFilterParameters) {}

export class ReplayParameters {
  @Text({
    max: 40,
    description: 'A moment with an offset, or a date for its end. Either this or `sequence`.',
    example: '2026-10-01T09:00:00+07:00',
    optional: true,
  })
  readonly at?: string;

  @WholeNumberParameter({
    min: 0,
    max: 2_147_483_647,
    description: 'The last journal entry to fold in.',
    example: 3,
    optional: true,
  })
  readonly sequence?: number;

  @OneOf(['occurred', 'recorded'], {
    description: '`occurred`: as it was, by what is known today. `recorded`: as we knew it then.',
    example: 'occurred',
    optional: true,
  })
  readonly time?: 'occurred' | 'recorded';
}
