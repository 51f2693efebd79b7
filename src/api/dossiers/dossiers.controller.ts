import { Body, Controller, Get, Headers, Param, Post, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { LiveWorld } from '../../application/live-world.js';
import { LodgeDossier } from '../../application/lodge-dossier.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { countDossiers } from '../../persistence/dossier-count.reader.js';
import { listDossiers } from '../../persistence/dossier-list.reader.js';
import { Database } from '../../persistence/database.js';
import { Answers, AnswersCommand, PrefersMinimal, Refuses } from '../openapi/answers.js';
import { toProblem } from '../problems/refusal-problem.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { commonActs } from '../views/common-acts.view.js';
import type { dossierCounts } from '../views/dossier-counts.view.js';
import type { dossierList, dossierView } from '../views/dossier.view.js';
import { chooseProvince } from './choose-province.js';
import { findCommonActs } from './common-acts.js';
import {
  CommonActParameters,
  DossierFilterParameters,
  DossierListParameters,
  DossierPath,
  LodgementBody,
} from './dossier.request.js';
import { ListConditions } from './list-conditions.js';
import { prefersMinimal } from './prefers-minimal.js';
import { ReadDossier, type CommandAnswer } from './read-dossier.js';
import { viewCounts } from './view-counts.js';
import { viewList } from './view-list.js';
import { viewReceipt } from './view-receipt.js';

@ApiTags('dossiers')
@Controller('dossiers')
export class DossiersController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly lodgeDossier: LodgeDossier,
    private readonly readDossier: ReadDossier,
    private readonly conditions: ListConditions,
  ) {}

  @Post()
  @PrefersMinimal()
  @AnswersCommand(201, 'Lodged; the regime and the version are chosen by the date of acceptance.')
  @Refuses(
    'unknown-procedure',
    'regime-not-supported',
    'province-undetermined',
    'unit-undetermined',
    'agency-code-missing',
    'not-permitted',
    'payload-invalid',
    'condition-not-met',
    'unknown-reference',
    'occurred-at-malformed',
    'occurred-in-future',
    'backdating-needs-reason',
    'backdating-needs-leader',
    'command-id-reused',
  )
  async lodgeNewDossier(
    @Body() body: LodgementBody,
    @CurrentActor() actor: Actor,
    @Headers('prefer') prefer: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<CommandAnswer> {
    const { province = null, ...request } = body;
    const lodged = await this.lodgeDossier.execute({
      ...request,
      sender: actor,
      province: chooseProvince(actor, province, localDateOf(this.world.now())),
    });
    if (!lodged.ok) throw toProblem(lodged.rejection);
    void reply.header('location', `/api/v1/dossiers/${encodeURIComponent(lodged.value.dossier)}`);
    return prefersMinimal(prefer)
      ? { receipt: viewReceipt(lodged.value) }
      : this.readDossier.answerCommand(lodged.value, null, actor);
  }

  @Get()
  @Answers(200, 'DossierList', 'The dossiers that the caller may see, the newest first.')
  @Refuses('malformed-cursor')
  async listDossiers(
    @Query() { limit = DEFAULT_LIMIT, cursor, ...filter }: DossierListParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierList>> {
    const found = await listDossiers(this.database.pool, {
      ...this.conditions.of(filter, actor),
      ...(cursor === undefined ? {} : { cursor }),
      limit,
    });
    return viewList(this.world, found);
  }

  @Get('counts')
  @Answers(200, 'DossierCounts', 'How many dossiers the list of the same filter holds, and where they stand.')
  async countDossiers(
    @Query() { ...filter }: DossierFilterParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierCounts>> {
    const conditions = this.conditions.of(filter, actor);
    return viewCounts(await countDossiers(this.database.pool, conditions), conditions.now);
  }

  @Get('acts')
  @Answers(
    200,
    'CommonActs',
    'What the caller may do with every one of the dossiers, by one payload for all.',
  )
  @Refuses('not-visible')
  async findCommonActs(
    @Query() { code }: CommonActParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof commonActs>> {
    const dossiers = await this.readDossier.getAll(code, actor);
    return { items: findCommonActs(dossiers, actor, this.world.now()), nextCursor: null };
  }

  @Get(':code')
  @Answers(200, 'Dossier', 'The dossier as the caller sees it now.')
  @Refuses('not-visible')
  async showDossier(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierView>> {
    return this.readDossier.viewOf(await this.readDossier.get(code, actor), actor, this.world.now());
  }
}
