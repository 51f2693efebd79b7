import { Controller, Get, HttpCode, Param, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import type { ReportFacts } from '../../../workflows/periodic-report/facts.js';
import { describeCellFault, type CellFault } from '../../application/reports/form-fault.js';
import { readReportForm } from '../../application/reports/read-report-form.js';
import { FORM_SHEET, type FormSubject } from '../../application/reports/report-form.js';
import { REPORT_PROCEDURE } from '../../application/reports/report-desk.js';
import { LiveWorld } from '../../application/live-world.js';
import { ReadWorkbook } from '../../application/workbook/read-workbook.js';
import { addressOf } from '../../application/workbook/sheet.js';
import { describeWorkbookRefusal } from '../../application/workbook/workbook-refusal.js';
import { availableTransitions } from '../../engine/available-transitions.js';
import type { Actor } from '../../engine/command.js';
import { stateNameOf, type Dossier } from '../../engine/dossier.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { PartyNames } from '../../application/party-names.js';
import { ReadDossier } from '../dossiers/read-dossier.js';
import { WORKBOOK_TYPE, workbookOf } from '../http/workbook-body.js';
import { Answers, AnswersContent, Refuses, TakesWorkbook } from '../openapi/answers.js';
import { notFound, Problem } from '../problems/problem.js';
import { toProblem } from '../problems/refusal-problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { filledReportForm } from '../views/report.view.js';
import { codeOfPeriod } from './period-code.js';
import { writeReportForm } from './report-form-sheet.js';

/** The act that a form is filled in for; it alone records anything. */
const SUBMISSION = 'SUBMIT_REPORT';
const CELLS_TOLD = 200;
const RETRY_AFTER_SECONDS = '5';

const FORM_PROBLEMS = [
  'not-visible',
  'not-found',
  'not-available',
  'not-permitted',
  'dossier-suspended',
] as const;

/** The form of one report as a workbook: blank to take away, filled in to be read. For whoever may send the report now. */
@ApiTags('reports')
@Controller('dossiers/:code/report-form')
export class ReportFormController {
  constructor(
    private readonly world: LiveWorld,
    private readonly readDossier: ReadDossier,
    private readonly names: PartyNames,
    private readonly readWorkbook: ReadWorkbook,
  ) {}

  @Get()
  @AnswersContent('The blank form of the report, as an Excel workbook.')
  @Refuses(...FORM_PROBLEMS)
  async downloadReportForm(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { subject, fileName } = await this.subjectOf(code, actor);
    const content = await writeReportForm(subject);
    void reply
      .header('content-type', WORKBOOK_TYPE)
      .header('content-disposition', `attachment; filename="${fileName}"`)
      .header('x-content-type-options', 'nosniff')
      .send(content);
  }

  @Post('reading')
  @HttpCode(200)
  @TakesWorkbook(WORKBOOK_TYPE)
  @Answers(200, 'FilledReportForm', 'What the form says, for the act; nothing is written.')
  @Refuses(...FORM_PROBLEMS, 'workbook-refused', 'report-form-faulty', 'too-many-workbooks')
  async readReportForm(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<Answer<typeof filledReportForm>> {
    const bytes = workbookOf(request);
    const { subject } = await this.subjectOf(code, actor);
    const cells = await this.readWorkbook.execute(bytes, FORM_SHEET);
    if (!cells.ok) {
      const { code: problem, ...members } = cells.rejection;
      const headers = problem === 'too-many-workbooks' ? { 'retry-after': RETRY_AFTER_SECONDS } : {};
      throw new Problem(problem, describeWorkbookRefusal(cells.rejection), { members, headers });
    }
    const filled = readReportForm(subject, cells.value);
    if (!filled.ok) throw faultyForm(filled.rejection);
    return { payload: filled.value };
  }

  /** Of a report that this person may send now. @throws Problem */
  private async subjectOf(code: string, actor: Actor) {
    const { dossier, procedure } = await this.readDossier.get(code, actor);
    if (procedure.definition.code !== REPORT_PROCEDURE) throw notFound('biểu mẫu báo cáo của hồ sơ này');
    const offered = availableTransitions(procedure, dossier, actor, this.world.now());
    const submission = offered.find(({ event }) => event === SUBMISSION);
    if (submission === undefined) {
      throw toProblem({ code: 'not-available', event: SUBMISSION, state: stateNameOf(dossier.value) });
    }
    if (submission.closedBy !== null) throw toProblem(submission.closedBy);
    return this.describe(dossier);
  }

  private async describe({ code, facts }: Dossier): Promise<{ subject: FormSubject; fileName: string }> {
    const { form, period, clusterName, parties } = facts as ReportFacts;
    const [reporter = ''] = parties.reporter ?? [];
    const names = await this.names.find([reporter]);
    return {
      subject: {
        ...{ dossier: code, form, period, cluster: clusterName },
        reporter: names.get(reporter) ?? reporter,
      },
      fileName: `bieu-mau-${form}-${codeOfPeriod(period)}.xlsx`,
    };
  }
}

function faultyForm(faults: readonly CellFault[]): Problem {
  const cells = faults.slice(0, CELLS_TOLD).map((fault) => ({
    ...{ sheet: FORM_SHEET, cell: addressOf(fault), read: fault.read },
    sentence: describeCellFault(fault),
  }));
  const detail = `Biểu mẫu có ${faults.length} ô chưa đúng. Chưa có gì được ghi nhận.`;
  return new Problem('report-form-faulty', detail, { members: { cells } });
}
