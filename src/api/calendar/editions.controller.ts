import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { CalendarEditionStore } from '../../persistence/calendar-edition.store.js';
import { Database } from '../../persistence/database.js';
import { countUnchecked } from '../../persistence/open-clock.reader.js';
import { provincesOf } from '../dossiers/visibility.js';
import { Answers } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { calendarEditionList, calendarReplanning } from '../views/calendar.view.js';
import { describeEditions } from './describe-editions.js';

/** What was published before, and how far running clocks have followed. */
@ApiTags('calendar')
@Controller('calendar')
export class EditionsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
  ) {}

  @Get('editions')
  @Answers(200, 'CalendarEditionList', 'Every edition there was, the one in force first.')
  async listEditions(): Promise<Answer<typeof calendarEditionList>> {
    const editions = await new CalendarEditionStore(this.database.pool).readAll();
    return { items: describeEditions(editions), nextCursor: null, today: localDateOf(this.world.now()) };
  }

  @Get('replanning')
  @Answers(200, 'CalendarReplanning', 'How many running clocks are still to be counted again.')
  async showReplanning(@CurrentActor() actor: Actor): Promise<Answer<typeof calendarReplanning>> {
    const { edition } = this.world.calendar();
    const provinces = provincesOf(actor, localDateOf(this.world.now()));
    return { edition, waitingClocks: await countUnchecked(this.database.pool, edition, provinces) };
  }
}
