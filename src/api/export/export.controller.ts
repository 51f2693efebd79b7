import { Controller, Get, Query, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { LiveWorld } from '../../application/live-world.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listDossiers } from '../../persistence/dossier-list.reader.js';
import { readWorklist } from '../../persistence/worklist.reader.js';
import { ListConditions } from '../dossiers/list-conditions.js';
import { AnswersContent } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import { OwnWork } from '../worklist/own-work.js';
import { DossierExportParameters, WorklistExportParameters } from './export.request.js';
import { EXPORT_PAGE, sendList } from './send-list.js';

const page = (cursor: string | undefined) => ({
  limit: EXPORT_PAGE,
  ...(cursor === undefined ? {} : { cursor }),
});

/** Whole lists as files, by the very filters and rights of the lists. */
@ApiTags('dossiers')
@Controller()
export class ExportController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly conditions: ListConditions,
    private readonly work: OwnWork,
  ) {}

  @Get('dossiers/export')
  @AnswersContent('The list of the same filter as a file.')
  async exportDossiers(
    @Query() { format, language = 'vi', ...filter }: DossierExportParameters,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const conditions = this.conditions.of(filter, actor);
    await sendList(
      this.world,
      { format, language },
      (cursor) => listDossiers(this.database.pool, { ...conditions, ...page(cursor) }),
      reply,
    );
  }

  @Get('worklist/export')
  @AnswersContent("The caller's worklist, or the same part of it, as a file.")
  async exportWorklist(
    @Query() { format, language = 'vi', ...part }: WorklistExportParameters,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const filter = this.work.filterOf(actor, part);
    await sendList(
      this.world,
      { format, language },
      (cursor) => readWorklist(this.database.pool, { ...filter, ...page(cursor) }),
      reply,
    );
  }
}
