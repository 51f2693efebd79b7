import { Readable } from 'node:stream';

import { Controller, Get, HttpCode, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';

import { streamCheckpointFile } from '../../application/checkpoint/checkpoint-file.js';
import { proveConsistency, proveInclusion } from '../../application/checkpoint/prove.js';
import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { CheckpointTimeStampStore } from '../../persistence/checkpoint-time-stamp.store.js';
import { CheckpointStore, type StoredCheckpoint } from '../../persistence/checkpoint.store.js';
import { Database } from '../../persistence/database.js';
import { ReadDossier } from '../dossiers/read-dossier.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, AnswersText, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { CurrentActor } from '../session/caller.js';
import { ForAuditorsToo } from '../session/session.guard.js';
import type {
  checkpointList,
  checkpointView,
  consistencyProofView,
  inclusionProofView,
} from '../views/checkpoint.view.js';
import type { Answer } from '../views/building-blocks.js';
import { CheckpointDesk } from './checkpoint-desk.js';
import { CheckpointPath, ConsistencyPath, InclusionPath } from './checkpoint.request.js';

const EXAMPLE = '{"keys":["…"],"note":"…"}\n{"dossier":"…","hash":"…","sequence":4}\n';

/** Signed statements of how all journals stood, and the proofs that go with them; for auditors. */
@ApiTags('audit')
@Controller('audit/checkpoints')
export class CheckpointsController {
  private readonly checkpoints: CheckpointStore;

  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly desk: CheckpointDesk,
    private readonly readDossier: ReadDossier,
  ) {
    this.checkpoints = new CheckpointStore(database.pool);
  }

  @Get()
  @Answers(200, 'CheckpointList', 'Every checkpoint, the first one first, and the keys that signed them.')
  @Refuses('role-required')
  async listCheckpoints(@CurrentActor() actor: Actor): Promise<Answer<typeof checkpointList>> {
    this.refuseOthers(actor);
    const [made, keys, stamps] = await Promise.all([
      this.checkpoints.readAll(),
      this.checkpoints.readKeys(),
      new CheckpointTimeStampStore(this.database.pool).readAll(),
    ]);
    const stampOf = new Map(
      stamps.map(({ number, stampedAt, authority }) => [number, { stampedAt, authority }]),
    );
    const items = made.map((each) => ({ ...each, timeStamp: stampOf.get(each.number) ?? null }));
    return { items, keys };
  }

  @Post()
  @ForAuditorsToo()
  @HttpCode(201)
  @Answers(201, 'Checkpoint', 'How all journals stand now, signed.')
  @Refuses('role-required', 'checkpoints-off')
  async makeCheckpoint(@CurrentActor() actor: Actor): Promise<Answer<typeof checkpointView>> {
    this.refuseOthers(actor);
    return this.desk.make(actor.user);
  }

  @Get(':number/file')
  @AnswersText('What an auditor keeps: the note, then every leaf, one a line.', 'application/jsonl', EXAMPLE)
  @Refuses('role-required', 'not-found')
  async downloadCheckpoint(
    @Param() { number }: CheckpointPath,
    @CurrentActor() actor: Actor,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    this.refuseOthers(actor);
    const checkpoint = await this.find(number);
    void reply
      .type('application/jsonl; charset=utf-8')
      .header('content-disposition', `attachment; filename="checkpoint-${number}.jsonl"`)
      .send(Readable.from(withBreaks(streamCheckpointFile(this.database.pool, checkpoint))));
  }

  @Get(':number/inclusion/:code')
  @Answers(200, 'InclusionProof', "That a dossier's journal, up to an entry, is in the checkpoint.")
  @Refuses('role-required', 'not-found', 'not-visible', 'not-yet-readable')
  async proveInclusion(
    @Param() { number, code }: InclusionPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof inclusionProofView>> {
    this.refuseOthers(actor);
    await this.readDossier.get(code, actor);
    const checkpoint = await this.find(number);
    const proof = await proveInclusion(this.database.pool, code, checkpoint.size);
    if (proof === null) throw new Problem('not-found', 'Khi niêm phong lần ấy chưa có hồ sơ này.');
    return { checkpoint, ...proof };
  }

  @Get(':number/consistency/:earlier')
  @Answers(200, 'ConsistencyProof', 'That an earlier checkpoint is the beginning of this one.')
  @Refuses('role-required', 'not-found')
  async proveConsistency(
    @Param() { number, earlier }: ConsistencyPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof consistencyProofView>> {
    this.refuseOthers(actor);
    const [checkpoint, before] = await Promise.all([this.find(number), this.find(earlier)]);
    if (before.size > checkpoint.size) throw new Problem('not-found', 'Lần niêm phong kia không sớm hơn.');
    const hashes = await proveConsistency(this.database.pool, before.size, checkpoint.size);
    return { checkpoint, earlier: before, hashes };
  }

  private async find(number: number): Promise<StoredCheckpoint> {
    const checkpoint = await this.checkpoints.find(number);
    if (checkpoint === null) throw new Problem('not-found', `Chưa có lần niêm phong ${number}.`);
    return checkpoint;
  }

  private refuseOthers(actor: Actor): void {
    const today = localDateOf(this.world.now());
    requireRole(actor, today, ['auditor'], 'Chỉ thanh tra, kiểm toán được xem và yêu cầu niêm phong.');
  }
}

async function* withBreaks(lines: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const line of lines) yield `${line}\n`;
}
