import { Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { countDueClocks } from '../../persistence/due-clocks.js';
import { OutboxStore } from '../../persistence/outbox.store.js';
import { SettlementFailureStore } from '../../persistence/settlement-failure.store.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, AnswersNothing, Refuses } from '../openapi/answers.js';
import { notFound } from '../problems/problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { failuresView, queuesView } from '../views/operations.view.js';
import { EffectPath, FailedJobPath } from './operations.request.js';
import { QueueOperations } from './queue-operations.js';

const SHOWN_FAILURES = 200;

/** What administrators see of the work behind the screens, and how they set it going again. */
@ApiTags('operations')
@Controller('operations')
export class OperationsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly queues: QueueOperations,
  ) {}

  @Get('queues')
  @Answers(200, 'Queues', 'How the queues stand, with the latest failures and their reasons.')
  @Refuses('role-required')
  async showQueues(@CurrentActor() actor: Actor): Promise<Answer<typeof queuesView>> {
    this.findProvinces(actor);
    const [queues, dueClocks] = await Promise.all([
      this.queues.readQueues(),
      countDueClocks(this.database.pool, this.world.now()),
    ]);
    return { backend: this.queues.backend, queues, dueClocks };
  }

  @Post('queues/:queue/jobs/:id/retry')
  @HttpCode(204)
  @AnswersNothing('The failed job is done again as soon as a worker is free.')
  @Refuses('role-required', 'not-found')
  async retryJob(@Param() { queue, id }: FailedJobPath, @CurrentActor() actor: Actor): Promise<void> {
    this.findProvinces(actor);
    if (!(await this.queues.retry(queue, id))) throw notFound('công việc lỗi này');
  }

  @Get('failures')
  @Answers(200, 'Failures', "What could not be done for dossiers of the administrator's provinces.")
  @Refuses('role-required')
  async showFailures(@CurrentActor() actor: Actor): Promise<Answer<typeof failuresView>> {
    const provinces = this.findProvinces(actor);
    const { pool } = this.database;
    const [effects, settlements] = await Promise.all([
      new OutboxStore(pool).readFailing(provinces, SHOWN_FAILURES, actor.user),
      new SettlementFailureStore(pool).readStanding(provinces, SHOWN_FAILURES, actor.user),
    ]);
    return {
      effects: effects.map(({ id, dossier, type, attempts, reason, retryAt, parkedAt }) => ({
        id,
        dossier,
        type,
        attempts,
        reason,
        retryAt,
        parkedAt,
      })),
      settlements,
    };
  }

  @Post('outbox/:id/retry')
  @HttpCode(204)
  @AnswersNothing('The effect is tried anew at the next heartbeat, and then those that waited behind it.')
  @Refuses('role-required', 'not-found')
  async retryEffect(@Param() { id }: EffectPath, @CurrentActor() actor: Actor): Promise<void> {
    const isRetried = await new OutboxStore(this.database.pool).retry(id, this.findProvinces(actor));
    if (!isRetried) throw notFound('tác vụ lỗi này');
  }

  /** @throws Problem when the person is no administrator. */
  private findProvinces(actor: Actor): readonly string[] {
    const today = localDateOf(this.world.now());
    return requireRole(
      actor,
      today,
      ['administrator'],
      'Chỉ quản trị viên được xem và chạy lại công việc nền.',
    );
  }
}
