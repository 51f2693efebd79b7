import { PassThrough, Readable } from 'node:stream';

import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { namePeriod } from '../../../workflows/periodic-report/forms.js';
import type { Actor } from '../../engine/command.js';
import type { Cell } from '../../application/exchange/csv-row.js';
import { MEDIA_TYPES } from '../export/send-list.js';
import { writeXlsx } from '../export/write-xlsx.js';
import { AnswersContent, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import { AskReports } from './ask-reports.js';
import { RollUpExportParameters } from './report.request.js';
import { toSheet } from './roll-up-sheet.js';

/** The roll-up as a workbook, by the very rights of the roll-up. */
@ApiTags('reports')
@Controller('reports/roll-up/export')
export class RollUpExportController {
  constructor(private readonly ask: AskReports) {}

  @Get()
  @AnswersContent('The reports of one form and period and their sums, as an Excel workbook.')
  @Refuses('province-undetermined', 'role-required')
  async exportRollUp(
    @Query() { language = 'vi', ...query }: RollUpExportParameters,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { asked, answer, known, root } = await this.ask.rollUp(query, actor);
    const { columns, rows } = toSheet(asked.form, answer.standings, root, known, language);
    void reply
      .header('content-type', MEDIA_TYPES.xlsx)
      .header('content-disposition', `attachment; filename="tong-hop-${asked.form}-${query.period}.xlsx"`)
      .header('x-content-type-options', 'nosniff');
    const file = new PassThrough();
    void reply.send(file);
    // A sheet's name has no slash, as `năm 2026` has none but `tháng 7/2026` has.
    const name = namePeriod(asked.period).replaceAll('/', '.');
    const written: AsyncIterable<readonly Cell[]> = Readable.from(rows);
    await writeXlsx(file, name, columns, written).catch((error: unknown) => file.destroy(error as Error));
  }
}
