import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { ReadSheets } from '../../application/council/read-sheets.js';
import type { Actor } from '../../engine/command.js';
import { CommandBody, DossierPath } from '../dossiers/dossier.request.js';
import type { CommandAnswer } from '../dossiers/read-dossier.js';
import { TRANSITION_PROBLEMS } from '../dossiers/transitions.controller.js';
import { Answers, AnswersCommand, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { councilMinutes, councilResult } from '../views/council.view.js';
import { CouncilActs } from './council-acts.js';
import { describeMinutes, describeResult } from './describe-result.js';

/** Closing the scoring, and what comes of it. */
@ApiTags('councils')
@Controller('councils/:code')
export class OutcomeController {
  constructor(
    private readonly acts: CouncilActs,
    private readonly readSheets: ReadSheets,
  ) {}

  @Get('result')
  @Answers(
    200,
    'CouncilResult',
    'Averages, ranking, the tie if there is one, and how far the members lie apart.',
  )
  @Refuses('not-visible', 'declaration-missing', 'scoring-not-closed')
  async showResult(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilResult>> {
    const { facts } = await this.acts.getWithResult(code, actor);
    const { submitted } = await this.readSheets.execute(code, { user: actor.user, province: facts.province });
    const counted = new Set(
      facts.submissions
        .filter(
          ({ member, reopened }) => reopened === null && facts.result?.counted.includes(member) === true,
        )
        .map(({ hash }) => hash),
    );
    return describeResult(
      facts,
      submitted.filter(({ hash }) => hash !== null && counted.has(hash)),
    );
  }

  @Get('minutes')
  @Answers(200, 'CouncilMinutes', 'The minutes as data, complete enough to print.')
  @Refuses('not-visible', 'declaration-missing', 'scoring-not-closed')
  async showMinutes(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilMinutes>> {
    return describeMinutes(await this.acts.getWithResult(code, actor));
  }

  @Post('closing')
  @HttpCode(200)
  @AnswersCommand(
    200,
    '`CLOSE_SCORING`: by the Chair, after the secretary; the sheets are opened and tallied.',
  )
  @Refuses(...TRANSITION_PROBLEMS, 'sheet-altered')
  closeCouncilScoring(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'CLOSE_SCORING', body, actor);
  }

  @Post('closing/request')
  @HttpCode(200)
  @AnswersCommand(200, '`REQUEST_CLOSING`: the secretary has found the sheets in order.')
  @Refuses(...TRANSITION_PROBLEMS)
  requestClosing(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'REQUEST_CLOSING', body, actor);
  }

  @Post('deliberation')
  @HttpCode(200)
  @AnswersCommand(200, '`BEGIN_DELIBERATION`: the council meets.')
  @Refuses(...TRANSITION_PROBLEMS)
  beginDeliberation(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'BEGIN_DELIBERATION', body, actor);
  }

  @Post('result/ballots')
  @HttpCode(200)
  @AnswersCommand(200, '`RECORD_BALLOTS`: where the adopted chain asks for them.')
  @Refuses(...TRANSITION_PROBLEMS)
  recordBallots(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'RECORD_BALLOTS', body, actor);
  }

  @Post('result/tie-break')
  @HttpCode(200)
  @AnswersCommand(200, '`PROPOSE_TIE_BREAK`: as the Chair proposes, with the reason.')
  @Refuses(...TRANSITION_PROBLEMS)
  proposeTieBreak(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'PROPOSE_TIE_BREAK', body, actor);
  }

  @Post('minutes')
  @HttpCode(200)
  @AnswersCommand(200, '`CONCLUDE`: the minutes, and the investor whom the rules name.')
  @Refuses(...TRANSITION_PROBLEMS)
  concludeSelection(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'CONCLUDE', body, actor);
  }

  @Post('minutes/none-qualified')
  @HttpCode(200)
  @AnswersCommand(200, '`CONCLUDE_WITHOUT_WINNER`: the minutes of a selection in which nobody qualified.')
  @Refuses(...TRANSITION_PROBLEMS)
  concludeWithoutWinner(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'CONCLUDE_WITHOUT_WINNER', body, actor);
  }
}
