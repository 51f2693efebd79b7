import { describeProcedure } from '../../src/api/procedures/describe-procedure.js';
import { ProcedureRegistry } from '../../src/engine/procedure-registry.js';
import type { Procedure } from '../../web/src/api/procedures.js';
import type { Translate } from '../../web/src/i18n/translate.js';
import { compareParts, isVisible } from '../../web/src/screens/procedures/compare-versions.js';
import { partsOf, type Part } from '../../web/src/screens/procedures/procedure-parts.js';
import { wordsOf } from '../../web/src/screens/procedures/procedure-words.js';
import { defaultSides, readSide, sidesOf, writeSide } from '../../web/src/screens/procedures/sides.js';
import { CATALOGUE } from '../../workflows/catalogue.js';

const registry = new ProcedureRegistry(CATALOGUE);
const establishment = describeProcedure(registry.get('cluster-establishment', 1)) as Procedure;
const t: Translate = (id, values = {}) => [id, ...Object.values(values)].join(' ');
const partsUnder = (regime: string | null, procedure = establishment): readonly Part[] =>
  partsOf({ procedure, regime, t, words: wordsOf(procedure, t, ({ label }) => label) });

const part = (key: string, lines: readonly string[] = [], more: Partial<Part> = {}): Part => ({
  subject: 'conditions',
  key,
  name: key,
  lines,
  bases: [],
  ...more,
});

describe('two sides of a procedure', () => {
  test('are told apart part by part, and nothing is said of what stayed', () => {
    const changes = compareParts(
      [part('a'), part('b', ['1']), part('c')],
      [part('a'), part('b', ['2']), part('d')],
    );
    expect(changes.map(({ key, kind }) => [key, kind])).toEqual([
      ['b', 'changed'],
      ['c', 'removed'],
      ['d', 'added'],
    ]);
    expect(changes[0]).toMatchObject({ before: { lines: ['1'] }, after: { lines: ['2'] } });
  });

  test('differ by the article that they cite, but not by how sure the project is of it', () => {
    const cited = (article: string, confidence: 'C-ORIG' | 'C-2ND') =>
      part('a', [], { bases: [{ regime: null, basis: { instrument: 'NĐ', article, confidence } }] });
    expect(compareParts([cited('Đ.1', 'C-ORIG')], [cited('Đ.1', 'C-2ND')])).toEqual([]);
    expect(compareParts([cited('Đ.1', 'C-ORIG')], [cited('Đ.2', 'C-ORIG')])).toHaveLength(1);
  });

  test('may differ in what has no words, and that is said', () => {
    const changes = compareParts([part('a', [], { details: '1' })], [part('a', [], { details: '2' })]);
    expect(changes.map(isVisible)).toEqual([false]);
  });

  test('a version under one regime does not differ from itself', () => {
    for (const definition of CATALOGUE) {
      const procedure = describeProcedure(registry.get(definition.code, definition.version)) as Procedure;
      for (const regime of [null, ...procedure.regimes]) {
        const parts = partsUnder(regime, procedure);
        expect(compareParts(parts, parts)).toEqual([]);
      }
    }
  });
});

test('what NĐ 303/2026 changed in establishing a cluster: its articles, and one component less', () => {
  const changes = compareParts(partsUnder('R2'), partsUnder('R3'));
  const of = (subject: Part['subject']) => changes.filter((change) => change.subject === subject);
  expect(of('laws').map(({ key, kind }) => [key, kind])).toContainEqual(['NĐ 303/2026/NĐ-CP', 'added']);
  expect(of('components').map(({ key, kind }) => [key, kind])).toContainEqual(['c', 'removed']);
  expect(of('transitions')).toEqual([]);
});

describe('what can be compared', () => {
  const period = (code: 'R1' | 'R3') => ({
    code,
    from: null,
    to: null,
    instruments: [],
    legalBasis: { internal: '' },
  });
  const procedure = { version: 2, regimePeriods: [period('R1'), period('R3')] };

  test('is each version, and each regime of the one that is shown', () => {
    expect(sidesOf({ versions: [2, 1], procedure }).map(writeSide)).toEqual(['2.R1', '2.R3', '1', '2']);
    expect(readSide('2.R3')).toEqual({ version: 2, regime: 'R3' });
  });

  test('begins with the last two versions, else with the first and the last regime', () => {
    expect(defaultSides({ versions: [2, 1], procedure })?.map(writeSide)).toEqual(['1', '2']);
    expect(defaultSides({ versions: [2], procedure })?.map(writeSide)).toEqual(['2.R1', '2.R3']);
    const alone = { version: 2, regimePeriods: [period('R1')] };
    expect(defaultSides({ versions: [2], procedure: alone })).toBeNull();
  });
});
