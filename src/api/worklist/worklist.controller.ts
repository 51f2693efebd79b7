import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { readWorklist } from '../../persistence/worklist.reader.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { personOf } from '../dossiers/visibility.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierList } from '../views/dossier.view.js';
import { Duties } from './duties.js';

@ApiTags('dossiers')
@Controller('worklist')
export class WorklistController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly duties: Duties,
  ) {}

  @Get()
  @Answers(200, 'DossierList', 'What the caller may act on now, by remaining legal time.')
  @Refuses('malformed-cursor')
  showWorklist(
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierList>> {
    const today = localDateOf(this.world.now());
    const person = personOf(actor, today);
    const valid = actor.assignments.filter((assignment) => isValidOn(assignment, today));
    return readWorklist(this.database.pool, {
      ...page,
      limit,
      ...(person === null ? {} : { person }),
      ...this.duties.shareOf(valid.filter(({ onBehalfOf }) => onBehalfOf === undefined)),
      substituted: valid
        .filter(({ onBehalfOf }) => onBehalfOf !== undefined)
        .map((assignment) => this.duties.shareOf([assignment])),
    });
  }
}
