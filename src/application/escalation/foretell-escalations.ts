import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { Clock } from '../../engine/clock.js';
import { wakeAt } from '../../engine/due-fact.js';
import type { Dossier } from '../../engine/dossier.js';
import { invariant } from '../../engine/invariant.js';
import type { FiredRung } from '../../persistence/escalation.store.js';
import { settle } from '../settle.js';
import type { World } from '../world.js';
import type { FindRecipients } from './find-recipients.js';
import { lookAtClock, type Firing } from './look-at-clock.js';

/** More looks than one dossier can need; a loop is our bug, not its future. */
const MAX_LOOKS = 10_000;
/** After every moment. */
const NEVER = '9999-12-31T23:59:59.999Z';

/**
 * What people would be told about one dossier until a moment, if nobody acted: moves a clock of its own
 * from one moment to the next at which the service would do something, lets the same code settle and
 * look, and writes nothing.
 */
export async function foretellEscalations(
  world: World,
  recipients: FindRecipients,
  dossier: Dossier,
  known: readonly FiredRung[],
  until: Instant,
): Promise<readonly Firing[]> {
  const procedure = world.registry.get(dossier.procedure.code, dossier.procedure.version);
  const calendar = world.calendar();
  const firings: Firing[] = [];
  const fired = [...known];
  let current = dossier;
  const toWake = (clock: Clock) =>
    current.status === 'ended' ? null : wakeAt(procedure, clock, calendar, world.rules.catchUpWorkingDays);
  let now: Instant | null = world.now();
  for (let looks = 0; now !== null && now <= until; looks += 1) {
    invariant(looks < MAX_LOOKS, `Expected the future of ${dossier.code} to end.`);
    const moment = now;
    if (current.clocks.some((clock) => (toWake(clock) ?? NEVER) <= moment)) {
      const decisions = settle({ world, procedure, dossier: current, until: moment, now: moment, calendar });
      current = decisions.at(-1)?.after ?? current;
    }
    const moments: (Instant | null)[] = current.clocks.map((clock) => toWake(clock));
    for (const clock of current.clocks) {
      const looked = await lookAtClock(
        world,
        recipients,
        { procedure, dossier: current, clock, fired },
        moment,
      );
      moments.push(looked.next);
      if (looked.firing === null) continue;
      const { overtaken, ...said } = looked.firing;
      firings.push(looked.firing);
      fired.push(...[...overtaken, said].map(({ rung }) => ({ clock: clock.name, run: clock.run, rung })));
    }
    now = earliestAfter(moment, moments);
  }
  return firings;
}

function earliestAfter(now: Instant, moments: readonly (Instant | null)[]): Instant | null {
  const later = moments.filter((moment): moment is Instant => moment !== null && moment > now);
  return later.sort()[0] ?? null;
}
