import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { countWorklist } from '../../persistence/worklist-count.reader.js';
import { readWorklist } from '../../persistence/worklist.reader.js';
import { viewList } from '../dossiers/view-list.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierList } from '../views/dossier.view.js';
import type { worklistCounts } from '../views/worklist.view.js';
import { OwnWork } from './own-work.js';
import { CountParameters, WorklistParameters } from './worklist.request.js';

@ApiTags('dossiers')
@Controller('worklist')
export class WorklistController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly work: OwnWork,
  ) {}

  @Get()
  @Answers(200, 'DossierList', 'What the caller may act on now, by remaining legal time.')
  @Refuses('malformed-cursor')
  async showWorklist(
    @Query() { limit = DEFAULT_LIMIT, cursor, ...part }: WorklistParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierList>> {
    const found = await readWorklist(this.database.pool, {
      ...this.work.filterOf(actor, part),
      ...(cursor === undefined ? {} : { cursor }),
      limit,
    });
    return viewList(this.world, found);
  }

  @Get('counts')
  @Answers(200, 'WorklistCounts', 'How long the worklist and each part of it is.')
  async countWorklist(
    @Query() { unit }: CountParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof worklistCounts>> {
    const { own, substituted, ...by } = this.work.of(actor, unit);
    const terms = { ...this.work.termsFor(actor), ...by };
    const {
      'due-soon': dueSoon,
      'this-week': thisWeek,
      ...counts
    } = await countWorklist(this.database.pool, [own, ...substituted], terms);
    const { all } = await countWorklist(this.database.pool, substituted, terms);
    return { ...counts, dueSoon, thisWeek, substituted: all };
  }
}
