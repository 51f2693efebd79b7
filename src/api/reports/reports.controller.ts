import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { LodgeDuties, mayLodge } from '../../application/reports/lodge-duties.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { chooseProvince } from '../dossiers/choose-province.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { reportDuties, reportFormList, reportLodgement, reportRollUp } from '../views/report.view.js';
import { AskReports } from './ask-reports.js';
import { listForms } from './list-forms.js';
import { LodgementOfDutiesBody, ProvinceParameter, ReportParameters } from './report.request.js';
import { viewDuties, viewLodged, viewRollUp } from './view-reports.js';

/** Who owes which report of a period, what was lodged for it, and what the reports add up to. */
@ApiTags('reports')
@Controller('reports')
export class ReportsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly ask: AskReports,
    private readonly lodgeDuties: LodgeDuties,
  ) {}

  @Get('forms')
  @Answers(200, 'ReportFormList', "The forms of the caller's province, and their periods around today.")
  @Refuses('province-undetermined')
  listReportForms(
    @Query() { province }: ProvinceParameter,
    @CurrentActor() actor: Actor,
  ): Answer<typeof reportFormList> {
    const today = this.today();
    return { items: listForms(chooseProvince(actor, province ?? null, today), today), nextCursor: null };
  }

  @Get('duties')
  @Answers(200, 'ReportDuties', 'The duties of one form and period that concern the caller.')
  @Refuses('province-undetermined')
  async listReportDuties(
    @Query() query: ReportParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof reportDuties>> {
    const { asked, answer, known } = await this.ask.read(query, actor);
    const today = this.today();
    return viewDuties(
      asked,
      answer,
      known,
      ({ duty, report }) => report === null && mayLodge(actor, duty, today),
    );
  }

  @Post('duties/lodgement')
  @HttpCode(200)
  @Answers(200, 'ReportLodgement', 'What came of each; sent again, it lodges only what is still missing.')
  @Refuses('province-undetermined', 'role-required')
  async lodgeReportDuties(
    @Body() body: LodgementOfDutiesBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof reportLodgement>> {
    const { answer, known } = await this.ask.read(body, actor);
    const today = this.today();
    const missing = answer.standings.flatMap(({ duty, report }) => (report === null ? [duty] : []));
    const own = missing.filter((duty) => mayLodge(actor, duty, today));
    if (own.length === 0 && missing.length > 0) {
      throw new Problem('role-required', 'Chỉ cán bộ thụ lý của nơi nhận báo cáo được giao nghĩa vụ này.');
    }
    const { province } = answer.scope;
    const lodged = await this.lodgeDuties.execute({ duties: own, province, sender: actor });
    return viewLodged(lodged, own.length - lodged.length, known);
  }

  @Get('roll-up')
  @Answers(200, 'ReportRollUp', 'The sums of one form and period, unit by unit, and what is missing.')
  @Refuses('province-undetermined', 'role-required')
  async rollUpReports(
    @Query() query: ReportParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof reportRollUp>> {
    const { asked, answer, known, root } = await this.ask.rollUp(query, actor);
    return viewRollUp(asked, answer, root, known);
  }

  private today(): string {
    return localDateOf(this.world.now());
  }
}
