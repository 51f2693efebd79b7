import { findAskedComponents } from '../../web/src/components/dossier/asked-components.js';
import { readAny, writeAny } from '../../web/src/forms/any-value.js';
import { componentsFor, standingOf } from '../../web/src/forms/component-standing.js';
import {
  findMissing,
  findUnreadable,
  labelAt,
  toPayload,
  withProperty,
} from '../../web/src/forms/form-value.js';
import { isYear, kindOf, type JsonSchema } from '../../web/src/forms/json-schema.js';

const SCHEMA: JsonSchema = {
  type: 'object',
  required: ['number', 'cluster', 'parts'],
  properties: {
    number: { title: 'Số', type: 'string', maxLength: 100 },
    note: { title: 'Ghi chú', type: 'string', maxLength: 2000 },
    investor: { type: 'object', required: ['name'], properties: { name: { title: 'Tên', type: 'string' } } },
    cluster: {
      type: 'object',
      required: ['area'],
      properties: { area: { title: 'Diện tích', type: 'number' } },
    },
    parts: {
      title: 'Thành phần',
      type: 'array',
      minItems: 1,
      items: { type: 'object', required: ['code'], properties: { code: { title: 'Mã', type: 'string' } } },
    },
  },
};

test('what was left empty is not sent, and an optional part without content is left out', () => {
  const typed = {
    number: ' 01/CV ',
    note: '  ',
    investor: { name: '' },
    cluster: {},
    parts: [{ code: 'b2' }],
  };
  expect(toPayload(SCHEMA, typed)).toEqual({ number: '01/CV', cluster: {}, parts: [{ code: 'b2' }] });
});

test('"no" and zero are answers', () => {
  const schema: JsonSchema = {
    type: 'object',
    properties: { fits: { type: 'boolean' }, count: { type: 'integer' } },
  };
  expect(toPayload(schema, { fits: false, count: 0 })).toEqual({ fits: false, count: 0 });
});

test('what must be there is missed in the order of the form, inside of parts and lists as well', () => {
  expect(findMissing(SCHEMA, toPayload(SCHEMA, {}))).toEqual(['/number', '/cluster/area', '/parts']);
  const begun = toPayload(SCHEMA, { number: '1', cluster: { area: 5 }, parts: [{ code: 'a' }, {}] });
  expect(findMissing(SCHEMA, begun)).toEqual(['/parts/1/code']);
});

test('a fault is named by the titles on the way to its field', () => {
  expect(labelAt(SCHEMA, '/parts/1/code')).toBe('Thành phần › 2 › Mã');
  expect(labelAt(SCHEMA, '/cluster/area')).toBe('Diện tích');
});

test('a property is changed without touching the others, and taken out by nothing', () => {
  expect(withProperty({ a: 1, b: 2 }, 'a', 3)).toEqual({ a: 3, b: 2 });
  expect(withProperty({ a: 1, b: 2 }, 'a', undefined)).toEqual({ b: 2 });
});

test.each<[string, JsonSchema]>([
  ['text', { type: 'string', maxLength: 100 }],
  ['long-text', { type: 'string', maxLength: 2000 }],
  ['date', { type: 'string', format: 'date' }],
  ['party', { type: 'string', format: 'party-code' }],
  ['cluster', { type: 'string', format: 'cluster-code' }],
  ['component', { type: 'string', format: 'component-code', maxLength: 200 }],
  ['components', { type: 'array', items: { type: 'string', enum: ['a'], format: 'component-code' } }],
  ['file-hash', { type: 'string', pattern: '^[0-9a-f]{64}$' }],
  ['choice', { type: 'string', enum: ['a'] }],
  ['choices', { type: 'array', items: { type: 'string', enum: ['a'] } }],
  ['texts', { type: 'array', items: { type: 'string' } }],
  ['objects', { type: 'array', items: { type: 'object' } }],
  ['any', { anyOf: [{ type: 'string' }, { type: 'null' }] }],
])('%s is drawn for its schema', (kind, schema) => {
  expect(kindOf(schema)).toBe(kind);
});

