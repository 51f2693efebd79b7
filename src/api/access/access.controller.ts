import { Controller, Get, HttpCode, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { isIntact, verifyAccess } from '../../application/verify-access.js';
import { addDays, localDateOf, startOfDay } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { AccessEntryStore } from '../../persistence/access-entry.store.js';
import { Database } from '../../persistence/database.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, AnswersNothing, Refuses } from '../openapi/answers.js';
import { malformedRequest } from '../problems/problem.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { accessList, accessVerification } from '../views/access.view.js';
import type { Answer } from '../views/building-blocks.js';
import { AccessParameters, PrintParameters } from './access.request.js';

/** Who read what; for auditors. */
@ApiTags('audit')
@Controller()
export class AccessController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
  ) {}

  @Get('audit/access')
  @Answers(200, 'AccessList', "What the people of the auditor's province read, the newest first.")
  @Refuses('role-required', 'malformed-cursor')
  async listAccess(
    @Query() { from, to, limit = DEFAULT_LIMIT, ...filter }: AccessParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof accessList>> {
    const provinces = this.provincesOf(actor);
    if (from !== undefined) refuseUnrealDate('from', from);
    if (to !== undefined) refuseUnrealDate('to', to);
    const { items, nextCursor } = await new AccessEntryStore(this.database.pool).list({
      ...filter,
      provinces,
      reader: actor.user,
      limit,
      ...(from === undefined ? {} : { from: startOfDay(from) }),
      ...(to === undefined ? {} : { until: startOfDay(addDays(to, 1)) }),
    });
    return {
      items: items.map(({ id, user, sequence, at, kind, path, dossier, status, address, reason, hash }) => ({
        ...{ id, user, sequence, at, kind, path, dossier, status, address, reason, hash },
      })),
      nextCursor,
    };
  }

  @Get('audit/access/verification')
  @Answers(200, 'AccessVerification', "Whether every person's chain of what they read holds.")
  @Refuses('role-required')
  async verifyAccess(@CurrentActor() actor: Actor): Promise<Answer<typeof accessVerification>> {
    this.provincesOf(actor);
    const found = await verifyAccess(this.database.pool);
    return { ...found, intact: isIntact(found) };
  }

  /** Asked by a page that is about to be printed. The hook that enters every access has done all there is to do. */
  @Get('access/prints')
  @HttpCode(204)
  @AnswersNothing('Entered in the access log.')
  notePrint(@Query() { page }: PrintParameters): void {
    if (!page.startsWith('/'))
      throw malformedRequest([{ path: 'page', sentence: 'phải là địa chỉ của một trang' }]);
  }

  private provincesOf(actor: Actor): readonly string[] {
    const today = localDateOf(this.world.now());
    return requireRole(actor, today, ['auditor'], 'Chỉ thanh tra, kiểm toán được xem nhật ký truy cập.');
  }
}
