import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { investorSelection } from '../../../workflows/investor-selection/procedure.js';
import { CriteriaLibrary } from '../../application/council/criteria-library.js';
import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Dossier } from '../../engine/dossier.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import { Database } from '../../persistence/database.js';
import { listDossiers } from '../../persistence/dossier-list.reader.js';
import { CommandBody, DossierPath } from '../dossiers/dossier.request.js';
import { ReadDossier, type CommandAnswer } from '../dossiers/read-dossier.js';
import { TRANSITION_PROBLEMS } from '../dossiers/transitions.controller.js';
import { visibilityOf } from '../dossiers/visibility.js';
import { Answers, AnswersCommand, Refuses } from '../openapi/answers.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  councilApplications,
  councilConflicts,
  councilCriteria,
  councilList,
  councilMembers,
  councilView,
  criteriaSetList,
} from '../views/council.view.js';
import { CouncilActs } from './council-acts.js';
import {
  describeApplications,
  describeConflicts,
  describeCouncil,
  describeInList,
  describeMembers,
} from './describe-council.js';

/** The council itself: its people, its criteria, who applies, and who has a conflict. */
@ApiTags('councils')
@Controller('councils')
export class CouncilsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly readDossier: ReadDossier,
    private readonly acts: CouncilActs,
    private readonly library: CriteriaLibrary,
  ) {}

  @Get()
  @Answers(200, 'CouncilList', 'The councils that the caller may see, the newest first.')
  @Refuses('malformed-cursor')
  async listCouncils(
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilList>> {
    const now = this.world.now();
    const { items, nextCursor } = await listDossiers(this.database.pool, {
      ...page,
      limit,
      procedure: investorSelection.code,
      visibility: visibilityOf(actor, localDateOf(now)),
      now,
    });
    const councils = await Promise.all(items.map(({ code }) => this.acts.find(code, actor)));
    return {
      items: councils.flatMap((seen) =>
        seen === null ? [] : [describeInList(seen, this.procedureOf(seen.dossier), actor.user)],
      ),
      nextCursor,
    };
  }

  @Get('criteria-sets')
  @Answers(200, 'CriteriaSetList', 'The criteria sets that come with the release, to be adopted or changed.')
  listCriteriaSets(): Answer<typeof criteriaSetList> {
    return { items: this.library.sets, nextCursor: null };
  }

  @Get(':code')
  @Answers(200, 'Council', 'The council as the caller finds it now.')
  @Refuses('not-visible')
  async showCouncil(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilView>> {
    const seen = await this.acts.get(code, actor);
    const opener = await this.readDossier.find(seen.facts.openedBy.dossier, actor);
    const procedure = this.procedureOf(seen.dossier);
    return describeCouncil(seen, procedure, actor.user, opener?.dossier.code ?? null);
  }

  @Get(':code/members')
  @Answers(200, 'CouncilMembers', 'Who sits, who was recused or replaced, and the helpers.')
  @Refuses('not-visible')
  async listMembers(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilMembers>> {
    return describeMembers((await this.acts.get(code, actor)).facts);
  }

  @Get(':code/criteria')
  @Answers(200, 'CouncilCriteria', 'The criteria set of this selection, in the form in which it is imported.')
  @Refuses('not-visible')
  async showCriteria(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilCriteria>> {
    const { criteria, adoption } = (await this.acts.get(code, actor)).facts;
    return { set: criteria, adoption };
  }

  @Get(':code/applications')
  @Answers(200, 'CouncilApplications', 'The applications, and what the review found of each.')
  @Refuses('not-visible', 'declaration-missing')
  async listApplications(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilApplications>> {
    return describeApplications((await this.acts.getWithApplications(code, actor)).facts);
  }

  @Get(':code/conflicts')
  @Answers(200, 'CouncilConflicts', 'On whom members declare, what the caller declared, and how many have.')
  @Refuses('not-visible')
  async showConflicts(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilConflicts>> {
    return describeConflicts(await this.acts.get(code, actor), actor.user);
  }

  @Post(':code/members')
  @HttpCode(200)
  @AnswersCommand(200, '`ESTABLISH_COUNCIL`: the decision that sets the council up.')
  @Refuses(...TRANSITION_PROBLEMS)
  establishCouncil(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'ESTABLISH_COUNCIL', body, actor);
  }

  @Post(':code/members/replacement')
  @HttpCode(200)
  @AnswersCommand(200, '`REPLACE_MEMBER`: by a new decision.')
  @Refuses(...TRANSITION_PROBLEMS)
  replaceMember(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'REPLACE_MEMBER', body, actor);
  }

  @Post(':code/members/authorisation')
  @HttpCode(200)
  @AnswersCommand(200, '`AUTHORISE_DEPUTY`: a Deputy may act for the Chair.')
  @Refuses(...TRANSITION_PROBLEMS)
  authoriseDeputy(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'AUTHORISE_DEPUTY', body, actor);
  }

  @Post(':code/criteria')
  @HttpCode(200)
  @AnswersCommand(200, '`PROPOSE_CRITERIA`: a whole criteria set; it is checked by the rules.')
  @Refuses(...TRANSITION_PROBLEMS)
  proposeCriteria(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'PROPOSE_CRITERIA', body, actor);
  }

  @Post(':code/criteria/adoption')
  @HttpCode(200)
  @AnswersCommand(200, '`ADOPT_CRITERIA`: by the decision of the Chair; the criteria stand from then on.')
  @Refuses(...TRANSITION_PROBLEMS)
  adoptCriteria(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'ADOPT_CRITERIA', body, actor);
  }

  @Post(':code/applications/files')
  @HttpCode(200)
  @AnswersCommand(200, '`RECORD_FILES`: electronic files of an application, by their hashes.')
  @Refuses(...TRANSITION_PROBLEMS)
  recordFiles(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'RECORD_FILES', body, actor);
  }

  @Post(':code/applications/review')
  @HttpCode(200)
  @AnswersCommand(200, '`REVIEW_ELIGIBILITY`: one application against every precondition.')
  @Refuses(...TRANSITION_PROBLEMS)
  reviewEligibility(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'REVIEW_ELIGIBILITY', body, actor);
  }

  @Post(':code/conflicts')
  @HttpCode(200)
  @AnswersCommand(
    200,
    '`DECLARE_CONFLICTS`: on every applicant. After a conflict the council is out of sight.',
  )
  @Refuses(...TRANSITION_PROBLEMS)
  declareConflicts(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'DECLARE_CONFLICTS', body, actor);
  }

  @Post(':code/review')
  @HttpCode(200)
  @AnswersCommand(200, '`BEGIN_REVIEW`: enough members have declared.')
  @Refuses(...TRANSITION_PROBLEMS)
  beginReview(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'BEGIN_REVIEW', body, actor);
  }

  @Post(':code/dissolution')
  @HttpCode(200)
  @AnswersCommand(200, '`DISSOLVE_COUNCIL`: ends without a result.')
  @Refuses(...TRANSITION_PROBLEMS)
  dissolveCouncil(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'DISSOLVE_COUNCIL', body, actor);
  }

  private procedureOf({ procedure }: Dossier): CompiledProcedure {
    return this.world.registry.get(procedure.code, procedure.version);
  }
}
