import { EFFECT_TYPES, type Effect } from '../../../workflows/vocabulary/effect.js';
import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { remark, type LintRule, type Remark } from './lint-rule.js';

/*
 * The machine is read as unknown JSON here: XState takes far more than a procedure may use, and the
 * compiler's word about a definition is worth nothing once somebody wrote `as`.
 */

type ShapeRuleId = 'only-known-keys' | 'no-delay-no-actor' | 'actions-known' | 'guards-provided';
interface ShapeFault extends Remark {
  readonly rule: ShapeRuleId;
}

const MACHINE_KEYS = ['id', 'initial', 'on', 'states'];
const STATE_KEYS = ['type', 'initial', 'entry', 'exit', 'on', 'always', 'onDone', 'states', 'meta'];
const META_KEYS = ['label', 'labelEn', 'owner', 'limit'];
const TRANSITION_KEYS = ['target', 'guard', 'actions'];
const FORBIDDEN = ['after', 'invoke', 'spawn', 'history'];

const ACTION_PARAMS: Readonly<Record<Effect['type'] | 'record', readonly string[]>> = {
  record: ['recorder'],
  startClock: ['clock'],
  stopClock: ['clock'],
  stopAllClocks: [],
  pauseClock: ['clock', 'ground'],
  resumeClock: ['clock', 'ground'],
  pauseAllClocks: ['ground'],
  resumeAllClocks: ['ground'],
  breachClock: [],
  extendClock: [],
  replanClocks: [],
  notify: ['to', 'notice'],
  issueDocument: ['document'],
  openDossier: ['procedure'],
  endOpened: [],
  signalDossier: ['event'],
  tellOpener: ['event'],
  enterRegister: ['register'],
  unsealSheets: [],
};

const DESCRIPTIONS: Readonly<Record<ShapeRuleId, string>> = {
  'only-known-keys': 'The machine, its states and its transitions have only the keys of the vocabulary.',
  'no-delay-no-actor':
    'No `after`, `invoke`, `spawn` or history: such a delay cannot be paused by law and dies with the process.',
  'actions-known': 'Every action is `record` or an effect of the vocabulary, with its parameters.',
  'guards-provided': 'Every guard is `provided` with at least one condition; `onDone` has none.',
};

export const SHAPE_RULES: readonly LintRule<Procedure>[] = Object.entries(DESCRIPTIONS).map(
  ([id, description]) => ({
    id,
    description,
    find: ({ machine }) => [...inspectMachine(machine)].filter(({ rule }) => rule === id).map(toRemark),
  }),
);

const toRemark = ({ place, sentence }: ShapeFault): Remark => remark(place, sentence);

function fault(rule: ShapeRuleId, place: string, sentence: string): ShapeFault {
  return { rule, place, sentence };
}

function* inspectMachine(machine: unknown): Generator<ShapeFault> {
  yield* inspectKeys(machine, MACHINE_KEYS, 'machine');
  yield* inspectMoves(fieldsOf(machine).on, 'machine.on');
  yield* inspectStates(fieldsOf(machine).states, 'states');
}

function* inspectStates(states: unknown, place: string): Generator<ShapeFault> {
  if (states !== undefined && !isRecord(states)) {
    yield fault('only-known-keys', place, 'Expected states by name, but found something else.');
  }
  for (const [name, state] of Object.entries(fieldsOf(states)))
    yield* inspectState(state, `${place}.${name}`);
}

function* inspectState(state: unknown, place: string): Generator<ShapeFault> {
  const { type, meta, entry, exit, on, always, onDone, states } = fieldsOf(state);
  yield* inspectKeys(state, STATE_KEYS, place);
  if (meta !== undefined) yield* inspectKeys(meta, META_KEYS, `${place}.meta`);
  if (type === 'history') {
    yield fault('no-delay-no-actor', place, 'Expected no history state, but found one.');
  } else if (type !== undefined && type !== 'final' && type !== 'parallel') {
    yield fault(
      'only-known-keys',
      `${place}.type`,
      "Expected 'final', 'parallel' or nothing, but found another type.",
    );
  }
  yield* inspectActions(entry, `${place}.entry`);
  yield* inspectActions(exit, `${place}.exit`);
  yield* inspectMoves(on, `${place}.on`);
  for (const [index, move] of listOf(always).entries()) yield* inspectMove(move, `${place}.always[${index}]`);
  if (onDone !== undefined) {
    yield* inspectMove(onDone, `${place}.onDone`);
    if (fieldsOf(onDone).guard !== undefined) {
      yield fault(
        'guards-provided',
        `${place}.onDone`,
        'Expected no guard, for a refused `onDone` never comes again, but found one.',
      );
    }
  }
  // Shared with the machine's own level, which has states but no meta.
  yield* inspectStates(states, place);
}

