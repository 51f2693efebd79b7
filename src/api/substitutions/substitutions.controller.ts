import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { LiveWorld } from '../../application/live-world.js';
import { isOwnLeader } from '../../application/substitution/may-substitute.js';
import { RecordSubstitution } from '../../application/substitution/record-substitution.js';
import { RevokeSubstitution } from '../../application/substitution/revoke-substitution.js';
import {
  describeSubstitutionRefusal,
  SUBSTITUTION_BASIS,
  type SubstitutionRefusal,
} from '../../application/substitution/substitution-refusal.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Actor } from '../../engine/command.js';
import { Database } from '../../persistence/database.js';
import { listSubstitutions } from '../../persistence/substitution-list.reader.js';
import { provincesOf } from '../dossiers/visibility.js';
import { Answers, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { DEFAULT_LIMIT, PageParameters } from '../requests/page.request.js';
import { refuseUnrealDate } from '../requests/real-date.js';
import { CurrentActor } from '../session/caller.js';
import type { Answer } from '../views/building-blocks.js';
import type { substitutionList, substitutionView } from '../views/substitution.view.js';
import { SubstitutionBody, SubstitutionPath } from './substitution.request.js';

/** Who stands in for whom. */
@ApiTags('substitutions')
@Controller('substitutions')
export class SubstitutionsController {
  constructor(
    private readonly world: LiveWorld,
    private readonly database: Database,
    private readonly recordSubstitution: RecordSubstitution,
    private readonly revokeSubstitution: RevokeSubstitution,
  ) {}

  @Get()
  @Answers(
    200,
    'SubstitutionList',
    "The caller's own, those of a unit for its head, those of the province for auditors; the newest first.",
  )
  @Refuses('malformed-cursor')
  listSubstitutions(
    @Query() { limit = DEFAULT_LIMIT, ...page }: PageParameters,
    @CurrentActor() actor: Actor,
  ): Promise<Answer<typeof substitutionList>> {
    const today = localDateOf(this.world.now());
    const led = actor.assignments.filter((assignment) => isOwnLeader(assignment, today));
    return listSubstitutions(this.database.pool, {
      ...page,
      limit,
      user: actor.user,
      parties: [...new Set(led.flatMap(({ covers }) => covers))],
      provinces: provincesOf(actor, today, 'auditor', 'administrator'),
    });
  }

  @Post()
  @Answers(201, 'Substitution', 'Recorded; whoever stands in may act at once, from the first day on.')
  @Refuses('substitution-not-permitted', 'substitution-refused')
  async recordNewSubstitution(
    @Body() { document, procedures, states, ...terms }: SubstitutionBody,
    @CurrentActor() sender: Actor,
  ): Promise<Answer<typeof substitutionView>> {
    refuseUnrealDate('/from', terms.from);
    refuseUnrealDate('/to', terms.to);
    refuseUnrealDate('/document/date', document.date);
    const { number, date, issuer, fileHash = null } = document;
    const recorded = await this.recordSubstitution.execute({
      ...terms,
      procedures: procedures ?? null,
      states: states ?? null,
      document: { number, date, issuer, fileHash },
      sender,
    });
    if (!recorded.ok) throw toProblem(recorded.rejection);
    return recorded.value;
  }

  @Post(':id/revocation')
  @HttpCode(200)
  @Answers(200, 'Substitution', 'Revoked; it holds no more from now on.')
  @Refuses('not-found', 'substitution-not-permitted')
  async revokeOneSubstitution(
    @Param() { id }: SubstitutionPath,
    @CurrentActor() sender: Actor,
  ): Promise<Answer<typeof substitutionView>> {
    const revoked = await this.revokeSubstitution.execute(id, sender);
    if (!revoked.ok) throw toProblem(revoked.rejection);
    return revoked.value;
  }
}

function toProblem(refusal: SubstitutionRefusal): Problem {
  return new Problem(refusal.code, describeSubstitutionRefusal(refusal), {
    members:
      refusal.code === 'substitution-refused'
        ? { ground: refusal.ground, legalBasis: SUBSTITUTION_BASIS }
        : {},
  });
}
