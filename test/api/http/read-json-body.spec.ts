import fc from 'fast-check';

import { readJsonBody } from '../../../src/api/http/read-json-body.js';
import { Problem } from '../../../src/api/problems/problem.js';

const read = (text: string) => readJsonBody(Buffer.from(text));

function codeOf(bytes: Buffer): string {
  try {
    readJsonBody(bytes);
    return 'accepted';
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}

const codeOfText = (text: string) => codeOf(Buffer.from(text));

describe('the body of a request', () => {
  test('is the JSON object that was sent', () => {
    expect(read('{"a":[1,{"b":"Thành lập"}],"c":null}')).toEqual({ a: [1, { b: 'Thành lập' }], c: null });
  });

  test.each(['', '{', '{"a":}', "{'a':1}", '[1]', '"text"', '1', 'null', 'true', '{"a":1e999}', '{"a":1}x'])(
    'is refused when it is %j',
    (text) => {
      expect(codeOfText(text)).toBe('malformed-json');
    },
  );

  test('is refused when a member would name a prototype', () => {
    expect(codeOfText('{"a":{"__proto__":{"admin":true}}}')).toBe('malformed-json');
    expect(read('{"constructor":1}')).toEqual({ constructor: 1 });
  });

  test('is refused when it is not UTF-8', () => {
    expect(codeOf(Buffer.from([0x7b, 0x22, 0xc3, 0x28, 0x22, 0x3a, 0x31, 0x7d]))).toBe('malformed-text');
  });

  test.each([String.raw`{"a":"\u0000"}`, String.raw`{"a\u0000":1}`, String.raw`{"a":["\ud800"]}`])(
    'is refused when it has text that PostgreSQL cannot hold: %s',
    (text) => {
      expect(codeOfText(text)).toBe('malformed-text');
    },
  );

  test('may be nested 64 levels deep and no deeper', () => {
    const nested = (depth: number) => `${'{"a":'.repeat(depth - 1)}{}${'}'.repeat(depth - 1)}`;
    expect(codeOfText(nested(64))).toBe('accepted');
    expect(codeOfText(nested(65))).toBe('nested-too-deeply');
    expect(codeOfText('['.repeat(500_000))).toBe('nested-too-deeply');
  });

  test('may have brackets and escaped quotes in its texts', () => {
    const text = `{"a":"${'['.repeat(200)}\\"${'{'.repeat(200)}\\\\"}`;
    expect(codeOfText(text)).toBe('accepted');
  });

  test('is never read into anything but an object or a problem, whatever the bytes', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array(),
          fc.json().map((text) => Buffer.from(text)),
        ),
        (bytes) => {
          expect(['accepted', 'malformed-json', 'malformed-text', 'nested-too-deeply']).toContain(
            codeOf(Buffer.from(bytes)),
          );
        },
      ),
    );
  });
});
