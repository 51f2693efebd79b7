import { Controller, Get, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import type { Role } from '../../../workflows/vocabulary/role.js';
import { DryRunEscalation } from '../../application/escalation/dry-run-escalation.js';
import { LiveWorld } from '../../application/live-world.js';
import { endOfDay, localDateOf, startOfDay } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listEscalations } from '../../persistence/escalation-list.reader.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { requireRole } from '../dossiers/require-role.js';
import { visibilityOf } from '../dossiers/visibility.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { escalationForecast, escalationList } from '../views/escalation.view.js';
import { EscalationListParameters, ForecastParameters } from './escalation.request.js';

/** Who may foresee: a leader the dossiers of their units, the others those of their province. */
const FORESEEING: readonly Role[] = ['leader', 'auditor', 'administrator'];

@ApiTags('escalation')
@Controller('escalation')
export class EscalationController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly dryRun: DryRunEscalation,
  ) {}

  @Get()
  @Answers(
    200,
    'EscalationList',
    'What people were told of the clocks that the caller may see, the latest first.',
  )
  @Refuses('malformed-cursor')
  listEscalations(
    @Query() { limit = DEFAULT_LIMIT, since, ...filter }: EscalationListParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof escalationList>> {
    if (since !== undefined) refuseUnrealDate('/since', since);
    // Whom an agency tells is its own affair: applicants and investors see none of it.
    const inside = withRoles(actor, (role) => role !== 'representative');
    return listEscalations(this.database.pool, {
      ...filter,
      ...(since === undefined ? {} : { since: startOfDay(since) }),
      visibility: visibilityOf(inside, localDateOf(this.world.now())),
      limit,
    });
  }

  @Get('dry-run')
  @Answers(
    200,
    'EscalationForecast',
    'What would fire until the end of a day if nobody acted. A page looks at `limit` dossiers and has every rung of theirs; it may be empty and not the last.',
  )
  @Refuses('role-required', 'malformed-cursor')
  forecastEscalations(
    @Query() { limit = DEFAULT_LIMIT, until, ...filter }: ForecastParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof escalationForecast>> {
    refuseUnrealDate('/until', until);
    const today = localDateOf(this.world.now());
    requireRole(
      actor,
      today,
      FORESEEING,
      'Chỉ thủ trưởng đơn vị, thanh tra và quản trị viên được xem trước nhắc việc.',
    );
    return this.dryRun.execute({
      ...filter,
      visibility: visibilityOf(
        withRoles(actor, (role) => FORESEEING.includes(role)),
        today,
      ),
      until: endOfDay(until),
      limit,
    });
  }
}

/** The person with only some of their roles. */
function withRoles(actor: Actor, isMeant: (role: Role) => boolean): Actor {
  return { ...actor, assignments: actor.assignments.filter(({ role }) => isMeant(role)) };
}
