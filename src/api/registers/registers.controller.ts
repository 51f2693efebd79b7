import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { listClusters, type RegisterFilter } from '../../persistence/cluster-list.reader.js';
import { ClusterStore } from '../../persistence/cluster.store.js';
import { Database } from '../../persistence/database.js';
import { InvestorStore } from '../../persistence/investor.store.js';
import { listInvestors } from '../../persistence/investor-list.reader.js';
import { listUnits } from '../../persistence/unit-list.reader.js';
import { ownCompaniesOf, provincesOf } from '../dossiers/visibility.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { notFound } from '../problems/problem.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { clusterList, clusterView, investorList, unitList } from '../views/register.view.js';
import { ClusterPath, RegisterParameters } from './register.request.js';

/** The registers of the provinces in which the caller has a role today. */
@ApiTags('registers')
@Controller()
export class RegistersController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
  ) {}

  @Get('clusters')
  @Answers(200, 'ClusterList', 'Industrial clusters, by code.')
  @Refuses('malformed-cursor')
  listClusters(
    @Query() parameters: RegisterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clusterList>> {
    return listClusters(this.database.pool, this.toFilter(parameters, actor));
  }

  @Get('clusters/:id')
  @Answers(200, 'Cluster', 'An industrial cluster.')
  @Refuses('not-found')
  async showCluster(
    @Param() { id }: ClusterPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clusterView>> {
    const cluster = await new ClusterStore(this.database.pool).find(id);
    if (cluster === null || !this.provincesOf(actor).includes(cluster.province)) {
      throw notFound('cụm công nghiệp này');
    }
    return cluster;
  }

  @Get('investors')
  @Answers(200, 'InvestorList', 'Companies, by code; a company sees only itself.')
  @Refuses('malformed-cursor')
  async listInvestors(
    @Query() parameters: RegisterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof investorList>> {
    const own = ownCompaniesOf(actor, this.today());
    if (own === null) return listInvestors(this.database.pool, this.toFilter(parameters, actor));
    const register = new InvestorStore(this.database.pool);
    const found = await Promise.all(own.map((code) => register.find(code)));
    return { items: found.filter((investor) => investor !== null), nextCursor: null };
  }

  @Get('units')
  @Answers(200, 'UnitList', 'Agencies and their parts, with validity dates and successors, by code.')
  @Refuses('malformed-cursor')
  listUnits(
    @Query() parameters: RegisterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof unitList>> {
    return listUnits(this.database.pool, this.toFilter(parameters, actor));
  }

  private toFilter(
    { limit = DEFAULT_LIMIT, ...parameters }: RegisterParameters,
    actor: Actor,
  ): RegisterFilter {
    return { ...parameters, limit, provinces: this.provincesOf(actor) };
  }

  private provincesOf(actor: Actor): readonly string[] {
    return provincesOf(actor, this.today());
  }

  private today(): string {
    return localDateOf(this.world.now());
  }
}
