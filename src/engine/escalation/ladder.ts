import type { LocalDate } from '../../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../../workflows/vocabulary/role.js';
import type { OpeningHours } from '../calendar/working-calendar.js';

/** Who a rung speaks to, by what they are to the clock; who that is on the day is found when it fires. */
export type Recipient =
  /** The case officer; while nobody has claimed the dossier, everyone who may handle it for the clock's owner. */
  | { readonly to: 'assignee' }
  /** A role at the unit whose clock it is, or at the unit above it. */
  | { readonly to: 'owner' | 'superior'; readonly role: Role }
  /** A role at the units of a kind in the dossier's province. */
  | { readonly to: 'units'; readonly kind: string; readonly role: Role };

/** When a rung is due: at the breach, or at an hour some working days from the due day, before it when negative. */
export type RungTime = 'breach' | { readonly workingDaysFromDue: number; readonly at: string };

export interface Rung {
  readonly code: string;
  readonly when: RungTime;
  readonly recipients: readonly Recipient[];
}

/** What is said about a clock, in the order in which it is said. A ladder without rungs keeps silent. */
export interface Ladder {
  /** Outside these hours of a working day nobody is told anything; it waits for the next opening. */
  readonly openingHours: OpeningHours;
  readonly rungs: readonly Rung[];
}

/** Which ladder holds where, and when. Every key that is null stands for all. */
export interface EscalationRule {
  readonly id: string;
  readonly province: PartyCode | null;
  readonly unit: PartyCode | null;
  readonly procedure: string | null;
  readonly clock: string | null;
  readonly ladder: Ladder;
  /** Both days included; null when it is open on that side. */
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
  /** The document that orders it, or that it is a rule of the house. */
  readonly source: string;
}

export interface LadderQuestion {
  readonly province: PartyCode;
  /** The parties whose clock it is. */
  readonly units: readonly PartyCode[];
  readonly procedure: string;
  readonly clock: string;
  readonly on: LocalDate;
}

/**
 * The ladder that holds for a clock on a day; nothing when no rule speaks of it. A rule about the clock
 * goes before one about the unit, that before one about the procedure, that before one for the whole
 * province. Of two rules about the same the one that came later holds, so a rule is changed by adding another.
 */
export function chooseLadder(rules: readonly EscalationRule[], question: LadderQuestion): Ladder | null {
  const holding = rules.filter((rule) => speaksOf(rule, question)).sort(byPrecedence);
  return holding[0]?.ladder ?? null;
}

function speaksOf(rule: EscalationRule, { province, units, procedure, clock, on }: LadderQuestion): boolean {
  return (
    (rule.province === null || rule.province === province) &&
    (rule.unit === null || units.includes(rule.unit)) &&
    (rule.procedure === null || rule.procedure === procedure) &&
    (rule.clock === null || rule.clock === clock) &&
    (rule.validFrom === null || rule.validFrom <= on) &&
    (rule.validTo === null || on <= rule.validTo)
  );
}

function byPrecedence(a: EscalationRule, b: EscalationRule): number {
  for (const key of ['clock', 'unit', 'procedure', 'province'] as const) {
    const difference = Number(b[key] !== null) - Number(a[key] !== null);
    if (difference !== 0) return difference;
  }
  const [fromA, fromB] = [a.validFrom ?? '', b.validFrom ?? ''];
  if (fromA !== fromB) return fromA < fromB ? 1 : -1;
  return Number(b.id) - Number(a.id);
}
