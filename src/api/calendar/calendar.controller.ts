import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { lookAgain } from '../../application/escalation/look-again.js';
import { PreviewReplanning } from '../../application/calendar/preview-replanning.js';
import { LiveWorld } from '../../application/live-world.js';
import { explainDue } from '../../engine/calendar/explanation.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import {
  CalendarEditionStore,
  type StoredCalendarEdition,
} from '../../persistence/calendar-edition.store.js';
import { Database } from '../../persistence/database.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { malformedRequest, notFound } from '../problems/problem.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { calendarPreview, calendarYear, dueView } from '../views/calendar.view.js';
import { CalendarYearBody, DueParameters, EditionParameters, YearPath } from './calendar.request.js';
import { describeYear } from './describe-year.js';
import { toTermRun } from './due-run.js';
import { calendarChanged, draftEdition } from './publish-year.js';

@ApiTags('calendar')
@Controller('calendar')
export class CalendarController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly previewReplanning: PreviewReplanning,
  ) {}

  @Get('due')
  @Answers(200, 'Due', 'When a term ends, with every day that led there.')
  computeDue(@Query() parameters: DueParameters): Answer<typeof dueView> {
    const run = toTermRun(parameters);
    const calendar = this.world.calendar();
    try {
      const { dueOn, dueAt, provisional, days } = explainDue(calendar, run);
      return { due: dueOn, dueAt, provisional, edition: calendar.edition, days };
    } catch (error) {
      // A term that leads beyond the year 9999.
      if (!(error instanceof RangeError)) throw error;
      throw malformedRequest([{ path: '/term', sentence: 'dẫn ra ngoài lịch' }]);
    }
  }

  @Get(':year')
  @Answers(200, 'CalendarYear', 'Every day of a year, by the edition in force or by an earlier one.')
  @Refuses('not-found')
  async showYear(
    @Param() { year }: YearPath,
    @Query() { edition }: EditionParameters,
  ): Promise<Answer<typeof calendarYear>> {
    return describeYear(await this.findEdition(edition), year);
  }

  @Post(':year/preview')
  @HttpCode(200)
  @Answers(
    200,
    'CalendarPreview',
    "What publishing the year would move in the caller's province; the figures are of all pages. Nothing is written.",
  )
  @Refuses('role-required', 'not-found', 'calendar-refused', 'calendar-changed', 'malformed-cursor')
  async previewYear(
    @Param() { year }: YearPath,
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @Body() body: CalendarYearBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof calendarPreview>> {
    const provinces = this.administeredBy(actor);
    const edition = draftEdition(await this.findEdition(), year, body);
    return this.previewReplanning.execute({ ...page, edition, provinces, limit });
  }

  @Put(':year')
  @Answers(
    200,
    'CalendarYear',
    'Published as a new edition, in force at once; running clocks are counted again in the background.',
  )
  @Refuses('role-required', 'not-found', 'calendar-refused', 'calendar-changed')
  async publishYear(
    @Param() { year }: YearPath,
    @Body() body: CalendarYearBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof calendarYear>> {
    this.administeredBy(actor);
    const now = this.world.now();
    const edition: StoredCalendarEdition = {
      ...draftEdition(await this.findEdition(), year, body),
      publishedAt: now,
      publishedBy: actor.user,
    };
    const taken = await new CalendarEditionStore(this.database.pool).insert(edition);
    if (!taken) throw calendarChanged();
    // Opening days have moved, and with them what is told of clocks that run.
    await lookAgain(this.database.pool, now);
    await this.world.refresh(this.database.pool);
    return describeYear(edition, year);
  }

  /** @throws Problem `role-required` for somebody who administers no province. */
  private administeredBy(actor: Actor): readonly string[] {
    const today = localDateOf(this.world.now());
    return requireRole(actor, today, ['administrator'], 'Chỉ quản trị viên được ban hành lịch.');
  }

  /** The one in force, unless an earlier one is named. @throws Problem `not-found` */
  private async findEdition(named?: number): Promise<StoredCalendarEdition> {
    const editions = await new CalendarEditionStore(this.database.pool).readAll();
    const found = named === undefined ? editions.at(-1) : editions.find(({ edition }) => edition === named);
    if (found === undefined) throw notFound('ấn bản lịch này');
    return found;
  }
}
