import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { figuresByArea } from '../../application/registers/area-figures.js';
import { CorrectCluster } from '../../application/registers/correct-cluster.js';
import { mayCorrectRegister } from '../../application/registers/may-correct.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { readClusterChain } from '../../persistence/cluster-chain.reader.js';
import { listClusters, readAllClusters } from '../../persistence/cluster-list.reader.js';
import { ClusterStore, type StoredCluster } from '../../persistence/cluster.store.js';
import { Database } from '../../persistence/database.js';
import { InvestorStore } from '../../persistence/investor.store.js';
import { RegisterValueStore } from '../../persistence/register-value.store.js';
import { refuseCompanies } from '../dossiers/require-role.js';
import { provincesOf } from '../dossiers/visibility.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { notFound } from '../problems/problem.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  clusterAreaList,
  clusterChain,
  clusterDetail,
  clusterList,
  registerHistory,
} from '../views/register.view.js';
import {
  AreaParameters,
  ClusterCorrectionBody,
  ClusterPath,
  RegisterParameters,
} from './register.request.js';
import { toRegisterProblem } from './register-problem.js';
import { viewClusterChain } from './view-cluster-chain.js';
import { detailCluster, viewCluster } from './view-cluster.js';

/** The clusters of the provinces in which the caller has a role today. */
@ApiTags('registers')
@Controller()
export class ClustersController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly correctCluster: CorrectCluster,
  ) {}

  @Get('clusters')
  @Answers(200, 'ClusterList', 'Industrial clusters, by code.')
  @Refuses('malformed-cursor')
  async listClusters(
    @Query() { limit = DEFAULT_LIMIT, ...parameters }: RegisterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clusterList>> {
    const filter = { ...parameters, limit, provinces: provincesOf(actor, this.today()) };
    const { items, nextCursor } = await listClusters(this.database.pool, filter);
    return { items: items.map(viewCluster), nextCursor };
  }

  @Get('cluster-areas')
  @Answers(200, 'ClusterAreaList', 'Fill rate and unleased land of each district or commune.')
  async listClusterAreas(
    @Query() { by }: AreaParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clusterAreaList>> {
    const provinces = provincesOf(actor, this.today());
    const clusters = await readAllClusters(this.database.pool, provinces);
    const items = provinces.flatMap((province) =>
      figuresByArea(
        clusters.filter((cluster) => cluster.province === province),
        by,
      ).map((figures) => ({ province, by, ...figures })),
    );
    return { items, nextCursor: null };
  }

  @Get('clusters/:id')
  @Answers(200, 'ClusterDetail', 'An industrial cluster, and where each of its figures comes from.')
  @Refuses('not-found')
  async showCluster(
    @Param() { id }: ClusterPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clusterDetail>> {
    return this.detail(await this.getCluster(id, actor), actor);
  }

  @Get('clusters/:id/history')
  @Answers(200, 'RegisterHistory', 'Everything that the register was told of it, the last first.')
  @Refuses('not-found', 'role-required', 'malformed-cursor')
  async showClusterHistory(
    @Param() { id }: ClusterPath,
    @Query() { limit = DEFAULT_LIMIT, cursor }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof registerHistory>> {
    await this.getCluster(id, actor);
    refuseCompanies(actor, this.today(), 'Lịch sử danh bạ chỉ dành cho cơ quan nhà nước và thanh tra.');
    return new RegisterValueStore(this.database.pool, 'cluster').list(id, limit, cursor);
  }

  @Get('clusters/:id/chain')
  @Answers(200, 'ClusterChain', 'The dossiers of its life that the caller may see, the oldest first.')
  @Refuses('not-found')
  async showClusterChain(
    @Param() { id }: ClusterPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof clusterChain>> {
    await this.getCluster(id, actor);
    const chain = await readClusterChain(this.database.pool, id);
    return { items: viewClusterChain(this.world.registry, chain, actor, this.today()), nextCursor: null };
  }

  @Post('clusters/:id/corrections')
  @HttpCode(200)
  @Answers(200, 'ClusterDetail', 'Set right; the old values stay in the history.')
  @Refuses('not-found', 'register-not-permitted', 'register-refused')
  async correctClusterFigures(
    @Param() { id }: ClusterPath,
    @Body() { document, ...body }: ClusterCorrectionBody,
    @CurrentActor() sender: Actor,
  ): Promise<Answer<typeof clusterDetail>> {
    refuseUnrealDate('/asOf', body.asOf);
    refuseUnrealDate('/document/date', document.date);
    await this.getCluster(id, sender);
    const { number, date, issuer } = document;
    const paper = { number, date, issuer };
    const corrected = await this.correctCluster.execute({ ...body, cluster: id, document: paper, sender });
    if (!corrected.ok) throw toRegisterProblem(corrected.rejection);
    return this.detail(corrected.value, sender);
  }

  private async getCluster(id: string, actor: Actor): Promise<StoredCluster> {
    const cluster = await new ClusterStore(this.database.pool).find(id);
    if (cluster === null || !provincesOf(actor, this.today()).includes(cluster.province)) {
      throw notFound('cụm công nghiệp này');
    }
    return cluster;
  }

  private async detail(cluster: StoredCluster, actor: Actor): Promise<Answer<typeof clusterDetail>> {
    const { pool } = this.database;
    const { investor, province } = cluster;
    const [latest, company] = await Promise.all([
      new RegisterValueStore(pool, 'cluster').readLatest(cluster.code),
      investor === null ? null : new InvestorStore(pool).find(investor),
    ]);
    return detailCluster(cluster, {
      latest,
      investorName: company?.name ?? null,
      mayCorrect: mayCorrectRegister(actor, province, this.world.directory(), this.today()),
    });
  }

  private today(): string {
    return localDateOf(this.world.now());
  }
}
