import type { ConstructionFacts } from '../../workflows/infrastructure-construction/facts.js';
import { MILESTONES, type MilestoneCode } from '../../workflows/infrastructure-construction/milestones.js';
import { lastPercent } from '../../workflows/infrastructure-construction/percent-report.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Dossier } from '../engine/dossier.js';

/** A milestone that was reached, is aimed at, or was not reached in time. */
export interface ScheduleMark {
  readonly milestone: MilestoneCode;
  readonly kind: 'reached' | 'target' | 'missed';
  /** As precise as the source: some name a month or a year only. */
  readonly on: string;
}

/** The building of one cluster over the years, as its dossier tells it. */
export interface ScheduleLine {
  readonly code: string;
  readonly title: string;
  readonly cluster: string | null;
  readonly acceptedAt: LocalDate;
  readonly marks: readonly ScheduleMark[];
  /** As reported last. */
  readonly percents: Readonly<Record<'landClearance' | 'works' | 'occupancy', number | null>>;
  /** Where the source contradicts itself, or something was concluded from it. */
  readonly flags: readonly string[];
}

/** Reads a dossier of `infrastructure-construction` as a line of the schedule. */
export function toScheduleLine(dossier: Dossier, title: string): ScheduleLine {
  const facts = dossier.facts as ConstructionFacts;
  return {
    code: dossier.code,
    title,
    cluster: facts.cluster,
    acceptedAt: dossier.acceptedOn,
    marks: MILESTONES.flatMap(({ code, clock }) => toMark(dossier, facts, code, clock)),
    percents: {
      landClearance: lastPercent(facts.landClearance),
      works: lastPercent(facts.works),
      occupancy: lastPercent(facts.occupancy),
    },
    flags: facts.flags.map(({ sentence }) => sentence),
  };
}

function toMark(
  { clocks }: Dossier,
  { reached }: ConstructionFacts,
  milestone: MilestoneCode,
  target: string,
): readonly ScheduleMark[] {
  const on = reached[milestone];
  if (on !== undefined) return [{ milestone, kind: 'reached', on }];
  const clock = clocks.findLast(({ name }) => name === target);
  if (clock === undefined || clock.dueOn === null) return [];
  return [{ milestone, kind: clock.status === 'breached' ? 'missed' : 'target', on: clock.dueOn }];
}
