import type { Procedure } from '../../../workflows/vocabulary/procedure.js';
import { wellPermit } from './well-permit.js';

/**
 * The well permit with one place changed; `undefined` takes it away. The place is written with dots,
 * e.g. `machine.states.open.meta.owner`; what is missing on the way is made.
 */
export function broken(place: string, value: unknown, base: Procedure = wellPermit): Procedure {
  return changed(base, place.split('.'), value) as Procedure;
}

function changed(whole: unknown, [key, ...inner]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const fields = (whole ?? {}) as Readonly<Record<string, unknown>>;
  const { [key]: old, ...others } = fields;
  const changedField = changed(old, inner, value);
  if (Array.isArray(whole))
    return whole.map((each, at) => (String(at) === key ? changedField : each) as unknown);
  return changedField === undefined ? others : { ...fields, [key]: changedField };
}
