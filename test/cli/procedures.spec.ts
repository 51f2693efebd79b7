import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { clusterEstablishment } from '../../workflows/cluster-establishment/procedure.js';
import { periodicReport } from '../../workflows/periodic-report/procedure.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import { exportProcedure } from '../../src/application/notation/export-procedure.js';
import { reportLint } from '../../src/cli/procedure-lint.js';
import { reportProcedure } from '../../src/cli/procedure-show.js';
import { compileProcedure } from '../../src/engine/procedure-registry.js';
import { ccn, ccnJson } from './captured-terminal.js';

const ownerless: Procedure = {
  ...clusterEstablishment,
  machine: {
    ...clusterEstablishment.machine,
    states: {
      ...clusterEstablishment.machine.states,
      compiling: { meta: { label: 'Đang lập', labelEn: 'Compiling' } },
    },
  },
};

describe('ccn procedures lint', () => {
  it('finds nothing in the published catalogue', async () => {
    const { exitCode, data, error } = await ccnJson(['procedures', 'lint']);
    expect(data).toMatchObject({ findings: [] });
    expect(error).toBeNull();
    expect(exitCode).toBe(0);
  });

  it('names what it checked', () => {
    const { data } = reportLint([clusterEstablishment]);
    expect(data).toMatchObject({ procedures: [{ code: 'cluster-establishment', version: 1 }] });
  });

  it('lists every finding and fails', () => {
    const { data, lines, fault } = reportLint([ownerless]);
    const { findings } = data as { findings: readonly { place: string }[] };
    expect(findings.some(({ place }) => place.includes('states.compiling'))).toBe(true);
    expect(lines).toHaveLength(findings.length);
    expect(fault).toMatchObject({ code: 'lint-findings', exitCode: 1 });
  });
});

describe('ccn procedures show', () => {
  const show = (...args: string[]) => ['procedures', 'show', ...args];

  it('tells people the steps, the limits and who may do what', async () => {
    const { exitCode, stdout } = await ccn(show('cluster-establishment'));
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Thành lập cụm công nghiệp (cluster-establishment, phiên bản 1)');
    expect(stdout).toMatch(/Đang lập hồ sơ trình Sở +compiling +UBND cấp huyện\/cấp xã/);
    expect(stdout).toContain('- R1, R2: 5 ngày làm việc (NĐ 32/2024/NĐ-CP, Đ.10.2)');
    expect(stdout).toContain('Ban hành quyết định (ISSUE_DECISION)\n    - UBND cấp tỉnh: thủ trưởng');
  });

  it('gives the definition as the data whose hash the journal names', async () => {
    const { data } = await ccnJson(show('cluster-establishment'));
    const { definitionHash } = compileProcedure(clusterEstablishment);
    expect(data).toMatchObject({ code: 'cluster-establishment', version: 1, definitionHash });
    expect(await ccnJson(show('cluster-establishment', '--format', 'json'))).toMatchObject({ data });
  });

  it('draws the machine as Mermaid, bare or inside JSON', async () => {
    const { stdout } = await ccn(show('cluster-establishment', '--format', 'mermaid'));
    expect(stdout.split('\n')[0]).toBe('stateDiagram-v2');
    const { data } = await ccnJson(show('cluster-establishment', '--format', 'mermaid'));
    expect((data as { text: string }).text).toBe(stdout);
  });

  test.each([
    ['scxml', '<scxml '],
    ['bpmn', '<bpmn:definitions '],
  ])('writes %s', async (format, start) => {
    const { exitCode, stdout } = await ccn(show('periodic-report', '--format', format));
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')[1]).toContain(start);
  });

  it('shows the newest version, or the one asked for', async () => {
    const catalogue = [clusterEstablishment, { ...clusterEstablishment, version: 2 }];
    const ask = (version: number | null) =>
      reportProcedure(catalogue, { code: 'cluster-establishment', version, format: null });
    expect((await ask(null)).data).toMatchObject({ version: 2 });
    expect((await ask(1)).data).toMatchObject({ version: 1 });
  });

  test.each([
    [['khac'], 'unknown-procedure', 'cluster-establishment'],
    [['cluster-establishment', '--version', '99'], 'unknown-version', 'phiên bản 99'],
  ])('refuses %p and says what there is', async (args, code, part) => {
    const { exitCode, error } = await ccnJson(show(...args));
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code, detail: expect.stringContaining(part) });
  });
});

describe('ccn procedures export', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ccn-exchange-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('writes the file that the API gives', async () => {
    const file = join(folder, 'report.scxml');
    const { data } = await ccnJson([
      'procedures',
      'export',
      'periodic-report',
      '--format',
      'scxml',
      '--out',
      file,
    ]);
    expect(data).toEqual({ code: 'periodic-report', version: 1, format: 'scxml', file });
    expect(await readFile(file, 'utf8')).toBe(await exportProcedure(periodicReport, 'scxml'));
  });

  it('refuses a format that nobody knows', async () => {
    const { exitCode } = await ccn(['procedures', 'export', 'periodic-report', '--format', 'visio']);
    expect(exitCode).toBe(2);
  });
});
