import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { offerFigures } from '../../application/registers/offered-figures.js';
import type { Actor } from '../../engine/command.js';
import { readAllClusters } from '../../persistence/cluster-list.reader.js';
import { Database } from '../../persistence/database.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { ReadDossier } from '../dossiers/read-dossier.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { offeredFigures } from '../views/register.view.js';

/** What the register has to say to the conditions of a dossier. */
@ApiTags('registers')
@Controller('dossiers/:code/register-figures')
export class OfferedFiguresController {
  constructor(
    private readonly database: Database,
    private readonly readDossier: ReadDossier,
  ) {}

  @Get()
  @Answers(
    200,
    'OfferedFigures',
    'The figures that the register offers, and what it lacks; nothing is decided by them.',
  )
  @Refuses('not-visible')
  async offerRegisterFigures(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof offeredFigures>> {
    const { dossier } = await this.readDossier.get(code, actor);
    return offerFigures(dossier, await readAllClusters(this.database.pool, [dossier.facts.province]));
  }
}
