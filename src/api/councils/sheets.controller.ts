import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import {
  eligibleOf,
  hasVote,
  isInTimeFor,
  lastDayFor,
} from '../../../workflows/investor-selection/council.js';
import { completenessOf } from '../../../workflows/investor-selection/scoring/sheet.js';
import { parseMarks } from '../../application/council/parse-marks.js';
import { ReadSheets } from '../../application/council/read-sheets.js';
import { SaveDraft } from '../../application/council/save-draft.js';
import { SubmitSheet } from '../../application/council/submit-sheet.js';
import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { CommandBody, DossierPath } from '../dossiers/dossier.request.js';
import { ReadDossier, type CommandAnswer } from '../dossiers/read-dossier.js';
import { TRANSITION_PROBLEMS } from '../dossiers/transitions.controller.js';
import { Answers, AnswersCommand, Refuses } from '../openapi/answers.js';
import { malformedRequest, Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { councilSheets, ownSheet, savedDraft } from '../views/council.view.js';
import { CouncilActs } from './council-acts.js';
import { DraftBody, SubmissionBody } from './council.request.js';
import { describeSheets, sheetStatusOf } from './describe-council.js';

/** What can be wrong with a sheet. */
const SHEET_PROBLEMS = [
  'score-malformed',
  'score-above-maximum',
  'score-off-step',
  'score-unknown-level',
] as const;

/** The scoring: members' own sheets, and who has submitted. */
@ApiTags('councils')
@Controller('councils/:code')
export class SheetsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly acts: CouncilActs,
    private readonly readDossier: ReadDossier,
    private readonly saveDraft: SaveDraft,
    private readonly submitSheet: SubmitSheet,
    private readonly readSheets: ReadSheets,
  ) {}

  @Get('sheets')
  @Answers(200, 'CouncilSheets', 'Who has submitted; the sheets themselves once the scoring is closed.')
  @Refuses('not-visible', 'declaration-missing')
  async listSheets(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof councilSheets>> {
    const { facts } = await this.acts.get(code, actor);
    if (facts.result === null) return { items: describeSheets(facts), sheets: null };
    await this.acts.getWithApplications(code, actor);
    const { submitted } = await this.readSheets.execute(code, { user: actor.user, province: facts.province });
    return { items: describeSheets(facts), sheets: submitted };
  }

  @Get('sheets/mine')
  @Answers(200, 'OwnSheet', "The caller's own sheet, as far as it has come.")
  @Refuses('not-visible', 'role-required', 'declaration-missing')
  async showOwnSheet(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof ownSheet>> {
    const { facts, seat } = await this.acts.getWithApplications(code, actor);
    if (seat === null || !hasVote(seat)) {
      throw new Problem('role-required', 'Chỉ thành viên Hội đồng có phiếu chấm; Thư ký không chấm điểm.');
    }
    const { own } = await this.readSheets.execute(code, { user: actor.user, province: facts.province });
    const marks = own?.marks ?? {};
    const { criteria } = facts;
    const status = sheetStatusOf(facts, actor.user);
    return {
      status: own !== null && own.hash === null ? 'draft' : status,
      round: own?.round ?? 0,
      marks,
      ...(criteria === null ? { given: 0, asked: 0 } : completenessOf(criteria, eligibleOf(facts), marks)),
      savedAt: own?.savedAt ?? null,
      revision: own?.revision ?? 0,
      hash: own?.hash ?? null,
      lastDay: lastDayFor(facts, actor.user),
      isInTime: isInTimeFor(facts, actor.user, localDateOf(this.world.now())),
    };
  }

  @Put('sheets/mine')
  @Answers(200, 'SavedDraft', 'Saved as a draft; it may have gaps, and may be saved as often as wished.')
  @Refuses(
    'not-visible',
    'not-available',
    'not-permitted',
    'dossier-ended',
    'dossier-suspended',
    'condition-not-met',
    'stale-sheet',
    ...SHEET_PROBLEMS,
  )
  async saveOwnDraft(
    @Param() { code }: DossierPath,
    @Body() body: DraftBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof savedDraft>> {
    await this.acts.get(code, actor);
    const marks = parseMarks(body.marks);
    if (marks === null) {
      throw malformedRequest([
        { path: '/marks', sentence: 'phải theo nhà đầu tư, rồi theo tiêu chí: { value, comment, evidence }' },
      ]);
    }
    const saved = await this.saveDraft.execute({
      council: code,
      marks,
      expectedRevision: body.expectedRevision,
      sender: actor,
    });
    if (!saved.ok) throw toProblem(saved.rejection);
    return saved.value;
  }

  @Post('sheets/mine/submission')
  @HttpCode(200)
  @AnswersCommand(200, '`SUBMIT_SHEET`: locks the draft; its salted hash enters the journal.')
  @Refuses(
    ...TRANSITION_PROBLEMS,
    'stale-sheet',
    'sheet-not-drafted',
    'score-missing',
    'comment-missing',
    ...SHEET_PROBLEMS,
  )
  async submitOwnSheet(
    @Param() { code }: DossierPath,
    @Body() { ...command }: SubmissionBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    await this.acts.get(code, actor);
    const applied = await this.submitSheet.execute({ ...command, council: code, sender: actor });
    if (!applied.ok) throw toProblem(applied.rejection);
    return this.readDossier.answerCommand(applied.value.receipt, applied.value.dossier, actor);
  }

  @Post('sheets/reopening')
  @HttpCode(200)
  @AnswersCommand(200, '`REOPEN_SHEET`: a member may change and submit again; the old sheet stays.')
  @Refuses(...TRANSITION_PROBLEMS)
  reopenSheet(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'REOPEN_SHEET', body, actor);
  }

  @Post('scoring')
  @HttpCode(200)
  @AnswersCommand(200, '`OPEN_SCORING`: until the end of the day that the Chair sets.')
  @Refuses(...TRANSITION_PROBLEMS)
  openScoring(
    @Param() { code }: DossierPath,
    @Body() body: CommandBody,
    @CurrentActor() actor: Actor,
  ): Promise<CommandAnswer> {
    return this.acts.send(code, 'OPEN_SCORING', body, actor);
  }
}
