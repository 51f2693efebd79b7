import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import type { Role } from '../../../workflows/vocabulary/role.js';
import { LiveWorld } from '../../application/live-world.js';
import { ApplyMigration } from '../../application/migration/apply-migration.js';
import {
  ApproveMigration,
  neededApprovals,
  peopleAnswering,
} from '../../application/migration/approve-migration.js';
import {
  describeMigrationRefusal,
  type MigrationFault,
  type MigrationRefusal,
} from '../../application/migration/migration-refusal.js';
import { parseRows } from '../../application/migration/parse-rows.js';
import { PreviewMigration } from '../../application/migration/preview-migration.js';
import { findPlanFaults, ProposeMigration } from '../../application/migration/propose-migration.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import type { MigrationPlan } from '../../engine/migration/plan.js';
import { Database } from '../../persistence/database.js';
import { DossierMigrationStore, type StoredMigration } from '../../persistence/dossier-migration.store.js';
import { requireRole } from '../dossiers/require-role.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type {
  migrationBatch,
  migrationList,
  migrationPreview,
  migrationView,
} from '../views/migration.view.js';
import { MigrationBody, MigrationPath, MigrationPlanBody } from './migration.request.js';

/** Carrying dossiers over to another version of their procedure. */
@ApiTags('migrations')
@Controller('migrations')
export class MigrationsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly preview: PreviewMigration,
    private readonly propose: ProposeMigration,
    private readonly approve: ApproveMigration,
    private readonly apply: ApplyMigration,
  ) {}

  @Get()
  @Answers(200, 'MigrationList', "Every migration of the caller's provinces, the newest first.")
  @Refuses('role-required')
  async listMigrations(@CurrentActor() actor: Actor): Promise<Answer<typeof migrationList>> {
    const provinces = this.provincesOf(actor, 'administrator', 'auditor');
    const migrations = await new DossierMigrationStore(this.database.pool).readAll();
    return {
      items: migrations
        .filter((each) => each.provinces.some((province) => provinces.includes(province)))
        .map((each) => this.view(each)),
      nextCursor: null,
    };
  }

  @Post('preview')
  @HttpCode(200)
  @Answers(200, 'MigrationPreview', 'What it would make of each dossier; nothing is written.')
  @Refuses('role-required', 'migration-refused', 'malformed-cursor')
  previewMigration(
    @Body() body: MigrationPlanBody,
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof migrationPreview>> {
    const provinces = this.provincesOf(actor, 'administrator', 'auditor');
    const plan = toPlan(body);
    const faults = findPlanFaults(this.world.registry, plan);
    if (faults.length > 0) throw toProblem({ code: 'migration-refused', faults });
    return this.preview.execute({ plan, provinces, limit, ...page });
  }

  @Post()
  @Answers(201, 'Migration', 'On record, and waiting for approval; no dossier has moved.')
  @Refuses('role-required', 'migration-refused')
  async proposeMigration(
    @Body() body: MigrationBody,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof migrationView>> {
    const provinces = this.provincesOf(actor, 'administrator');
    const { number, date, issuer } = body.instrument;
    refuseUnrealDate('/instrument/date', date);
    const proposed = await this.propose.execute({
      plan: toPlan(body),
      instrument: { number, date, issuer },
      reason: body.reason,
      provinces,
      proposedBy: actor.user,
    });
    if (!proposed.ok) throw toProblem(proposed.rejection);
    return this.view(proposed.value);
  }

  @Post(':id/approval')
  @HttpCode(200)
  @Answers(200, 'Migration', 'The caller answers for it, too.')
  @Refuses('role-required', 'migration-not-found', 'approver-is-proposer')
  async approveMigration(
    @Param() { id }: MigrationPath,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof migrationView>> {
    const provinces = this.provincesOf(actor, 'administrator');
    const approved = await this.approve.execute({ id, username: actor.user, provinces });
    if (!approved.ok) throw toProblem(approved.rejection);
    return this.view(approved.value);
  }

  @Post(':id/application')
  @HttpCode(200)
  @Answers(200, 'MigrationBatch', 'A batch of dossiers was carried over; those that do not fit are named.')
  @Refuses('role-required', 'migration-not-found', 'migration-not-approved', 'malformed-cursor')
  async applyMigration(
    @Param() { id }: MigrationPath,
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof migrationBatch>> {
    const provinces = this.provincesOf(actor, 'administrator');
    const applied = await this.apply.execute({ id, provinces, limit, ...page });
    if (!applied.ok) throw toProblem(applied.rejection);
    return applied.value;
  }

  private view({ plan, ...migration }: StoredMigration): Answer<typeof migrationView> {
    const answering = peopleAnswering(this.world, migration);
    return { ...plan, ...migration, answering, neededApprovers: neededApprovals(this.world) };
  }

  private provincesOf(actor: Actor, ...roles: readonly Role[]): readonly string[] {
    const today = localDateOf(this.world.now());
    return requireRole(
      actor,
      today,
      roles,
      'Việc chuyển phiên bản do quản trị viên làm; thanh tra được xem.',
    );
  }
}

/** @throws Problem `migration-refused` */
function toPlan({ procedure, from, to, states, clocks }: MigrationPlanBody): MigrationPlan {
  const rows = parseRows({ states, clocks });
  if (!rows.ok) throw toProblem({ code: 'migration-refused', faults: rows.rejection });
  return { procedure, from, to, ...rows.value };
}

function toProblem(refusal: MigrationRefusal): Problem {
  const faults: readonly MigrationFault[] | undefined = 'faults' in refusal ? refusal.faults : undefined;
  return new Problem(refusal.code, describeMigrationRefusal(refusal), {
    members: faults === undefined ? {} : { faults },
  });
}
