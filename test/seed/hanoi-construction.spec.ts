import { stateNameOf } from '../../src/engine/dossier.js';
import type { ConstructionFacts } from '../../workflows/infrastructure-construction/facts.js';
import { infrastructureConstruction } from '../../workflows/infrastructure-construction/procedure.js';
import { importRow, settleUntilNow } from './import-row.js';
import { flagCodes, readImport, readSeed, rowOf } from './seed-files.js';

const file = readImport('hanoi-construction');
const dossiers = new Map(
  file.rows.map((row) => [row.line, importRow(infrastructureConstruction, file, row)]),
);

function dossierOf(line: number) {
  const dossier = dossiers.get(line);
  if (dossier === undefined) throw new Error(`Expected a dossier for row ${line}.`);
  return dossier;
}
const factsOf = (line: number) => dossierOf(line).facts as ConstructionFacts;
const lines = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** Read off the appendix by hand, not from the generator. */
const STATES: Readonly<Record<string, readonly number[]>> = {
  inOperation: [1, 2],
  acceptance: [3, 4, 5],
  underConstruction: [...lines(6, 23), 25],
  groundbroken: lines(26, 30),
  preparing: [24, ...lines(31, 43)],
};

describe('the 43 clusters', () => {
  it('are 43, each accepted under R0 by the engine', () => {
    expect(dossiers.size).toBe(43);
    for (const { regime, acceptedOn } of dossiers.values()) {
      expect([regime, acceptedOn]).toEqual(['R0', '2020-12-31']);
    }
  });

  it.each(Object.entries(STATES))('stand in %s: rows %j', (state, expected) => {
    const there = [...dossiers].filter(([, { value }]) => stateNameOf(value) === state).map(([line]) => line);
    expect(there).toEqual(expected);
  });

  it('are 29 started, 1 with a ceremony only, 13 neither', () => {
    const all = lines(1, 43).map(factsOf);
    const started = all.filter(({ reached }) => reached.groundbreaking !== undefined);
    const ceremonyOnly = all.filter(
      ({ reached, groundCeremonyOn }) => reached.groundbreaking === undefined && groundCeremonyOn !== null,
    );
    expect(started).toHaveLength(29);
    expect(ceremonyOnly.map(({ clusterName }) => clusterName)).toEqual(['Cụm công nghiệp Dục Tú']);
    expect(all.length - started.length - ceremonyOnly.length).toBe(13);
  });
});

describe('the 159 milestones', () => {
  interface SourceLine {
    readonly seq: number;
    readonly task_source: string;
    readonly lead_source: string;
    readonly result_source: string;
    readonly target_source: string;
  }
  interface Source {
    readonly clusters: readonly { readonly stt: number; readonly milestones: readonly SourceLine[] }[];
  }
  const source = (readSeed('source/hanoi-2025-clusters.json') as Source).clusters;

  it('are all kept in the words of the source', () => {
    const kept = lines(1, 43).flatMap((line) =>
      factsOf(line).sourceMilestones.map(({ sequence, task, lead, result, target }) => [
        line,
        sequence,
        task,
        lead,
        result,
        target,
      ]),
    );
    const said = source.flatMap(({ stt, milestones }) =>
      milestones.map((each) => [
        stt,
        each.seq,
        each.task_source,
        each.lead_source,
        each.result_source,
        each.target_source,
      ]),
    );
    expect(kept).toHaveLength(159);
    expect(kept).toEqual(said);
  });

  it('are understood, but for the blank line of row 31', () => {
    const unread = lines(1, 43).flatMap((line) =>
      factsOf(line)
        .sourceMilestones.filter(({ milestones }) => milestones.length === 0)
        .map(({ sequence, target }) => [line, sequence, target]),
    );
    expect(unread).toEqual([[31, 1, 'T12/2024']]);
  });
});

describe('dates of the ground', () => {
  it.each([
    [1, '2023-08-03', '2023-08-03', null],
    [4, '2022-10-31', '2022-10', null],
    [16, '2023-12-28', '2023-12-28', '2022-06-30'],
    [22, '2024-03-31', '2024-03', '2022-05-16'],
    [30, '2024-11-04', '2024-11-04', null],
  ])('row %i', (line, reached, since, ceremony) => {
    const facts = factsOf(line);
    expect(facts.reached.groundbreaking).toBe(reached);
    expect(facts.sourceStatuses[0]?.since).toBe(since);
    expect(facts.groundCeremonyOn).toBe(ceremony);
  });
});

describe('percentages', () => {
  it.each([
    [1, 100],
    [7, 95],
    [9, 98],
    [12, 90],
    [19, 60],
    [23, 20],
    [25, 30],
  ])('of works, row %i: %i', (line, percent) => {
    expect(factsOf(line).works).toMatchObject([{ percent, reportedFor: '2024-12-31' }]);
  });

  it.each([6, 16, 26, 31])('of works are not made up for row %i', (line) => {
    expect(factsOf(line).works).toEqual([]);
  });

  it.each([
    [19, 96.24],
    [33, 80],
    [34, 30],
    [35, 83],
    [36, 90],
    [37, 99],
    [38, 50],
    [39, 13],
    [40, 22],
  ])('of land clearance, row %i: %d', (line, percent) => {
    expect(factsOf(line).landClearance).toMatchObject([{ percent }]);
  });

  it('of land clearance are reported for no other row', () => {
    const reported = lines(1, 43).filter((line) => factsOf(line).landClearance.length > 0);
    expect(reported).toEqual([19, ...lines(33, 40)]);
  });
});

