import { Controller, Get, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listDossierNotices } from '../../persistence/dossier-notice-list.reader.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { ReadDossier } from '../dossiers/read-dossier.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierNoticeList } from '../views/notice.view.js';

@ApiTags('notices')
@Controller('dossiers/:code/notices')
export class DossierNoticesController {
  constructor(
    private readonly database: Database,
    private readonly readDossier: ReadDossier,
  ) {}

  @Get()
  @Answers(200, 'DossierNoticeList', 'Who was told what about the dossier, and whether it reached them.')
  @Refuses('not-visible', 'role-required', 'malformed-cursor')
  async listDossierNotices(
    @Param() { code }: DossierPath,
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof dossierNoticeList>> {
    await this.readDossier.getFromInside(code, actor);
    return listDossierNotices(this.database.pool, { ...page, dossier: code, limit });
  }
}
