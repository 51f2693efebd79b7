import { csrfTokenOf } from '../../application/session/session-token.js';
import type { SignedIn } from '../../application/session/signed-in.js';
import type { World } from '../../application/world.js';
import { isValidOn } from '../../engine/authorize.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { PartyNames } from '../../application/party-names.js';
import type { Answer } from '../views/building-blocks.js';
import type { sessionView } from '../views/session.view.js';

export class DescribeSession {
  constructor(
    private readonly world: World,
    private readonly names: PartyNames,
  ) {}

  async execute(
    { actor, displayName, expiresAt }: SignedIn,
    token: string,
  ): Promise<Answer<typeof sessionView>> {
    const today = localDateOf(this.world.now());
    const names = await this.names.find(actor.assignments.map(({ party }) => party));
    const own = actor.assignments.filter(
      (assignment) => assignment.onBehalfOf === undefined && isValidOn(assignment, today),
    );
    return {
      user: { username: actor.user, displayName },
      roles: [...new Set(own.map(({ role }) => role))],
      units: actor.assignments.map((assignment) => ({
        code: assignment.party,
        name: names.get(assignment.party) ?? assignment.party,
        role: assignment.role,
        province: assignment.province,
        from: assignment.from,
        to: assignment.to,
        valid: isValidOn(assignment, today),
        onBehalfOf: assignment.onBehalfOf ?? null,
      })),
      csrfToken: csrfTokenOf(token),
      expiresAt,
    };
  }
}
