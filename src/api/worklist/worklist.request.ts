import { IntersectionType } from '@nestjs/swagger';

import { WORK_QUEUES, type WorkQueue } from '../../persistence/worklist-query.js';
import { OneOf, Text } from '../requests/fields.js';
import { PageParameters } from '../requests/page.request.js';

const UNIT = {
  max: 100,
  description: 'Only what the caller may act on for this unit of theirs.',
  example: 'hn.so-cong-thuong',
  optional: true,
};

/** Work of one's own, or what one does on behalf of others. */
const QUEUES = [...WORK_QUEUES, 'substituted'] as const;

export class WorklistPart {
  @OneOf(QUEUES, {
    description: 'A part of the list; `substituted` is what is done on behalf of others.',
    example: 'unclaimed',
    optional: true,
  })
  readonly queue?: WorkQueue | 'substituted';

  @Text(UNIT)
  readonly unit?: string;
}

export class WorklistParameters extends IntersectionType(PageParameters, WorklistPart) {}

export class CountParameters {
  @Text(UNIT)
  readonly unit?: string;
}
