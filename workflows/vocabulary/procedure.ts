import type { TSchema } from '@sinclair/typebox';

import type { Facts, JsonValue, LegalEvent } from './facts.js';
import type { LegalBasis, RegimeBasis } from './legal-basis.js';
import type { MachineDefinition } from './machine.js';
import type { LocalDate, RegimeCode } from './regime.js';
import type { Capacity, Permit } from './role.js';
import type { ClockDefinition } from './term.js';

/**
 * A published procedure: topology, time limits, permissions, payloads and conditions.
 * Identified by `code` and `version`; never edited once dossiers run on it.
 */
export interface Procedure {
  readonly code: string;
  readonly version: number;
  readonly name: string;
  readonly nameEn: string;
  /** What a dossier's title begins with; its subject follows. */
  readonly titlePrefix: string;
  /** Dossiers accepted from this date on get this version. */
  readonly effectiveFrom: LocalDate;
  readonly basis: LegalBasis;
  readonly regimes: readonly RegimeCode[];
  /** The capacities that a dossier of this procedure has from its lodgement. */
  readonly capacities: readonly Capacity[];
  /** Those of them that nobody need have yet, although another procedure could not do without. */
  readonly optionalCapacities?: readonly Capacity[];
  readonly machine: MachineDefinition;
  readonly blankFacts: Facts;
  readonly events: Readonly<Record<string, EventDefinition>>;
  readonly clocks: Readonly<Record<string, ClockDefinition>>;
  readonly conditions: Readonly<Record<string, Condition>>;
  readonly recorders: Readonly<Record<string, Recorder>>;
  readonly components: readonly DossierComponent[];
  /**
   * The Vietnamese sentence of each notice, read after the dossier's title; left out by a procedure
   * that notifies nobody. Not frozen with a version: another wording changes no dossier.
   */
  readonly notices?: Readonly<Record<string, string>>;
  /** By the procedure that an `openDossier` names. */
  readonly openings?: Readonly<Record<string, Opening>>;
  /** By the event that a `tellOpener` names. */
  readonly tidings?: Readonly<Record<string, Tidings>>;
  /** By the event that a `signalDossier` names. */
  readonly signals?: Readonly<Record<string, Signal>>;
  readonly discretion?: Discretion;
  /**
   * Whether somebody who takes part by name has still to do what a clock waits for, by the facts alone: who has done it is
   * not reminded. Everybody has where it is left out.
   */
  readonly owes?: (facts: Facts, user: string, clock: string) => boolean;
}

/** What a dossier hands over to one that it opens. Pure; reads only the facts. */
export interface Opening {
  /** What the opened dossier is to this one, as links show it. */
  readonly relation: string;
  /** Another matter than this one's: the law of its own day governs it, and it goes on when this one ends. */
  readonly isMatterOfItsOwn?: true;
  /** The payload of the opened dossier's `LODGE`. */
  lodge(facts: Facts, from: NonNullable<Facts['openedBy']>): JsonValue;
}

/** What a dossier tells the one that opened it. Pure; reads only the facts. */
export interface Tidings {
  tell(facts: Facts): JsonValue;
}

/** What a dossier says to itself, or to those of its province that wait for it (`dependsOn`). Pure. */
export interface Signal {
  readonly to: 'itself' | 'dependents';
  /** The names by which others may know this dossier beside its code. */
  names?(facts: Facts): readonly string[];
  /** The payload for one receiver; null when it waits for another after all. */
  tell(facts: Facts, code: string, receiver: Facts): JsonValue | null;
}

/** What is kept from some of those who may see a dossier. */
export interface Discretion {
  /** The names of the facts that a person may not read yet; as long as there are any, nor the journal. */
  concealedFrom(facts: Facts, user: string): readonly string[];
  /** Whether the dossier's files are kept from a person, too; they are not when left out. */
  concealsFiles?(facts: Facts, user: string): boolean;
  /** Vietnamese sentence that refuses the journal. */
  readonly refusal: string;
  readonly basis: RegimeBasis;
}

/** An event: an imperative is a person's decision, a fact is reported by the System alone. */
export interface EventDefinition {
  readonly kind: 'imperative' | 'fact';
  readonly label: string;
  readonly labelEn: string;
  /** JSON Schema (TypeBox) of the payload; the forms are drawn from it. */
  readonly payload: TSchema;
  /** Empty exactly for facts. */
  readonly permits: readonly Permit[];
  readonly basis: RegimeBasis;
  /** May also be sent while the dossier is suspended. */
  readonly whileSuspended?: boolean;
  /** May also be sent after the dossier has ended. */
  readonly afterEnd?: boolean;
}

/**
 * A condition of a transition, read after "provided that". Methods, not properties, so that a
 * condition over a procedure's own facts fits the common type.
 */
export interface Condition {
  holds(facts: Facts, event: LegalEvent): boolean;
  /** Figures for the refusal, e.g. "Diện tích 80 ha vượt 75 ha."; shown after the sentence. */
  detail?(facts: Facts, event: LegalEvent): string;
  /** What it reads beside the facts: unless it reads the event, it closes a transition before there is a payload. */
  readonly reads: 'nothing' | 'actor' | 'event';
  /** Vietnamese sentence that refuses. */
  readonly refusal: string;
  readonly basis: RegimeBasis;
}

/** Writes facts: returns the part that changes. Pure; sees only the facts and the event. */
export interface Recorder {
  record(facts: Facts, event: LegalEvent): Partial<Facts>;
}

/** A part of the dossier, e.g. "Báo cáo đầu tư". */
export interface DossierComponent {
  readonly code: string;
  readonly name: string;
  readonly regimes: readonly RegimeCode[];
  readonly required: boolean;
  /** At least one of the components that share a group must be there. */
  readonly oneOfGroup?: string;
  readonly basis: RegimeBasis;
}

/**
 * Narrows a condition to a procedure's own facts and payload. A `holds` that takes the facts alone, or says
 * that it reads no more of the event than who acts, makes a condition that is judged ahead of the payload.
 */
export function condition<F extends Facts, P = unknown>(definition: {
  holds(facts: F, event: LegalEvent<P>): boolean;
  detail?(facts: F, event: LegalEvent<P>): string;
  readonly reads?: 'actor';
  readonly refusal: string;
  readonly basis: RegimeBasis;
}): Condition {
  return { reads: definition.holds.length > 1 ? 'event' : 'nothing', ...definition };
}

/** Narrows a recorder to a procedure's own facts and payload. */
export function recorder<F extends Facts, P = unknown>(
  write: (facts: F, event: LegalEvent<P>) => Partial<F>,
): Recorder {
  return { record: write };
}
