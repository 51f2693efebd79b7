import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { AnswersContent, Refuses } from '../openapi/answers.js';
import { requireRole } from '../dossiers/require-role.js';
import { CurrentActor } from '../session/caller.js';
import { ExportDesk } from './export-desk.js';
import { JournalExportParameters } from './journal-export.request.js';

@ApiTags('audit')
@Controller('audit/export')
export class JournalExportController {
  constructor(
    private readonly world: LiveWorld,
    private readonly desk: ExportDesk,
  ) {}

  @Get()
  @AnswersContent("Every journal of the auditor's province that they may read, as of one moment.")
  @Refuses('role-required', 'too-many-exports')
  async exportJournals(
    @Query() { format }: JournalExportParameters,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const today = localDateOf(this.world.now());
    const provinces = requireRole(actor, today, ['auditor'], 'Chỉ thanh tra, kiểm toán được xuất nhật ký.');
    await this.desk.send(format, provinces, actor.user, reply);
  }
}
