import type { SubmittedReport } from '../../../workflows/periodic-report/facts.js';
import { rollUp, type RollUpEntry } from '../../../workflows/periodic-report/roll-up.js';

const report = (
  values: Readonly<Record<string, number | null>>,
  answer: SubmittedReport['answer'] = 'awaited',
): SubmittedReport => ({
  ...{ on: '2026-12-10', inTime: true, by: null, documentNumber: null, content: null, fileHash: null },
  ...{ basedOn: [], missing: [], answer, answerReason: null },
  indicators: Object.entries(values).map(([code, value]) => ({
    ...{ code, value },
    note: value === null ? 'Chưa có số liệu' : null,
  })),
});
const entry = (name: string, commune: string, ...reports: readonly SubmittedReport[]): RollUpEntry => ({
  reporter: `investor-${name}`,
  cluster: `ccn-${name}`,
  under: [commune],
  dossier: `BC-${name}`,
  reports,
});

describe('the roll-up of one form and period', () => {
  const root = rollUp('so', [
    entry('1', 'xa-a', report({ '1': 0.1, '2': 5, '10': 1 })),
    entry('2', 'xa-a', report({ '1': 9 }, 'returned'), report({ '1': 0.2, '2': null }, 'accepted')),
    entry('3', 'xa-b', report({ '1': 100 }, 'returned')),
    { ...entry('4', 'xa-b'), dossier: null },
  ]);

  it('sums exactly, with the dossiers behind each figure and those that have none', () => {
    expect(root.figures).toEqual([
      { code: '1', sum: '0.3', from: ['BC-1', 'BC-2'], without: [] },
      { code: '2', sum: '5', from: ['BC-1'], without: ['BC-2'] },
      { code: '10', sum: '1', from: ['BC-1'], without: [] },
    ]);
  });

  it('names who owes a report: whoever gave none, and whoever had it returned', () => {
    expect(root.missing.map(({ reporter }) => reporter)).toEqual(['investor-3', 'investor-4']);
  });

  it('goes unit by unit', () => {
    expect(root.below.map(({ unit, figures, missing }) => [unit, figures[0]?.sum, missing.length])).toEqual([
      ['xa-a', '0.3', 0],
      ['xa-b', undefined, 2],
    ]);
  });

  it('has no sum where every report says why there is no figure', () => {
    expect(rollUp('so', [entry('1', 'xa-a', report({ '1': null }))]).figures).toEqual([
      { code: '1', sum: null, from: [], without: ['BC-1'] },
    ]);
  });
});
