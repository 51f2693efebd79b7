import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { addDays, localDateOf, startOfDay } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { ProcedureRegistry } from '../../engine/procedure-registry.js';
import { Database } from '../../persistence/database.js';
import {
  listCases,
  readStatistics,
  type Figure,
  type StatisticsFilter,
} from '../../persistence/statistics.reader.js';
import { ListConditions } from '../dossiers/list-conditions.js';
import { PartyNames } from '../../application/party-names.js';
import { refuseCompanies } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import type { FieldsOf } from '../requests/fields-of.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { statisticsCases, statisticsView } from '../views/statistics.view.js';
import { CasesParameters, FigurePath, StatisticsParameters } from './statistics.request.js';
import { labelsOf } from './subject-labels.js';

/** An act that sends something back, or asks for more of it. */
const SENDS_BACK = /^(?:RETURN|REFUSE|REQUEST_SUPPLEMENT)(?:_|$)/;

/** How well limits are kept, how long steps take, what is sent back; each over the dossiers that the caller may see. */
@ApiTags('statistics')
@Controller('statistics')
export class StatisticsController {
  private readonly returns: readonly string[];

  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly registry: ProcedureRegistry,
    private readonly conditions: ListConditions,
    private readonly names: PartyNames,
  ) {
    const events = registry.all().flatMap(({ definition }) => Object.keys(definition.events));
    this.returns = [...new Set(events)].filter((event) => SENDS_BACK.test(event));
  }

  @Get(':figure')
  @Answers(
    200,
    'Statistics',
    'One figure of a period, row by row; behind each row lie the cases that it counts.',
  )
  @Refuses('role-required')
  async showFigure(
    @Param() { figure }: FigurePath,
    @Query() query: StatisticsParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof statisticsView>> {
    const rows = await readStatistics(this.database.pool, this.toFilter(figure, query, actor));
    const names = await this.names.find(rows.flatMap(({ unit }) => (unit === null ? [] : [unit])));
    return {
      ...{ figure, from: query.from, to: query.to },
      rows: rows.map(({ version, ...row }) => ({
        ...row,
        ...labelsOf(this.registry.get(row.procedure, version).definition, figure, row.subject),
        unitName: row.unit === null ? null : (names.get(row.unit) ?? row.unit),
      })),
    };
  }

  @Get(':figure/cases')
  @Answers(200, 'StatisticsCases', 'What one row counts, the earliest first.')
  @Refuses('role-required', 'malformed-cursor')
  async listCases(
    @Param() { figure }: FigurePath,
    @Query() { subject, outcome, unit, cursor, limit = DEFAULT_LIMIT, ...query }: CasesParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof statisticsCases>> {
    const { items, nextCursor } = await listCases(this.database.pool, {
      ...this.toFilter(figure, query, actor),
      row: { procedure: query.procedure ?? '', subject, outcome: outcome ?? null, unit: unit ?? null },
      ...(cursor === undefined ? {} : { cursor }),
      limit,
    });
    return { items: items.map(({ dossier, title, at, days }) => ({ dossier, title, at, days })), nextCursor };
  }

  private toFilter(
    figure: Figure,
    { from, to, procedure }: FieldsOf<StatisticsParameters>,
    actor: Actor,
  ): StatisticsFilter {
    refuseUnrealDate('from', from);
    refuseUnrealDate('to', to);
    refuseCompanies(actor, localDateOf(this.world.now()), 'Thống kê chỉ dành cho cơ quan nhà nước.');
    return {
      figure,
      conditions: this.conditions.of(procedure === undefined ? {} : { procedure }, actor),
      from: startOfDay(from),
      until: startOfDay(addDays(to, 1)),
      states: this.conditions.states,
      returns: this.returns,
    };
  }
}
