import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { createHash } from 'node:crypto';

import { CanonicalMemory, canonicalJson, hashOf } from '../../../src/engine/chain/canonical-json.js';

const RUNS = { numRuns: 300, seed: 20261121 };
const json = fc.jsonValue({ stringUnit: 'binary', depthSize: 'medium' });

describe('canonical JSON', () => {
  test('is what the reference library writes, for any JSON', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(value)).toBe(canonicalize(value));
      }),
      RUNS,
    );
  });

  test('says the same as the value, and says it once', () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      RUNS,
    );
  });

  test('does not depend on the order in which the keys came', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), json), (object) => {
        const reversed = Object.fromEntries(Object.entries(object).reverse());
        expect(canonicalJson(reversed)).toBe(canonicalJson(object));
      }),
      RUNS,
    );
  });

  test('orders keys by UTF-16 code units, as in RFC 8785, section 3.2.3', () => {
    const keys = { '\u20ac': 1, '\r': 2, '\ufb33': 3, '1': 4, '\u{1f600}': 5, '\u0080': 6, '\u00f6': 7 };
    const order = Object.keys(JSON.parse(canonicalJson(keys)) as object).filter((key) => key !== '1');
    expect(order).toEqual(['\r', '\u0080', '\u00f6', '\u20ac', '\u{1f600}', '\ufb33']);
    expect(canonicalJson({ b: 1, a: { d: 2, c: 3 }, B: 4 })).toBe('{"B":4,"a":{"c":3,"d":2},"b":1}');
  });

  test('writes the numbers of RFC 8785, section 3.2.2', () => {
    const numbers = [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001];
    expect(canonicalJson(numbers)).toBe('[333333333.3333333,1e+30,4.5,0.002,1e-27]');
  });

  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [999999999999999700000, '999999999999999700000'],
    [1e21, '1e+21'],
    [1e23, '1e+23'],
    [0.000001, '0.000001'],
    [1e-7, '1e-7'],
    [333333333.33333325, '333333333.33333325'],
  ])('writes %d as %s', (number, text) => {
    expect(canonicalJson(number)).toBe(text);
  });

  test('escapes only what must be', () => {
    const text = "\u20ac$\u000F\nA'\u0042\u0022\u005c\\\u0022/\u007f\u2028";
    expect(canonicalJson(text)).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"');
  });

  test('takes an undefined field for an absent one, and no undefined in a list', () => {
    expect(canonicalJson({ a: undefined, b: null })).toBe('{"b":null}');
    expect(() => canonicalJson([undefined])).toThrow(TypeError);
  });

  test.each([
    ['NaN', Number.NaN],
    ['infinity', { rate: Number.POSITIVE_INFINITY }],
    ['minus infinity', [Number.NEGATIVE_INFINITY]],
    ['half a character', 'a\ud83d'],
    ['half a character inside', { text: ['\udc00b'] }],
    ['half a character in a key', { '\ud800': 1 }],
    ['undefined', undefined],
    ['a function', { run: () => 1 }],
    ['a symbol', Symbol('x')],
    ['a big integer', 1n],
  ])('refuses %s', (_, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

test('the hash is SHA-256 of the text in UTF-8', () => {
  const value = { tên: 'Cụm công nghiệp', số: 43 };
  const text = '{"số":43,"tên":"Cụm công nghiệp"}';
  expect(hashOf(value)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  expect(hashOf({})).toBe('44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a');
});

describe('a memory of canonical texts', () => {
  test('gives the hash that is worked out anew, of values that share what did not change', () => {
    fc.assert(
      fc.property(fc.array(json, { minLength: 1, maxLength: 5 }), (values) => {
        const memory = new CanonicalMemory();
        for (let count = 1; count <= values.length; count += 1) {
          const state = {
            facts: values.slice(0, count),
            last: { value: values[count - 1] },
            none: undefined,
          };
          expect(memory.hashOf(state)).toBe(hashOf(state));
          expect(memory.hashOf(state)).toBe(hashOf(state));
        }
      }),
      RUNS,
    );
  });

  test('refuses what JSON cannot say, as ever', () => {
    expect(() => new CanonicalMemory().hashOf({ facts: { a: NaN } })).toThrow(TypeError);
    expect(() => new CanonicalMemory().hashOf({ '\ud800': 1 })).toThrow(TypeError);
  });
});
