import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import type { Role } from '../../../workflows/vocabulary/role.js';
import { AddEscalationRule } from '../../application/escalation/add-escalation-rule.js';
import { LiveWorld } from '../../application/live-world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { EscalationRuleStore } from '../../persistence/escalation-rule.store.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { escalationRule, escalationRuleList } from '../views/escalation.view.js';
import { EscalationRuleBody } from './escalation.request.js';

@ApiTags('escalation')
@Controller('escalation/rules')
export class EscalationRulesController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly addRule: AddEscalationRule,
  ) {}

  @Get()
  @Answers(
    200,
    'EscalationRuleList',
    "Every ladder of the release and of the caller's province, also those that ended.",
  )
  @Refuses('role-required')
  async listEscalationRules(@CurrentActor() actor: Actor): Promise<Answer<typeof escalationRuleList>> {
    const provinces = this.provincesOf(actor, 'administrator', 'auditor');
    const rules = await new EscalationRuleStore(this.database.pool).readAll();
    return {
      items: rules.filter(({ province }) => province === null || provinces.includes(province)),
      nextCursor: null,
    };
  }

  @Post()
  @Answers(201, 'EscalationRule', 'Added. It goes before every earlier rule about the same.')
  @Refuses('role-required', 'province-undetermined', 'escalation-rule-refused')
  async addEscalationRule(
    @Body() body: EscalationRuleBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof escalationRule>> {
    const { unit = null, procedure = null, clock = null, validTo = null, ladder, validFrom, source } = body;
    refuseUnrealDate('/validFrom', validFrom);
    if (validTo !== null) refuseUnrealDate('/validTo', validTo);
    const province = chooseProvince(this.provincesOf(actor, 'administrator'), body.province);
    const request = { province, unit, procedure, clock, ladder, validFrom, validTo, source };
    const added = await this.addRule.execute({ ...request, addedBy: actor.user });
    if (added.ok) return added.value;
    const faults = added.rejection;
    const told = faults.slice(0, 3).map(({ sentence }) => sentence);
    throw new Problem('escalation-rule-refused', told.join(' '), { members: { faults } });
  }

  private provincesOf(actor: Actor, ...roles: readonly Role[]): readonly string[] {
    const today = localDateOf(this.world.now());
    return requireRole(actor, today, roles, 'Quy tắc nhắc việc do quản trị viên đặt; thanh tra được xem.');
  }
}

function chooseProvince(provinces: readonly string[], named: string | undefined): string {
  const province = named ?? (provinces.length === 1 ? provinces[0] : undefined);
  if (province !== undefined && provinces.includes(province)) return province;
  throw new Problem(
    'province-undetermined',
    'Chưa xác định được địa phương của quy tắc: hãy nêu một địa phương mà bạn là quản trị viên.',
  );
}
