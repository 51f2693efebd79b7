import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';

import { definitionAsData } from '../../src/engine/procedure-registry.js';
import { CATALOGUE } from '../../workflows/catalogue.js';
import { clusterEstablishment } from '../../workflows/cluster-establishment/procedure.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';

/*
 * A published version is frozen as data: machine, clocks, events with their payloads and permits,
 * components, and every condition's refusal and basis. What the functions behind the names do is held
 * by the specifications beside this file.
 */

const GOLDEN = new URL('../golden/machines/', import.meta.url);

const fileOf = ({ code, version }: Procedure): string => `${code}.v${version}.json`;

function adviceFor(procedure: Procedure): string {
  return [
    `${procedure.code} version ${procedure.version} is not what test/golden/machines/${fileOf(procedure)} froze.`,
    'Dossiers run on a published version: leave it as it was and publish a new version of it',
    '(workflows/README.md, "To amend"). A version that was never released may be frozen afresh:',
    'delete its file, then run this test with UPDATE_GOLDEN=1.',
  ].join('\n');
}

/** Writes a file that is missing when asked to; never one that is there. */
function readGolden(procedure: Procedure): unknown {
  const golden = new URL(fileOf(procedure), GOLDEN);
  if (!existsSync(golden) && process.env.UPDATE_GOLDEN === '1') {
    mkdirSync(GOLDEN, { recursive: true });
    writeFileSync(golden, `${JSON.stringify(definitionAsData(procedure), null, 1)}\n`);
  }
  return existsSync(golden) ? (JSON.parse(readFileSync(golden, 'utf8')) as unknown) : null;
}

/** @throws Error with the advice to publish a new version. */
function expectAsFrozen(procedure: Procedure, golden: unknown): void {
  if (golden === null) {
    throw new Error(
      `${fileOf(procedure)} was never frozen: run this test with UPDATE_GOLDEN=1, and commit the file.`,
    );
  }
  try {
    expect(definitionAsData(procedure)).toEqual(golden);
  } catch (difference) {
    throw new Error(adviceFor(procedure), { cause: difference });
  }
}

describe('published procedures', () => {
  it.each(CATALOGUE.map((procedure) => [fileOf(procedure), procedure] as const))(
    'are what %s froze',
    (_, procedure) => {
      expectAsFrozen(procedure, readGolden(procedure));
    },
  );

  it('are never withdrawn while dossiers may run on them', () => {
    const published = CATALOGUE.map(fileOf);
    expect(readdirSync(GOLDEN).filter((file) => !published.includes(file))).toEqual([]);
  });
});

describe('an edited procedure is told to become a new version', () => {
  const golden = definitionAsData(clusterEstablishment);
  const { machine, clocks, events, conditions } = clusterEstablishment;
  const { LODGE } = events;
  const { areaIsWithinLimits } = conditions;
  if (LODGE === undefined || areaIsWithinLimits === undefined)
    throw new Error('Expected both to be published.');

  it.each<[string, Partial<Procedure>]>([
    ['its machine', { machine: { ...machine, on: {} } }],
    [
      'a time limit',
      { clocks: { ...clocks, decision: { label: 'Quyết định', kind: 'overdue', owner: 'lead', terms: [] } } },
    ],
    ['who may act', { events: { ...events, LODGE: { ...LODGE, permits: [] } } }],
    [
      'a refusal',
      { conditions: { ...conditions, areaIsWithinLimits: { ...areaIsWithinLimits, refusal: 'Khác.' } } },
    ],
    ['its components', { components: [] }],
  ])('when %s changes', (_, change) => {
    expect(() => expectAsFrozen({ ...clusterEstablishment, ...change }, golden)).toThrow(
      /publish a new version/,
    );
  });

  it('and left alone when nothing does', () => {
    expect(() => expectAsFrozen({ ...clusterEstablishment }, golden)).not.toThrow();
  });
});