function* inspectMoves(on: unknown, place: string): Generator<ShapeFault> {
  for (const [event, moves] of Object.entries(fieldsOf(on))) {
    for (const [index, move] of listOf(moves).entries())
      yield* inspectMove(move, `${place}.${event}[${index}]`);
  }
}

function* inspectMove(move: unknown, place: string): Generator<ShapeFault> {
  const { guard, actions, target } = fieldsOf(move);
  yield* inspectKeys(move, TRANSITION_KEYS, place);
  if (target !== undefined && typeof target !== 'string') {
    yield fault(
      'only-known-keys',
      `${place}.target`,
      'Expected one target as text, but found something else.',
    );
  }
  if (guard !== undefined) yield* inspectGuard(guard, `${place}.guard`);
  yield* inspectActions(actions, `${place}.actions`);
}

function* inspectGuard(guard: unknown, place: string): Generator<ShapeFault> {
  const { type, params } = fieldsOf(guard);
  const { that } = fieldsOf(params);
  if (type !== 'provided') {
    yield fault('guards-provided', place, "Expected the guard 'provided', but found another.");
  } else if (!Array.isArray(that) || that.length === 0 || !that.every((name) => typeof name === 'string')) {
    yield fault('guards-provided', place, 'Expected the names of conditions, but found none.');
  } else {
    yield* inspectKeys(guard, ['type', 'params'], place);
    yield* inspectKeys(params, ['that'], `${place}.params`);
  }
}

function* inspectActions(actions: unknown, place: string): Generator<ShapeFault> {
  if (actions !== undefined && !Array.isArray(actions)) {
    yield fault('actions-known', place, 'Expected a list of actions, but found something else.');
  }
  for (const [index, action] of (Array.isArray(actions) ? (actions as unknown[]) : []).entries()) {
    yield* inspectAction(action, `${place}[${index}]`);
  }
}

function* inspectAction(action: unknown, place: string): Generator<ShapeFault> {
  const { type, params } = fieldsOf(action);
  if (type !== 'record' && !EFFECT_TYPES.some((known) => known === type)) {
    const rule = FORBIDDEN.some((word) => typeof type === 'string' && type.includes(word));
    yield fault(
      rule ? 'no-delay-no-actor' : 'actions-known',
      place,
      `Expected an action of the vocabulary, but found ${quote(type)}.`,
    );
    return;
  }
  yield* inspectKeys(action, ['type', 'params'], place);
  const expected = ACTION_PARAMS[type as keyof typeof ACTION_PARAMS];
  const found = Object.keys(fieldsOf(params));
  if (expected.length !== found.length || !expected.every((key) => found.includes(key))) {
    yield fault(
      'actions-known',
      place,
      `Expected the parameters [${expected.join(', ')}] of ${quote(type)}, but found [${found.join(', ')}].`,
    );
  }
}

function* inspectKeys(value: unknown, known: readonly string[], place: string): Generator<ShapeFault> {
  if (!isRecord(value)) {
    yield fault('only-known-keys', place, 'Expected an object, but found something else.');
    return;
  }
  for (const key of Object.keys(value).filter((each) => !known.includes(each))) {
    const rule = FORBIDDEN.includes(key) ? 'no-delay-no-actor' : 'only-known-keys';
    yield fault(rule, place, `Expected only the keys ${known.join(', ')}, but found '${key}'.`);
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return isRecord(value) ? value : {};
}

function listOf(value: unknown): readonly unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];
}

function quote(value: unknown): string {
  return typeof value === 'string' ? `'${value}'` : 'something else';
}
