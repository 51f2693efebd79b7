import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { remark, type LintRule, type Remark } from './lint-rule.js';

/** A definition is reviewed, hashed and frozen as JSON: what JSON loses or changes may not be in it. */
export const DATA_RULES: readonly LintRule<Procedure>[] = [
  {
    id: 'survives-json',
    description: 'The definition without its functions is the same after a round trip through JSON.',
    *find({ conditions, recorders, openings = {}, tidings = {}, signals = {}, discretion, owes, ...data }) {
      yield* findLosses(data, '', []);
      if (owes !== undefined && typeof owes !== 'function') {
        yield remark('owes', 'Expected a function that says who owes, but found none.');
      }
      const { refusal, basis } = discretion ?? {};
      if (discretion !== undefined) yield* findLosses({ refusal, basis }, 'discretion', []);
      for (const [code, opening] of Object.entries(openings)) {
        if (typeof opening.lodge !== 'function') {
          yield remark(`openings.${code}`, 'Expected a function that lodges, but found none.');
        }
      }
      for (const [event, each] of [...Object.entries(tidings), ...Object.entries(signals)]) {
        if (typeof each.tell !== 'function') {
          yield remark(`telling ${event}`, 'Expected a function that tells, but found none.');
        }
      }
      for (const [name, { refusal, basis }] of Object.entries(conditions)) {
        yield* findLosses({ refusal, basis }, `conditions.${name}`, []);
      }
      for (const [name, recorder] of Object.entries(recorders)) {
        if (typeof recorder.record !== 'function') {
          yield remark(`recorders.${name}`, 'Expected a function that records, but found none.');
        }
      }
    },
  },
];

/** Symbol keys are passed over: TypeBox marks its schemas with them, and nothing else reads them. */
function* findLosses(value: unknown, place: string, around: readonly object[]): Generator<Remark> {
  if (isSafeScalar(value)) return;
  if (typeof value !== 'object' || value === null) {
    yield remark(place, `Expected a value that JSON can say, but found ${kindOf(value)}.`);
    return;
  }
  if (around.includes(value)) {
    yield remark(place, 'Expected a tree, but found an object that contains itself.');
    return;
  }
  if (!Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype) {
    yield remark(place, 'Expected a plain object, but found an instance of a class.');
    return;
  }
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? Array.from(value as readonly unknown[], (each, index) => [`[${index}]`, each])
    : Object.entries(value);
  for (const [key, inner] of entries) {
    const joint = place === '' || key.startsWith('[') ? '' : '.';
    yield* findLosses(inner, `${place}${joint}${key}`, [...around, value]);
  }
}

function isSafeScalar(value: unknown): boolean {
  if (typeof value === 'string') return value.isWellFormed();
  if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
  return typeof value === 'boolean' || value === null;
}

function kindOf(value: unknown): string {
  if (typeof value === 'number') return Object.is(value, -0) ? '-0' : String(value);
  if (typeof value === 'string') return 'text with half a character';
  return value === undefined ? 'undefined' : `a ${typeof value}`;
}
