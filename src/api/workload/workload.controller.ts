import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { readPersonLoads, readUnitLoads, type WorkloadFilter } from '../../persistence/workload.reader.js';
import { DossierListParameters } from '../dossiers/dossier.request.js';
import { ListConditions } from '../dossiers/list-conditions.js';
import { PartyNames } from '../../application/party-names.js';
import { refuseCompanies } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import type { FieldsOf } from '../requests/fields-of.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { personLoadList, unitLoadList } from '../views/workload.view.js';
import { withUnitNames } from './with-unit-names.js';

/** For whom how much waits, among the dossiers that the caller may see. */
@ApiTags('workload')
@Controller('workload')
export class WorkloadController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly conditions: ListConditions,
    private readonly names: PartyNames,
  ) {}

  @Get('units')
  @Answers(200, 'UnitLoadList', 'Of each party whose turn it is, how long the list of the same filter is.')
  @Refuses('role-required', 'malformed-cursor')
  async listUnitLoads(
    @Query() query: DossierListParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof unitLoadList>> {
    const loads = await readUnitLoads(this.database.pool, this.toFilter(query, actor));
    return withUnitNames(this.names, loads);
  }

  @Get('people')
  @Answers(
    200,
    'PersonLoadList',
    'The same for each person of each, with the handlers of the caller’s units for whom nothing waits.',
  )
  @Refuses('role-required', 'malformed-cursor')
  async listPersonLoads(
    @Query() query: DossierListParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof personLoadList>> {
    const filter = this.toFilter(query, actor);
    const { parties, provinces } = filter.conditions.visibility;
    const loads = await readPersonLoads(this.database.pool, {
      ...filter,
      staffOf: { parties, provinces },
      today: localDateOf(filter.conditions.now),
    });
    return withUnitNames(this.names, loads);
  }

  private toFilter(
    { limit = DEFAULT_LIMIT, cursor, ...filter }: FieldsOf<DossierListParameters>,
    actor: Actor,
  ): WorkloadFilter {
    refuseCompanies(
      actor,
      localDateOf(this.world.now()),
      'Khối lượng công việc chỉ dành cho cơ quan nhà nước.',
    );
    return {
      conditions: this.conditions.of(filter, actor),
      states: this.conditions.states,
      ...(cursor === undefined ? {} : { cursor }),
      limit,
    };
  }
}
