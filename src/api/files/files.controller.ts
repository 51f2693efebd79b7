import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { ReceivePart } from '../../application/files/receive-part.js';
import type { Actor } from '../../engine/command.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { Answers, AnswersContent, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { fileList } from '../views/file.view.js';
import { ContentParameters, FilePath } from './file.request.js';
import { ReadFiles } from './read-files.js';
import { SendContent } from './send-content.js';

/** The files of a dossier, for whoever may see it. */
@ApiTags('files')
@Controller('dossiers/:code/files')
export class FilesController {
  constructor(
    private readonly readFiles: ReadFiles,
    private readonly receivePart: ReceivePart,
    private readonly content: SendContent,
  ) {}

  @Get()
  @Answers(200, 'DossierFileList', 'The files that the caller may read, and what they are sending.')
  @Refuses('not-visible', 'not-yet-readable')
  async listFiles(
    @Param() { code }: DossierPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof fileList>> {
    return this.readFiles.list(code, actor, await this.receivePart.readOwn(code, actor.user));
  }

  @Get(':id/content')
  @AnswersContent('The content; `Range` asks for a part of it.')
  @Refuses('not-visible', 'not-yet-readable', 'not-found', 'range-not-satisfiable', 'file-damaged')
  async readFileContent(
    @Param() { code, id }: FilePath,
    @Query() { download = false }: ContentParameters,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const file = await this.readFiles.get(code, id, actor);
    await this.content.execute(file, request, { reply, asDownload: download });
  }
}
