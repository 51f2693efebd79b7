import { Controller, Get } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { verificationView } from '../views/audit.view.js';
import { VerifyProvinces } from './verify-provinces.js';

@ApiTags('audit')
@Controller('audit')
export class AuditController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly verifyProvinces: VerifyProvinces,
  ) {}

  @Get('verification')
  @Answers(
    200,
    'Verification',
    "Every journal of the auditor's province: its chain, and that it folds to what is stored.",
  )
  @Refuses('role-required')
  async verifyJournals(@CurrentActor() actor: Actor): Promise<Answer<typeof verificationView>> {
    const verifiedAt = this.world.now();
    const provinces = requireRole(
      actor,
      localDateOf(verifiedAt),
      ['auditor'],
      'Chỉ thanh tra, kiểm toán được kiểm tra nhật ký.',
    );
    await this.world.refresh(this.database.pool);
    const verification = await this.verifyProvinces.execute(provinces, actor.user);
    return { ...verification, verifiedAt, provinces, intact: verification.faults.length === 0 };
  }
}
