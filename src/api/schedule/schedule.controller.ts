import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { infrastructureConstruction } from '../../../workflows/infrastructure-construction/procedure.js';
import { LiveWorld } from '../../application/live-world.js';
import { toScheduleLine } from '../../application/schedule-line.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listWholeDossiers } from '../../persistence/whole-dossier-list.reader.js';
import { ListConditions } from '../dossiers/list-conditions.js';
import { refuseCompanies } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { scheduleList } from '../views/schedule.view.js';
import { ScheduleParameters } from './schedule.request.js';

/** The building of clusters over the years. */
@ApiTags('schedule')
@Controller('schedule')
export class ScheduleController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly conditions: ListConditions,
  ) {}

  @Get()
  @Answers(200, 'ScheduleList', 'What was reached, is aimed at and was missed, cluster by cluster.')
  @Refuses('role-required', 'malformed-cursor')
  async showSchedule(
    @Query() { limit = DEFAULT_LIMIT, cursor, ...filter }: ScheduleParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof scheduleList>> {
    // What a dossier holds is not for companies, which see theirs from outside.
    refuseCompanies(actor, localDateOf(this.world.now()), 'Tiến độ các cụm chỉ dành cho cơ quan nhà nước.');
    const { items, nextCursor } = await listWholeDossiers(this.database.pool, {
      ...this.conditions.of({ ...filter, procedure: infrastructureConstruction.code }, actor),
      ...(cursor === undefined ? {} : { cursor }),
      limit,
    });
    return { items: items.map(({ dossier, title }) => toScheduleLine(dossier, title)), nextCursor };
  }
}
