import type { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import type { EscalationRule } from '../engine/escalation/ladder.js';
import type { ProcedureRegistry } from '../engine/procedure-registry.js';
import type { HouseRules } from '../engine/situation.js';
import type { Directory } from './directory.js';
import type { Now } from './now.js';

export interface ServiceRules extends HouseRules {
  /** How long the System waits for the rest of a paper history before it calls a long-past clock overdue. */
  readonly catchUpWorkingDays: number;
  /** How many people answer for a migration of dossiers, the proposer among them; 1 when left out. */
  readonly migrationApprovers?: 1 | 2;
}

/** Everything but the dossier itself that a decision rests on, as it stands now. */
export interface World {
  readonly registry: ProcedureRegistry;
  readonly rules: ServiceRules;
  readonly now: Now;
  /** The edition in force; throws when no calendar was ever published. */
  calendar(): WorkingCalendar;
  /** An older edition, for replay. */
  calendarOf(edition: number): WorkingCalendar;
  directory(): Directory;
  /** By which ladder people are reminded of which clock. */
  escalationRules(): readonly EscalationRule[];
}
