import { remark, type LintRule, type Remark } from './lint-rule.js';

/** Payload schemas are read as plain JSON Schema, which is what the forms and the validator see. */
export const PAYLOAD_RULES: readonly LintRule[] = [
  {
    id: 'choices-labelled',
    description: 'Every choice in a payload has one non-empty label for each of its values.',
    *find({ procedure }) {
      for (const [event, { payload }] of Object.entries(procedure.events)) {
        yield* findUnlabelledChoices(payload, `events.${event}.payload`);
      }
    },
  },
  {
    id: 'payloads-closed',
    description: 'Every object in a payload names its fields and takes no others.',
    *find({ procedure }) {
      for (const [event, { payload }] of Object.entries(procedure.events)) {
        yield* findOpenObjects(payload, `events.${event}.payload`);
      }
    },
  },
];

type Schema = Readonly<Record<string, unknown>>;

function* findUnlabelledChoices(schema: unknown, place: string): Generator<Remark> {
  for (const { schema: each, place: at } of everySchema(schema, place)) {
    if (!Array.isArray(each.enum)) continue;
    const values = each.enum as readonly unknown[];
    const labels = isSchema(each['x-labels']) ? each['x-labels'] : {};
    const unlabelled = values.filter((value) => !isLabel(labels[String(value)]));
    const surplus = Object.keys(labels).filter((value) => !values.includes(value));
    if (unlabelled.length > 0)
      yield remark(at, `Expected a label for each value, but ${unlabelled.join(', ')} has none.`);
    if (surplus.length > 0)
      yield remark(at, `Expected labels of values only, but ${surplus.join(', ')} is no value.`);
  }
}

function* findOpenObjects(schema: unknown, place: string): Generator<Remark> {
  for (const { schema: each, place: at } of everySchema(schema, place)) {
    const { type, additionalProperties } = each;
    if (type === 'object' && (additionalProperties === undefined || additionalProperties === true)) {
      yield remark(at, 'Expected `additionalProperties: false`, but other fields would be taken.');
    }
  }
}

/** The schema and every schema inside it. */
function* everySchema(value: unknown, place: string): Generator<{ schema: Schema; place: string }> {
  if (Array.isArray(value)) {
    for (const [index, each] of (value as readonly unknown[]).entries())
      yield* everySchema(each, `${place}[${index}]`);
  }
  if (!isSchema(value)) return;
  yield { schema: value, place };
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'x-labels' && key !== 'enum') yield* everySchema(inner, `${place}.${key}`);
  }
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLabel(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}
