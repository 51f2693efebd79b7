import type { Readable } from 'node:stream';

import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Req, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';

import { BeginUpload } from '../../application/files/begin-upload.js';
import { CompleteUpload } from '../../application/files/complete-upload.js';
import { ReceivePart, type OpenUpload } from '../../application/files/receive-part.js';
import type { Actor } from '../../engine/command.js';
import { DossierPath } from '../dossiers/dossier.request.js';
import { PART_TYPE, partOf } from '../http/part-body.js';
import { Answers, AnswersNothing, Refuses, TakesPart } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { fileView, uploadView } from '../views/file.view.js';
import { toFileProblem } from './file-problem.js';
import { UploadBody, UploadPath } from './file.request.js';
import { ReadFiles, viewFile, viewUpload } from './read-files.js';

const TUS = { 'tus-resumable': '1.0.0' };

/**
 * Sending a file: declare it, send it in parts, have it taken in. The parts speak tus 1.0 (`HEAD` and `PATCH` with
 * `Upload-Offset`), so that any of its clients can go on after a broken connection.
 */
@ApiTags('files')
@Controller('dossiers/:code/uploads')
export class UploadsController {
  constructor(
    private readonly readFiles: ReadFiles,
    private readonly beginUpload: BeginUpload,
    private readonly receivePart: ReceivePart,
    private readonly completeUpload: CompleteUpload,
  ) {}

  @Post()
  @Answers(201, 'Upload', 'There is room for the file; send it in parts, beginning at 0.')
  @Refuses(
    'not-visible',
    'not-yet-readable',
    'upload-not-permitted',
    'upload-closed',
    'unknown-component',
    'replaced-file-unknown',
    'file-empty',
    'file-too-large',
    'too-many-files',
    'too-many-uploads',
  )
  async beginNewUpload(
    @Param() { code }: DossierPath,
    @Body() { sha256, replaces, ...declared }: UploadBody,
    @CurrentActor() sender: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<typeof uploadView>> {
    const { dossier, procedure } = await this.readFiles.getDossier(code, sender);
    const begun = await this.beginUpload.execute({
      ...declared,
      ...{ sha256: sha256 ?? null, replaces: replaces ?? null, sender, dossier, procedure },
    });
    if (!begun.ok) throw toFileProblem(begun.rejection);
    const upload = { ...begun.value, received: 0 };
    const address = `/api/v1/dossiers/${encodeURIComponent(code)}/uploads/${upload.id}`;
    void reply.headers({ ...tusHeaders(upload), location: address });
    return viewUpload(upload);
  }

  @Get(':id')
  @Answers(200, 'Upload', 'How much has come. `HEAD` tells it in headers, as tus has it.')
  @Refuses('not-visible', 'not-yet-readable', 'upload-not-found')
  async showUpload(
    @Param() { code, id }: UploadPath,
    @CurrentActor() sender: Actor,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer<typeof uploadView>> {
    const upload = await this.get(code, id, sender);
    void reply.headers(tusHeaders(upload));
    return viewUpload(upload);
  }

  @Patch(':id')
  @HttpCode(204)
  @TakesPart(PART_TYPE)
  @AnswersNothing('The part is there; `Upload-Offset` tells where the next one begins.')
  @Refuses('not-visible', 'not-yet-readable', 'upload-not-found', 'upload-offset-wrong', 'file-too-large')
  async sendPart(
    @Param() { code, id }: UploadPath,
    @CurrentActor() sender: Actor,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<void> {
    const part = partOf(request);
    const upload = await this.get(code, id, sender);
    const received = await this.receivePart.execute(upload, { ...part, content: request.body as Readable });
    if (!received.ok) throw toFileProblem(received.rejection);
    void reply.headers(tusHeaders({ ...upload, received: received.value }));
  }

  @Delete(':id')
  @HttpCode(204)
  @AnswersNothing('Given up; what had come is thrown away.')
  @Refuses('not-visible', 'not-yet-readable', 'upload-not-found')
  async giveUpUpload(@Param() { code, id }: UploadPath, @CurrentActor() sender: Actor): Promise<void> {
    await this.receivePart.giveUp(await this.get(code, id, sender));
  }

  @Post(':id/completion')
  @Answers(201, 'DossierFile', 'The file is in the dossier. Asked again, the same file is answered.')
  @Refuses(
    'not-visible',
    'not-yet-readable',
    'upload-not-found',
    'upload-incomplete',
    'file-hash-wrong',
    'file-type-refused',
    'file-infected',
    'scan-unavailable',
    'too-many-files',
  )
  async completeOneUpload(
    @Param() { code, id }: UploadPath,
    @CurrentActor() sender: Actor,
  ): Promise<Answer<typeof fileView>> {
    await this.readFiles.getDossier(code, sender);
    const completed = await this.completeUpload.findCompleted(code, id);
    if (completed?.uploadedBy === sender.user) return viewFile(completed);
    const made = await this.completeUpload.execute(await this.get(code, id, sender));
    if (!made.ok) throw toFileProblem(made.rejection);
    return viewFile(made.value);
  }

  private async get(code: string, id: string, sender: Actor): Promise<OpenUpload> {
    await this.readFiles.getDossier(code, sender);
    const upload = await this.receivePart.find(code, id, sender.user);
    if (upload === null) throw toFileProblem({ code: 'upload-not-found' });
    return upload;
  }
}

function tusHeaders({ received, size, expiresAt }: OpenUpload): Readonly<Record<string, string>> {
  return {
    ...TUS,
    'upload-offset': String(received),
    'upload-length': String(size),
    'upload-expires': new Date(expiresAt).toUTCString(),
  };
}
