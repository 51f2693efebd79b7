/*
 * The one file that touches XState's API. The machine is a pure reducer here: no actor ever runs on
 * the server. `setup` receives one guard and one recording action; effects keep empty
 * implementations and are read back as data from the returned actions.
 */
import {
  assign,
  createActor,
  createMachine,
  getNextTransitions,
  setup,
  type AnyActorScope,
  type AnyMachineSnapshot,
  type AnyStateMachine,
  type EventObject,
  type ExecutableActionObject,
} from 'xstate';

import { EFFECT_TYPES, type Effect } from '../../workflows/vocabulary/effect.js';
import type { Facts, LegalEvent } from '../../workflows/vocabulary/facts.js';
import type { Guard, Recording, StateMeta } from '../../workflows/vocabulary/machine.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { StateValue } from './dossier.js';
import { invariant } from './invariant.js';

/** A machine's snapshot, opaque outside this file. */
export type Snapshot = AnyMachineSnapshot;
export type Machine = AnyStateMachine;

/** More microsteps than any procedure needs; a loop of `always` transitions fails instead of hanging. */
const MAX_MICROSTEPS = 50;

export interface Step {
  readonly snapshot: Snapshot;
  readonly effects: readonly Effect[];
}

/** Only its type is read: what a recorder or a condition is given. */
const TYPES = {} as { readonly context: Facts; readonly events: LegalEvent & EventObject };

/** Builds the machine of a procedure; costs milliseconds, so build once. */
export function buildMachine(procedure: Procedure): Machine {
  const effects = Object.fromEntries(EFFECT_TYPES.map((type) => [type, () => undefined]));
  const source = setup({
    types: TYPES,
    actions: {
      ...effects,
      record: assign(({ context, event }, params: Recording['params']) => {
        const recorder = procedure.recorders[params.recorder];
        invariant(recorder !== undefined, `Expected a recorder named '${params.recorder}'.`);
        return recorder.record(context, event);
      }),
    },
    guards: {
      provided: ({ context, event }, params: Guard['params']) =>
        params.that.every((name) => {
          const condition = procedure.conditions[name];
          invariant(condition !== undefined, `Expected a condition named '${name}'.`);
          return condition.holds(context, event);
        }),
    },
  });
  const config = {
    ...procedure.machine,
    context: procedure.blankFacts,
    options: { maxIterations: MAX_MICROSTEPS },
  };
  return source.createMachine(config as unknown as Parameters<typeof source.createMachine>[0]);
}

/** The snapshot that a stored value and facts stand for. Throws when a state has vanished. */
export function revive(machine: Machine, value: StateValue, facts: Facts): Snapshot {
  return machine.resolveState({ value, context: facts });
}

const ignore = (): void => undefined;
const nobody = createActor(createMachine({}));

/**
 * The surroundings that a machine asks for. XState's function `transition` makes them anew at each
 * call, with an actor that works out the machine's initial state, which takes as long as the step
 * itself. Ours can be the same for all: a procedure spawns, sends and delays nothing, so the actor
 * never runs, and no guard or action looks at it.
 */
const SCOPE: Omit<AnyActorScope, 'actionExecutor'> = {
  self: nobody,
  system: nobody.system,
  id: nobody.id,
  sessionId: nobody.sessionId,
  logger: ignore,
  defer: ignore,
  emit: ignore,
  stopChild: ignore,
};

/**
 * Applies an event; `null` when the machine does not take it. A transition that only has effects, as
 * the one that breaches a clock, gives back the same snapshot too, but with its actions.
 */
export function step(machine: Machine, snapshot: Snapshot, event: LegalEvent): Step | null {
  const actions: ExecutableActionObject[] = [];
  const scope = { ...SCOPE, actionExecutor: (action: ExecutableActionObject) => actions.push(action) };
  const next = machine.transition(snapshot, event, scope) as Snapshot;
  if (next === snapshot && actions.length === 0) return null;
  const effects = actions.flatMap((action) => readEffect(action.type, action.params));
  return { snapshot: next, effects };
}

const EFFECTS: ReadonlySet<string> = new Set(EFFECT_TYPES);

/** The action as data, or nothing when it is one of XState's own (an `assign` that has run). */
function readEffect(type: string, params: unknown): Effect[] {
  if (!EFFECTS.has(type)) return [];
  return [(params === undefined ? { type } : { type, params }) as Effect];
}

export const valueOf = (snapshot: Snapshot): StateValue => snapshot.value as StateValue;
export const factsOf = (snapshot: Snapshot): Facts => snapshot.context as Facts;
export const hasEnded = (snapshot: Snapshot): boolean => snapshot.status === 'done';

/** The candidate transitions for an event, innermost first, each with the conditions that it names. */
export function candidatesFor(snapshot: Snapshot, event: string): readonly (readonly string[])[] {
  return placeOf(snapshot)
    .exits.filter(({ type }) => type === event)
    .map(({ conditions }) => conditions);
}

/** The names of the events that some transition leaving the current states takes. */
export function eventsOf(snapshot: Snapshot): readonly string[] {
  const types = placeOf(snapshot).exits.map(({ type }) => type);
  return [...new Set(types)].filter((type) => type !== '' && !type.startsWith('xstate.'));
}

/** What the active states mean, outermost first. */
export function metaOf(snapshot: Snapshot): readonly StateMeta[] {
  return placeOf(snapshot).meta;
}

/** What is the same for every dossier that stands in the same states. */
interface Place {
  readonly meta: readonly StateMeta[];
  readonly exits: readonly { readonly type: string; readonly conditions: readonly string[] }[];
}

/** Worked out once for each machine and state value: XState walks its nodes anew at every question. */
const places = new WeakMap<Machine, Map<string, Place>>();

function placeOf(snapshot: Snapshot): Place {
  const value = valueOf(snapshot);
  const key = typeof value === 'string' ? value : JSON.stringify(value);
  const known = places.get(snapshot.machine) ?? new Map<string, Place>();
  if (known.size === 0) places.set(snapshot.machine, known);
  const place = known.get(key) ?? describePlace(snapshot);
  known.set(key, place);
  return place;
}

function describePlace(snapshot: Snapshot): Place {
  const meta = Object.values(snapshot.getMeta() as Record<string, StateMeta | undefined>);
  return {
    meta: meta.filter((each): each is StateMeta => each !== undefined),
    exits: getNextTransitions(snapshot).map(({ eventType, guard }) => ({
      type: String(eventType),
      conditions: guard === undefined ? [] : (guard as unknown as Guard).params.that,
    })),
  };
}
