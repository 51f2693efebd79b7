import { Body, Controller, Get, HttpCode, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import type { Role } from '../../../workflows/vocabulary/role.js';
import { LiveWorld } from '../../application/live-world.js';
import { AssignWork, describeAssignmentRefusal } from '../../application/succession/assign-work.js';
import { readUnitStatistics } from '../../application/succession/unit-statistics.js';
import { isValidOn, provincesOf } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { SuccessionStore } from '../../persistence/succession.store.js';
import { countWaiting, listWaiting } from '../../persistence/waiting-dossier.reader.js';
import { stateLabelsOf } from '../dossiers/state-labels.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { DEFAULT_LIMIT } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { assignedWork, successionList, unitStatistics, waitingWork } from '../views/succession.view.js';
import { AssignmentBody, UnitStatisticsParameters, WaitingParameters } from './succession.request.js';

/** Agencies that follow others, and the work for which nobody is known yet. */
@ApiTags('successions')
@Controller('successions')
export class SuccessionsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly assignWork: AssignWork,
  ) {}

  @Get()
  @Answers(200, 'SuccessionList', 'Every act by which units follow others, by its date.')
  async listSuccessions(): Promise<Answer<typeof successionList>> {
    const acts = await new SuccessionStore(this.database.pool).readAll();
    const directory = this.world.directory();
    const nameOf = (code: string) => directory.find(code)?.name ?? code;
    const named = (code: string) => ({
      ...{ code, name: nameOf(code) },
      province: nameOf(directory.find(code)?.province ?? code),
    });
    return {
      items: acts.map(({ mapping, ...act }) => ({
        ...act,
        mapping: mapping.map(({ from, to }) => ({ from: named(from), to: to.map(named) })),
      })),
      nextCursor: null,
    };
  }

  @Get('waiting')
  @Answers(200, 'WaitingWork', 'Work of units that have ended, for which no single successor is known.')
  @Refuses('role-required', 'malformed-cursor')
  async listWaiting(
    @Query() { limit = DEFAULT_LIMIT, ...page }: WaitingParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof waitingWork>> {
    const provinces = this.provincesOf(actor, 'administrator', 'auditor');
    const filter = { ...page, limit, provinces, today: this.today() };
    const directory = this.world.directory();
    const units = await countWaiting(this.database.pool, filter);
    const { items, nextCursor } = await listWaiting(this.database.pool, filter);
    return {
      units: units.map((each) => ({
        ...each,
        successors: directory.successorsFor(each.unit).map(({ to }) => to),
      })),
      items: items.map(({ procedure, ...item }) => ({
        ...{ ...item, procedure: procedure.code },
        ...stateLabelsOf(this.world.registry, procedure, item.state),
      })),
      nextCursor,
    };
  }

  @Post('assignments')
  @HttpCode(200)
  @Answers(200, 'AssignedWork', 'Each of these dossiers has the new unit in the place of the old one.')
  @Refuses('role-required', 'assignment-refused')
  async assignWaiting(
    @Body() { document, ...body }: AssignmentBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof assignedWork>> {
    const provinces = this.provincesOf(actor, 'administrator');
    const { number, date, issuer } = document;
    refuseUnrealDate('/document/date', date);
    const assigned = await this.assignWork.execute({
      ...body,
      document: { number, date, issuer },
      orderedBy: actor.user,
      provinces,
    });
    if (assigned.ok) return assigned.value;
    const { code, ground } = assigned.rejection;
    throw new Problem(code, describeAssignmentRefusal(assigned.rejection), { members: { ground } });
  }

  @Get('statistics')
  @Answers(200, 'UnitStatistics', 'How many dossiers each unit has, by its units of now or of then.')
  @Refuses('role-required')
  async showStatistics(
    @Query() { by = 'current' }: UnitStatisticsParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof unitStatistics>> {
    const provinces = this.provincesOf(actor, 'administrator', 'auditor');
    const items = await readUnitStatistics(this.world, this.database.pool, provinces, by);
    return { by, items, nextCursor: null };
  }

  private today(): string {
    return localDateOf(this.world.now());
  }

  /** With those that they have succeeded. */
  private provincesOf({ assignments }: Actor, ...roles: readonly Role[]): readonly string[] {
    const held = assignments.filter((each) => roles.includes(each.role) && isValidOn(each, this.today()));
    if (held.length > 0) return [...new Set(held.flatMap(provincesOf))];
    throw new Problem(
      'role-required',
      'Việc kế thừa giữa các đơn vị do quản trị viên làm; thanh tra được xem.',
    );
  }
}
