import type { Instant, LocalDate } from '../../../workflows/vocabulary/regime.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Clock } from '../../engine/clock.js';
import { definitionOf } from '../../engine/clock-due.js';
import type { Dossier } from '../../engine/dossier.js';
import { stepEscalation } from '../../engine/escalation/plan-rungs.js';
import { invariant } from '../../engine/invariant.js';
import type { CompiledProcedure } from '../../engine/procedure-registry.js';
import type { FiredRung } from '../../persistence/escalation.store.js';
import { titleOf } from '../commit-decisions.js';
import type { World } from '../world.js';
import { describeEscalation } from './describe-escalation.js';
import { ownersOf, seatedOf, toEscalating } from './escalating-clock.js';
import type { FindRecipients } from './find-recipients.js';

/** A rung as it goes out: what is said, to whom, and which rungs need not be said any more. */
export interface Firing {
  /** The dossier's code. */
  readonly dossier: string;
  readonly title: string;
  readonly clock: string;
  readonly label: string;
  readonly run: number;
  readonly rung: string;
  /** A reminder while the clock may still be kept, an escalation once it is past due. */
  readonly kind: 'reminder' | 'escalation';
  readonly dueOn: LocalDate;
  readonly plannedAt: Instant;
  readonly firedAt: Instant;
  readonly overtaken: readonly { readonly rung: string; readonly plannedAt: Instant }[];
  /** The user names of those who are told, also in the place of the rungs overtaken. */
  readonly recipients: readonly string[];
  /** Vietnamese. */
  readonly sentence: string;
}

export interface LookedAt {
  readonly firing: Firing | null;
  /** When to look at the clock again. */
  readonly next: Instant | null;
}

export interface ClockOfDossier {
  readonly procedure: CompiledProcedure;
  readonly dossier: Dossier;
  readonly clock: Clock;
  /** Of any clocks of the dossier. */
  readonly fired: readonly FiredRung[];
}

/**
 * One look at one clock at a moment. What the service does and what a dry run foretells both come from
 * here; only the first is written down.
 */
export async function lookAtClock(
  world: World,
  recipients: FindRecipients,
  { procedure, dossier, clock, fired }: ClockOfDossier,
  now: Instant,
): Promise<LookedAt> {
  const escalating = toEscalating(world, procedure, dossier, clock);
  const ofRun = fired.filter((each) => each.clock === clock.name && each.run === clock.run);
  const { firing, next } = stepEscalation(escalating, new Set(ofRun.map(({ rung }) => rung)), now);
  if (firing === null) return { firing: null, next };

  const { dueOn, dueAt, name, run } = clock;
  invariant(dueOn !== null && dueAt !== null, `Expected the clock '${name}' to be due when a rung fires.`);
  const { planned, overtaken } = firing;
  const title = titleOf(procedure, dossier);
  const { label } = definitionOf(procedure.definition, name);
  const { calendar } = escalating;
  const spoken = [...overtaken, planned].flatMap(({ rung }) => rung.recipients);
  return {
    next,
    firing: {
      dossier: dossier.code,
      title,
      clock: name,
      label,
      run,
      rung: planned.rung.code,
      kind: now < dueAt ? 'reminder' : 'escalation',
      dueOn,
      plannedAt: planned.at,
      firedAt: now,
      overtaken: overtaken.map(({ rung, at }) => ({ rung: rung.code, plannedAt: at })),
      recipients: await recipients.execute(spoken, {
        dossier,
        owners: ownersOf(procedure, dossier, clock),
        seated: seatedOf(procedure, dossier, clock, now),
        on: localDateOf(now),
      }),
      sentence: describeEscalation({ dossier: dossier.code, title, label, clock, calendar, now }),
    },
  };
}