describe('components of a dossier in a form', () => {
  const CODE: JsonSchema = { type: 'string', format: 'component-code' };
  const asked = { code: 'b', reason: 'Thiếu chữ ký', guidance: 'Ký lại' };
  const components = [
    { code: 'a', name: 'Tờ trình', required: true },
    { code: 'b', name: 'Báo cáo đầu tư', required: true, asked },
    { code: 'c', name: 'Văn bản khác', required: false },
  ];

  test('those of the dossier are offered, of which the schema may take some only', () => {
    const surroundings = { dossier: 'HS-1', components, clocks: [] };
    expect(componentsFor(CODE, surroundings)).toEqual(components);
    expect(componentsFor({ ...CODE, enum: ['a', 'z'] }, surroundings)).toEqual([components[0]]);
  });

  test('where the dossier has none, those that the schema knows are', () => {
    const schema = { ...CODE, 'x-labels': { a: 'Tờ trình' } };
    expect(componentsFor(schema, { dossier: 'HS-1', components: [], clocks: [] })).toEqual([
      { code: 'a', name: 'Tờ trình' },
    ]);
    expect(componentsFor({ ...schema, enum: ['z'] }, null)).toEqual([{ code: 'z', name: 'z' }]);
    expect(componentsFor(CODE, null)).toEqual([]);
  });

  test('one that was asked for again is marked, and one that must be there and has no file', () => {
    const standings = components.map((component) => standingOf(component, new Set(['b'])));
    expect(standings).toEqual(['lacking', 'asked', 'other']);
  });

  test('nothing is called missing to a reader who may not see the files', () => {
    expect(components.map((component) => standingOf(component, undefined))).toEqual([
      'other',
      'asked',
      'other',
    ]);
  });

  test('what was answered is no longer asked for', () => {
    const earlier = { components: [{ ...asked, code: 'a' }], answeredOn: '2026-09-01' };
    const open = { components: [asked], answeredOn: null };
    expect([...findAskedComponents({ supplements: [earlier, open] })]).toEqual([['b', asked]]);
    expect(findAskedComponents({}).size).toBe(0);
  });
});

test('what reads as no number or date is kept as it was typed, and named where it stands', () => {
  const typed = { number: '12a', cluster: { area: '1.5' }, parts: [{ code: 'a' }] };
  const payload = toPayload(SCHEMA, typed);
  expect(payload).toEqual(typed);
  expect(findUnreadable(SCHEMA, payload)).toEqual([{ path: '/cluster/area', expected: 'number' }]);
  expect(findUnreadable(SCHEMA, { ...typed, cluster: { area: 1.5 } })).toEqual([]);
  const list: JsonSchema = { type: 'array', items: SCHEMA };
  expect(findUnreadable(list, [{}, typed])).toMatchObject([{ path: '/1/cluster/area' }]);
  const day: JsonSchema = { type: 'object', properties: { on: { type: 'string', format: 'date' } } };
  const unreadable = (on: unknown) => findUnreadable(day, { on });
  expect(unreadable('31/2')).toEqual([{ path: '/on', expected: 'date' }]);
  expect([...unreadable('2026-02-30'), ...unreadable('2026-02-28'), ...unreadable(undefined)]).toHaveLength(
    1,
  );
});

test('a whole number within our time is a year', () => {
  expect(isYear({ type: 'integer', minimum: 2024, maximum: 2100 })).toBe(true);
  expect(isYear({ type: 'integer', minimum: 0, maximum: 100_000 })).toBe(false);
  expect(isYear({ type: 'number' })).toBe(false);
});

describe('a value of whatever kind', () => {
  test.each([
    ['vi', '1.234,5', 1_234.5],
    ['vi', '1234,5', 1_234.5],
    ['en', '1,234.5', 1_234.5],
    ['en', 'true', true],
    ['en', 'null', null],
    ['vi', '', undefined],
  ] as const)('%s: %s is read as %s and written back', (language, typed, value) => {
    expect(readAny(typed, language)).toBe(value);
    expect(readAny(writeAny(value, language), language)).toBe(value);
  });

  test.each([
    ['vi', '007'],
    ['vi', '1,50'],
    ['vi', '1.5'],
    ['en', '1,5'],
    ['en', '12/QĐ'],
  ] as const)('%s: %s stays the text that it is', (language, typed) => {
    expect(readAny(typed, language)).toBe(typed);
  });
});
