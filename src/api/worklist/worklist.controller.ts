import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { countWorklist } from '../../persistence/worklist-count.reader.js';
import type { QueueTerms, Share } from '../../persistence/worklist-query.js';
import { readWorklist } from '../../persistence/worklist.reader.js';
import { dueSoonBefore } from '../dossiers/due-soon.js';
import { viewList } from '../dossiers/view-list.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { personOf } from '../dossiers/visibility.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierList } from '../views/dossier.view.js';
import type { worklistCounts } from '../views/worklist.view.js';
import { Duties } from './duties.js';
import { CountParameters, WorklistParameters } from './worklist.request.js';

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
  async showWorklist(
    @Query() { limit = DEFAULT_LIMIT, queue, unit, ...page }: WorklistParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierList>> {
    const { own, substituted, ...by } = this.workOf(actor, unit);
    const part =
      queue === undefined || queue === 'substituted'
        ? {}
        : { queue: { name: queue, ...this.termsFor(actor) } };
    const found = await readWorklist(this.database.pool, {
      ...page,
      ...part,
      ...by,
      limit,
      ...(queue === 'substituted' ? NO_SHARE : own),
      substituted,
    });
    return viewList(this.world, found);
  }

  @Get('counts')
  @Answers(200, 'WorklistCounts', 'How long the worklist and each part of it is.')
  async countWorklist(
    @Query() { unit }: CountParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof worklistCounts>> {
    const { own, substituted, ...by } = this.workOf(actor, unit);
    const terms = { ...this.termsFor(actor), ...by };
    const { 'due-soon': dueSoon, ...counts } = await countWorklist(
      this.database.pool,
      [own, ...substituted],
      terms,
    );
    const { all } = await countWorklist(this.database.pool, substituted, terms);
    return { ...counts, dueSoon, substituted: all };
  }

  private workOf(actor: Actor, unit: string | undefined) {
    const today = localDateOf(this.world.now());
    const valid = actor.assignments.filter(
      (assignment) => isValidOn(assignment, today) && (unit === undefined || assignment.party === unit),
    );
    return {
      person: personOf(actor, today),
      own: this.duties.shareOf(valid.filter(({ onBehalfOf }) => onBehalfOf === undefined)),
      substituted: valid
        .filter(({ onBehalfOf }) => onBehalfOf !== undefined)
        .map((assignment) => this.duties.shareOf([assignment])),
    };
  }

  private termsFor({ user }: Actor): QueueTerms {
    return { user, now: this.world.now(), dueSoonBefore: dueSoonBefore(this.world) };
  }
}

const NO_SHARE: Share = { parties: [], duties: [] };
