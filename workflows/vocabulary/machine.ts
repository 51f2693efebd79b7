import { stopAllClocks, type Effect } from './effect.js';
import type { Basis } from './legal-basis.js';
import type { Capacity } from './role.js';

/**
 * The part of XState's machine configuration that a procedure may use: plain JSON, with guards and
 * actions by name. It has no `after`, `invoke`, `spawn` or history, because a delay that lives in a
 * machine cannot be paused by law and is lost when the process ends.
 */
export interface MachineDefinition {
  readonly id: string;
  readonly initial: 'notLodged';
  readonly on: Transitions;
  readonly states: Readonly<Record<string, StateDefinition>>;
}

export interface StateDefinition {
  readonly type?: 'final' | 'parallel';
  readonly initial?: string;
  readonly entry?: readonly ActionReference[];
  readonly exit?: readonly ActionReference[];
  readonly on?: Transitions;
  readonly always?: readonly TransitionDefinition[];
  readonly onDone?: TransitionDefinition;
  readonly states?: Readonly<Record<string, StateDefinition>>;
  readonly meta: StateMeta;
}

/** What a state means: who must act, and by when. Final states have neither owner nor limit. */
export interface StateMeta {
  readonly label: string;
  readonly labelEn: string;
  readonly owner?: Capacity;
  readonly limit?: StateLimit;
}

/** The clock that runs in a state, or the statement that the law sets none, with its source. */
export type StateLimit = { readonly clock: string } | { readonly none: Basis };

export type Transitions = Readonly<Record<string, TransitionDefinition | readonly TransitionDefinition[]>>;

export interface TransitionDefinition {
  readonly target?: string;
  readonly guard?: Guard;
  readonly actions?: readonly ActionReference[];
}

/** The one guard there is: all the named conditions hold. The first that fails is the refusal. */
export interface Guard {
  readonly type: 'provided';
  readonly params: { readonly that: readonly string[] };
}

/** The name of a recorder, which writes facts, or an effect. */
export type ActionReference = Effect | Recording;

export interface Recording {
  readonly type: 'record';
  readonly params: { readonly recorder: string };
}

/** Reads as law does: "provided that the required components are present". */
export function provided(...that: readonly string[]): Guard {
  return { type: 'provided', params: { that } };
}

/** Writes facts by the procedure's recorder of that name. */
export function record(recorder: string): Recording {
  return { type: 'record', params: { recorder } };
}

/** A state in which the dossier has ended: whatever runs stops there, by whichever way it came. */
export function finalState(label: string, labelEn: string, ...effects: readonly Effect[]): StateDefinition {
  return { type: 'final', entry: [stopAllClocks, ...effects], meta: { label, labelEn } };
}
