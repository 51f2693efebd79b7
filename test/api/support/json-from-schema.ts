import fc from 'fast-check';

type Schema = Readonly<Record<string, unknown>>;
type Json = unknown;

/** Texts that have broken other programs. */
export const nastyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "'; DROP TABLE dossier; --",
    "' OR '1'='1",
    '$1',
    '%s%n',
    '../../etc/passwd',
    '{{7*7}}',
    '${process.exit(1)}',
    'constructor',
    '__proto__',
    'toString',
    '\u202eevil',
    'ệ'.repeat(50),
    '😀',
    '-0',
    'NaN',
    '9'.repeat(400),
    '\u0000',
    '\ud800',
    '',
    ' ',
    'null',
    '2026-02-30',
    '9999-12-31T23:59:59+14:00',
    '0001-01-01',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme-composite', maxLength: 60 }),
);

/** Any JSON at all, nasty texts included. */
export const nastyJson: fc.Arbitrary<Json> = fc.oneof(
  { weight: 3, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
  { weight: 2, arbitrary: nastyText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Json>(null, true, -1, 0, 1.5, 1e308, -1e-308, 2 ** 53, [], {}, [[]], {
      length: -1,
    }),
  },
);

/** JSON that a schema accepts, nearly always; formats and patterns are tried in earnest. */
export function jsonFrom(schema: Schema): fc.Arbitrary<Json> {
  const anyOf = (schema.anyOf ?? schema.oneOf) as readonly Schema[] | undefined;
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(jsonFrom));
  if ('const' in schema) return fc.constant(schema.const);
  if (Array.isArray(schema.enum)) return fc.constantFrom(...(schema.enum as Json[]));
  switch (schema.type) {
    case 'object':
      return objectFrom(schema);
    case 'array': {
      const {
        items = {},
        minItems = 0,
        maxItems = 4,
      } = schema as { items?: Schema; minItems?: number; maxItems?: number };
      return fc.array(jsonFrom(items), { minLength: minItems, maxLength: Math.min(maxItems, minItems + 3) });
    }
    case 'string':
      return textFrom(schema);
    case 'integer':
    case 'number':
      return numberFrom(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    default:
      return nastyJson;
  }
}

function objectFrom(schema: Schema): fc.Arbitrary<Json> {
  const properties = (schema.properties ?? {}) as Readonly<Record<string, Schema>>;
  const fields = Object.fromEntries(Object.entries(properties).map(([name, each]) => [name, jsonFrom(each)]));
  return fc.record(fields, { requiredKeys: (schema.required ?? []) as never[] });
}

function textFrom({ format, pattern, maxLength }: Schema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2026-09-21', '2026-10-05', '2025-12-31', '2030-01-01');
  if (format === 'party-code') {
    return fc.constantFrom(
      'hn.nha-dau-tu-a',
      'hn.nha-dau-tu-b',
      'hn.so-tai-chinh',
      'hn.so-xay-dung',
      'hn.nobody',
    );
  }
  if (format === 'user-name') return fc.constantFrom('department-handler', 'commune-handler', 'nobody');
  if (format === 'cluster-code') return fc.constantFrom('hn.ccn-son-dong', 'hn.ccn-khong-co');
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern));
  return fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.min(numberOr(maxLength, 30), 30) });
}

/** From the least value on, but no further than a hundred, so that most numbers are plausible. */
function numberFrom({ minimum, exclusiveMinimum, maximum }: Schema): fc.Arbitrary<number> {
  const min = Math.ceil(numberOr(minimum, numberOr(exclusiveMinimum, -1) + 1));
  return fc.integer({ min, max: Math.min(numberOr(maximum, min + 100), min + 100) });
}

function numberOr(value: unknown, fallback: number): number {
  return typeof value === 'number' ? value : fallback;
}

/** The value as it is, or with one thing in it spoiled: a member replaced, removed or added, or all of it. */
export function spoiled(value: fc.Arbitrary<Json>): fc.Arbitrary<Json> {
  return fc.oneof(
    { weight: 3, arbitrary: value },
    {
      weight: 6,
      arbitrary: fc
        .tuple(value, fc.nat(), fc.nat(2), nastyJson)
        .map(([each, ...spoiling]) => spoil(each, ...spoiling)),
    },
    { weight: 1, arbitrary: nastyJson },
  );
}

function spoil(value: Json, at: number, how: number, rubbish: Json): Json {
  if (typeof value !== 'object' || value === null) return rubbish;
  const names = Object.keys(value);
  const name = names[at % Math.max(names.length, 1)];
  if (name === undefined || how === 0) return { ...value, unheardOf: rubbish };
  if (how === 1) return Object.fromEntries(Object.entries(value).filter(([each]) => each !== name));
  return { ...value, [name]: spoil((value as Record<string, Json>)[name], at >> 3, at % 3, rubbish) };
}
