import fc from 'fast-check';

import { cutLine } from '../../src/cli/canonical-line.js';
import { canonicalJson } from '../../src/engine/chain/canonical-json.js';

const name = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom('a', 'aa', 'b', 'clocks', 'hash', 'đ', '10', '2'),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.string({ unit: 'binary', maxLength: 6 }).filter((text) => text.isWellFormed()),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(name, tie('value'), { maxKeys: 4 }),
  ),
}));
const entry = fc.dictionary(name, value).map((fields) => ({ ...fields, hash: 'f'.repeat(64) }));

const cut = (line: string) => cutLine(Buffer.from(line))?.content.toString() ?? null;
const brief = (line: string) => cutLine(Buffer.from(line))?.brief.toString() ?? null;

test.each([
  ['{"a":1,"hash":"f","z":[]}', '{"a":1,"z":[]}'],
  ['{"hash":"f","z":{}}', '{"z":{}}'],
  ['{"a":{"hash":"e"},"hash":"f"}', '{"a":{"hash":"e"}}'],
  ['{"hash":"f"}', '{}'],
  ['{"a":"Hồ sơ","hash":"f"}', '{"a":"Hồ sơ"}'],
])('cuts the hash out of %s', (line, content) => expect(cut(line)).toBe(content));

test.each([
  ['{"a":1,"clocks":[{"run":1}],"hash":"f"}', '{"a":1,"hash":"f"}'],
  ['{"clocks":[],"hash":"f"}', '{"hash":"f"}'],
  ['{"a":{"clocks":[]},"hash":"f"}', '{"a":{"clocks":[]},"hash":"f"}'],
])('cuts the clocks out of %s', (line, rest) => expect(brief(line)).toBe(rest));

test.each([
  '{"a":1}',
  '{"hash":"f","a":1}',
  '{"a":1,"a":1,"hash":"f"}',
  '{"a": 1,"hash":"f"}',
  '{"a":01,"hash":"f"}',
  '{"a":-0,"hash":"f"}',
  '{"a":1.0,"hash":"f"}',
  '{"a":1234567890123456789,"hash":"f"}',
  '{"a":"\\u0041","hash":"f"}',
  '{"a":"\t","hash":"f"}',
  '{"b":1,"a":1,"hash":"f"}',
  '{"a":{"2":1,"10":1},"hash":"f"}',
  '{"a":[1,],"hash":"f"}',
  '{"a":tru,"hash":"f"}',
  '{"a":1,"hash":"f"} ',
  '["hash"]',
  `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"hash":"f"}`,
  '',
])('leaves what is not plainly canonical to others: %p', (line) => expect(cut(line)).toBeNull());

test('leaves what is no UTF-8', () => {
  const line = Buffer.from('{"a":"?","hash":"f"}');
  line[6] = 0xff;
  expect(cutLine(line)).toBeNull();
});

test('gives the canonical text of the rest, whatever an entry says', () => {
  let cuts = 0;
  fc.assert(
    fc.property(entry, (fields) => {
      const line = canonicalJson(fields);
      const found = cut(line);
      if (found === null) return;
      cuts += 1;
      expect(found).toBe(canonicalJson({ ...fields, hash: undefined }));
      expect(brief(line)).toBe(canonicalJson({ ...fields, clocks: undefined }));
    }),
    { numRuns: 500 },
  );
  expect(cuts).toBeGreaterThan(50);
});

test('takes no text for canonical that is not', () => {
  const noise = fc.tuple(
    entry,
    fc.nat(),
    fc.constantFrom('', ' ', '0', '-', ',', '"', '\\', '{}', 'đ', ':1,"a"'),
  );
  fc.assert(
    fc.property(noise, ([fields, place, text]) => {
      const line = canonicalJson(fields);
      const at = place % line.length;
      // What is left of half a character is another one then.
      const changed = `${line.slice(0, at)}${text}${line.slice(at + 1)}`.toWellFormed();
      if (cut(changed) !== null) expect(canonicalJson(JSON.parse(changed))).toBe(changed);
    }),
    { numRuns: 2000 },
  );
});
