import type { TSchema } from '@sinclair/typebox';

import type { Facts, LegalEvent } from './facts.js';
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
  /** False for a condition over the facts alone: a closed transition can name it before there is a payload. */
  readonly readsEvent: boolean;
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
 * Narrows a condition to a procedure's own facts and payload. A `holds` that takes the facts alone
 * makes a condition that is judged ahead of the payload.
 */
export function condition<F extends Facts, P = unknown>(definition: {
  holds(facts: F, event: LegalEvent<P>): boolean;
  detail?(facts: F, event: LegalEvent<P>): string;
  readonly refusal: string;
  readonly basis: RegimeBasis;
}): Condition {
  return { ...definition, readsEvent: definition.holds.length > 1 };
}

/** Narrows a recorder to a procedure's own facts and payload. */
export function recorder<F extends Facts, P = unknown>(
  write: (facts: F, event: LegalEvent<P>) => Partial<F>,
): Recorder {
  return { record: write };
}
