import { readFileSync } from 'node:fs';

import { clusterEstablishment } from '../../../workflows/cluster-establishment/procedure.js';
import { clusterHandover } from '../../../workflows/cluster-handover/procedure.js';
import { clusterExpansion } from '../../../workflows/cluster-expansion/procedure.js';
import { decisionAdjustment } from '../../../workflows/decision-adjustment/procedure.js';
import { inspection } from '../../../workflows/inspection/procedure.js';
import { landLease } from '../../../workflows/land-lease/procedure.js';
import { legacyClusterRegularisation } from '../../../workflows/legacy-cluster-regularisation/procedure.js';
import { periodicReport } from '../../../workflows/periodic-report/procedure.js';
import { targetMonitoring } from '../../../workflows/target-monitoring/procedure.js';
import { commonEvents } from '../../../workflows/vocabulary/common-events.js';
import type { StateDefinition } from '../../../workflows/vocabulary/machine.js';

const glossary = readFileSync(new URL('../../../workflows/GLOSSARY.md', import.meta.url), 'utf8');

/** The rows of every table, without headings and rules. */
const rows = glossary
  .split('\n')
  .filter((line) => line.startsWith('|') && !line.startsWith('|---') && !line.startsWith('| Vietnamese'))
  .map((line) =>
    line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim()),
  );

const codeIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

function stateNames(states: Readonly<Record<string, StateDefinition>>): readonly string[] {
  return Object.entries(states).flatMap(([name, { states: inner = {} }]) => [name, ...stateNames(inner)]);
}

describe('the glossary', () => {
  it('gives every word its Vietnamese, its identifier, its meaning and its source', () => {
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  });

  it('names every identifier once', () => {
    const identifiers = rows.flatMap(([, identifier = '']) => codeIn(identifier));
    expect(identifiers.filter((word, place) => identifiers.indexOf(word) !== place)).toEqual([]);
  });

  it.each([
    clusterEstablishment,
    clusterExpansion,
    clusterHandover,
    legacyClusterRegularisation,
    decisionAdjustment,
    landLease,
    inspection,
    targetMonitoring,
    periodicReport,
  ])('knows the states, events and clocks of $code', (procedure) => {
    const known = new Set(codeIn(rows.flat().join(' ')));
    const common = Object.keys(commonEvents([]));
    const asked = [
      ...stateNames(procedure.machine.states),
      ...Object.keys(procedure.events).filter((event) => !common.includes(event)),
      ...Object.keys(procedure.clocks),
    ];
    expect(asked.filter((word) => !known.has(word))).toEqual([]);
  });
});
