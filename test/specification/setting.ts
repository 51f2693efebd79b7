import type { Succession } from '../../src/engine/due-fact.js';
import type { Parties } from '../../workflows/vocabulary/facts.js';
import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Sample, Step } from './act.js';

/** The world in which a procedure's specifications are told. */
export interface Setting {
  readonly procedure: Procedure;
  readonly province: string;
  readonly acceptedOn: LocalDate;
  /** Who takes part in a dossier accepted on a date. */
  readonly partiesOn: (acceptedOn: LocalDate) => Parties;
  readonly parameters: Readonly<Record<string, JsonValue>>;
  readonly successions: readonly Succession[];
  /** Who lodges, and how. */
  readonly lodging: Step;
  /** A payload in order for each event; an event without one gets `{}`. */
  readonly samples: Readonly<Record<string, Sample>>;
  /** How a dossier lawfully comes from its lodgement to a state: told once, by name. */
  readonly journeys: Readonly<Record<string, readonly Step[]>>;
}