describe('targets', () => {
  const openClocks = (line: number) =>
    Object.fromEntries(
      dossierOf(line)
        .clocks.filter(({ status }) => status !== 'stopped')
        .map(({ name, dueOn }) => [name, dueOn]),
    );

  it.each([
    [1, { targetSecondaryInvestors: '2025-12-31' }],
    [3, { targetAcceptance: '2025-12-31', targetSecondaryInvestors: '2025-12-31' }],
    [
      27,
      {
        targetWorksCompletion: '2026-06-30',
        targetAcceptance: '2026-06-30',
        targetSecondaryInvestors: '2026-06-30',
      },
    ],
    [31, { targetAcceptance: '2025-12-31', targetSecondaryInvestors: '2025-12-31' }],
    [
      43,
      {
        targetLandClearance: '2025-12-31',
        targetRiceLandConversion: '2025-12-31',
        targetLandLease: '2025-12-31',
        targetFeasibilityAppraisal: '2025-12-31',
        targetProjectApproval: '2025-12-31',
        targetBuildingPermit: '2025-12-31',
        targetGroundbreaking: '2025-12-31',
      },
    ],
  ])('of row %i run as clocks', (line, clocks) => {
    expect(openClocks(line)).toEqual(clocks);
  });

  it('keep the row, the words and the lead that set them', () => {
    expect(factsOf(27).targetSources.worksCompletion).toMatchObject({
      row: '27.1',
      wording: 'T6/2026',
      lead: 'Chủ đầu tư',
      setOn: '2024-12-31',
    });
  });

  it('that have passed are breached at their day, and those that have not still run', () => {
    const settled = settleUntilNow(infrastructureConstruction, dossierOf(28));
    expect(settled.clocks.every(({ status }) => status === 'breached')).toBe(true);
    expect(settled.clocks[0]).toMatchObject({ dueOn: '2026-09-30', breachedAt: '2026-09-30T17:00:00.000Z' });
  });
});

describe('what a reader must not overlook', () => {
  const withFlag = (code: string) =>
    file.rows.filter((row) => flagCodes(row).includes(code)).map(({ line }) => line);

  it.each([
    ['acceptance-date-inferred', lines(1, 43)],
    ['plan-date-inferred', lines(1, 43)],
    ['conditions-not-checked', [...lines(1, 23), ...lines(25, 30)]],
    ['name-guessed', [5]],
    ['name-normalised', [4, 10, 11, 38]],
    ['district-normalised', [11, 12]],
    ['investor-name-doubtful', [11]],
    ['investor-possibly-same', [15, 16, 17, 21, 23, 25, 34, 40]],
    ['start-date-month-only', [4, 22, 23]],
    ['ground-ceremony-only', [24]],
    ['works-unfinished-but-accepted', [12]],
    ['milestone-left-blank', [31]],
    ['acceptance-milestone-missing', lines(33, 43)],
    ['appraisal-and-approval-missing', [39]],
    ['project-approval-missing', [42]],
    ['old-law-milestone', [43]],
  ])('%s: rows %j', (code, expected) => {
    expect(withFlag(code)).toEqual(expected);
  });

  it('comes to the dossier', () => {
    for (const { line, flags } of file.rows) expect(factsOf(line).flags).toEqual(flags);
  });

  it('is not repaired: row 12 stays under construction at 90 %', () => {
    expect(dossierOf(12).value).toBe('underConstruction');
    expect(factsOf(12).sourceMilestones[1]?.result).toBe('Hoàn thành');
    expect(factsOf(12).reached.acceptance).toBeUndefined();
  });
});

describe('the parties', () => {
  it('are the district of that day, the investor and the province’s agencies', () => {
    expect(factsOf(43).parties).toEqual({
      localAuthority: ['hn.ubnd-thi-xa-son-tay'],
      industryDepartment: ['hn.so-cong-thuong'],
      provincialCommittee: ['hn.ubnd-thanh-pho'],
      investor: ['hn.cong-ty-tnhh-mtv-vinaconex-dau-tu'],
      consulted: ['hn.so-xay-dung', 'hn.so-tai-nguyen-va-moi-truong'],
    });
  });

  it('are followed by their successors; a district without one keeps its work', () => {
    const { parties } = settleUntilNow(infrastructureConstruction, dossierOf(43)).facts;
    expect(parties.consulted).toEqual(['hn.so-xay-dung', 'hn.so-nong-nghiep-va-moi-truong']);
    expect(parties.localAuthority).toEqual(['hn.ubnd-thi-xa-son-tay']);
  });

  it('of the import cannot be another unit', () => {
    const other = { ...file, sender: { party: 'hn.so-xay-dung', role: 'leader' as const } };
    expect(() => importRow(infrastructureConstruction, other, rowOf(file, 1))).toThrow(/not-permitted/);
  });
});
