import { Controller, Get, Param, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { titleOf } from '../../application/commit-decisions.js';
import { EvidencePack } from '../../application/evidence/evidence-pack.js';
import { writePack } from '../../application/evidence/write-pack.js';
import type { Actor } from '../../engine/command.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { AnswersContent, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import { ReadEvidence } from './read-evidence.js';

/** What an auditor takes away of one dossier. */
@ApiTags('audit')
@Controller('dossiers')
export class EvidenceController {
  constructor(
    private readonly readEvidence: ReadEvidence,
    private readonly pack: EvidencePack,
  ) {}

  @Get(':code/evidence-pack')
  @AnswersContent(
    'A ZIP: manifest with hashes, journal, documents, definitions, proof, a page to read, and how to check it all.',
  )
  @Refuses('role-required', 'not-visible', 'not-yet-readable')
  async downloadPack(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const { dossier, procedure } = await this.readEvidence.get(code, actor);
    const title = titleOf(procedure, dossier);
    const { parts } = await this.pack.gather({ code, title, requestedBy: actor.user });
    void reply
      .header('content-type', 'application/zip')
      .header('content-disposition', `attachment; filename="chung-cu-${code}.zip"`)
      .header('x-content-type-options', 'nosniff')
      .send(writePack(parts));
  }
}
