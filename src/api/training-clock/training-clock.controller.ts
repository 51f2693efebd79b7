import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import {
  MoveTrainingClock,
  type TrainingClockRefusal,
  type TrainingClockState,
} from '../../application/training-clock/move-training-clock.js';
import { isLocalDate, localDateOf, parseInstant, startOfDay } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { Result } from '../../engine/result.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { malformedRequest, Problem } from '../problems/problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { trainingClockView } from '../views/training-clock.view.js';
import { TrainingClockBody } from './training-clock.request.js';

/** A clock that can be moved forward, so that a procedure is lived through in minutes; never in production. */
@ApiTags('training-clock')
@Controller('training-clock')
export class TrainingClockController {
  constructor(
    private readonly world: LiveWorld,
    private readonly moveTrainingClock: MoveTrainingClock,
  ) {}

  @Get()
  @Answers(200, 'TrainingClock', 'The time of the training, and who moved it.')
  @Refuses('training-clock-off')
  async showTrainingClock(): Promise<Answer<typeof trainingClockView>> {
    return unwrap(await this.moveTrainingClock.read());
  }

  @Post()
  @HttpCode(200)
  @Answers(200, 'TrainingClock', 'Moved; what fell due on the way has been acted on.')
  @Refuses('role-required', 'training-clock-off', 'training-clock-not-forward')
  async moveClock(
    @Body() { to }: TrainingClockBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof trainingClockView>> {
    const today = localDateOf(this.world.now());
    requireRole(actor, today, ['administrator'], 'Chỉ quản trị viên được chỉnh đồng hồ tập huấn.');
    return unwrap(await this.moveTrainingClock.execute(readMoment(to), actor.user));
  }
}

function readMoment(text: string): string {
  if (isLocalDate(text)) return startOfDay(text);
  try {
    return parseInstant(text);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw malformedRequest([
      {
        path: '/to',
        sentence: 'phải là ngày (2026-12-01) hoặc thời điểm có múi giờ (2026-12-01T08:00:00+07:00)',
      },
    ]);
  }
}

function unwrap(result: Result<TrainingClockState, TrainingClockRefusal>): TrainingClockState {
  if (result.ok) return result.value;
  const { rejection } = result;
  throw rejection.code === 'training-clock-off'
    ? new Problem('training-clock-off', 'Hệ thống này chạy theo giờ thật, không có đồng hồ tập huấn.')
    : new Problem(
        'training-clock-not-forward',
        'Đồng hồ tập huấn chỉ chỉnh tới, mỗi lần không quá 366 ngày.',
        { members: { now: rejection.now } },
      );
}
