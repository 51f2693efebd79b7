import { isDate } from '../i18n/dates.js';
import { kindOf, propertiesOf, type JsonSchema } from './json-schema.js';

export type FormObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is FormObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object with one property changed; `undefined` takes it out. */
export function withProperty(object: unknown, name: string, value: unknown): FormObject {
  const entries = Object.entries(isObject(object) ? object : {}).filter(([key]) => key !== name);
  return Object.fromEntries(value === undefined ? entries : [...entries, [name, value]]);
}

/**
 * What is sent: nothing that was left empty. An optional part of which no field was filled in is left
 * out; a required one stays, so that the server names what is missing in it.
 */
export function toPayload(schema: JsonSchema, value: unknown): FormObject {
  const filled = propertiesOf(schema).flatMap(({ name, schema: inner, isRequired }) => {
    const kept = prune(inner, isObject(value) ? value[name] : undefined, isRequired);
    return kept === undefined ? [] : [[name, kept] as const];
  });
  return Object.fromEntries(filled);
}

function prune(schema: JsonSchema, value: unknown, isRequired: boolean): unknown {
  const kind = kindOf(schema);
  if (kind === 'object') {
    const inner = toPayload(schema, value);
    return isRequired || Object.keys(inner).length > 0 ? inner : undefined;
  }
  if (Array.isArray(value)) {
    const items = value
      .map((item: unknown) => prune(schema.items ?? {}, item, kind === 'objects'))
      .filter((item) => item !== undefined);
    return isRequired || items.length > 0 ? items : undefined;
  }
  if (value === undefined && isRequired && schema.type === 'array') return [];
  if (typeof value === 'string') {
    const text = value.trim();
    return text === '' ? undefined : text;
  }
  return value;
}

/** Where something is missing that must be there, as JSON Pointers, in the order of the form. */
export function findMissing(schema: JsonSchema, value: unknown, path = ''): readonly string[] {
  return propertiesOf(schema).flatMap(({ name, schema: inner, isRequired }) => {
    const at = `${path}/${name}`;
    const held = isObject(value) ? value[name] : undefined;
    if (held === undefined || (Array.isArray(held) && held.length < (inner.minItems ?? 0))) {
      return isRequired && kindOf(inner) !== 'object' ? [at] : [];
    }
    if (isObject(held)) return findMissing(inner, held, at);
    if (!Array.isArray(held) || inner.items?.type !== 'object') return [];
    const { items } = inner;
    return held.flatMap((item: unknown, index) => findMissing(items, item, `${at}/${String(index)}`));
  });
}

export interface Unreadable {
  /** JSON Pointer. */
  readonly path: string;
  readonly expected: 'number' | 'date';
}

/** Where something was typed that reads as no number or no date: it is kept as it was typed. */
export function findUnreadable(schema: JsonSchema, value: unknown, path = ''): readonly Unreadable[] {
  if (isObject(value)) {
    return propertiesOf(schema).flatMap(({ name, schema: inner }) =>
      findUnreadable(inner, value[name], `${path}/${name}`),
    );
  }
  if (Array.isArray(value)) {
    const { items = {} } = schema;
    return value.flatMap((item: unknown, index) => findUnreadable(items, item, `${path}/${String(index)}`));
  }
  if (typeof value !== 'string') return [];
  if (schema.type === 'number' || schema.type === 'integer') return [{ path, expected: 'number' }];
  return schema.format === 'date' && !isDate(value) ? [{ path, expected: 'date' }] : [];
}

/** The titles on the way to a field, such as "Chủ đầu tư › Tên". */
export function labelAt(schema: JsonSchema, path: string): string {
  const titles: string[] = [];
  let at: JsonSchema | undefined = schema;
  for (const step of path.split('/').slice(1)) {
    at = at?.type === 'array' ? at.items : at?.properties?.[step];
    if (/^\d+$/.test(step)) titles.push(String(Number(step) + 1));
    else if (at?.title !== undefined) titles.push(at.title);
  }
  return titles.join(' › ');
}
