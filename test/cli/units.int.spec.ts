import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import pg from 'pg';

import type { TestDatabase } from '../support/database.js';
import { ccn, ccnJson } from './captured-terminal.js';
import { createInstallation, PATIENCE } from './installation.js';

const BUREAU = {
  code: 'hn.so-moi',
  name: 'Sở mới (đơn vị mẫu)',
  kind: 'department',
  parent: 'hn.ubnd-thanh-pho',
  province: 'hn',
  validFrom: '2027-01-01',
  validTo: null,
};
const ENDED = {
  ...{ ...BUREAU, code: 'hn.so-xay-dung', name: 'Sở Xây dựng', kind: 'constructionDepartment' },
  ...{ validFrom: null, validTo: '2026-12-31' },
};
const RENAMING = {
  code: 'doi-ten-2027',
  kind: 'rename',
  since: '2027-01-01',
  instrument: 'QĐ mẫu',
  confidence: 'UNKNOWN',
  mapping: [{ from: 'hn.so-xay-dung', to: ['hn.so-moi'] }],
};

let installation: TestDatabase;
let folder: string;
let env: Record<string, string>;

beforeAll(async () => {
  installation = await createInstallation([]);
  env = { DATABASE_URL: installation.url };
  folder = await mkdtemp(join(tmpdir(), 'ccn-units-'));
}, PATIENCE);
afterAll(async () => {
  await installation.drop();
  await rm(folder, { recursive: true, force: true });
}, PATIENCE);

async function fileOf(content: unknown): Promise<string> {
  const file = join(folder, 'successions.json');
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content));
  return file;
}

async function successorsOf(unit: string): Promise<readonly string[]> {
  const client = new pg.Client(installation.url);
  await client.connect();
  const { rows } = await client.query<{ to: string }>(
    'SELECT successor_code AS "to" FROM unit_succession WHERE predecessor_code = $1',
    [unit],
  );
  await client.end();
  return rows.map(({ to }) => to);
}

test('every wrong place of a file is named, and nothing is taken in', async () => {
  const file = await fileOf({ units: [BUREAU], successions: [RENAMING] });
  const { exitCode, stdout } = await ccn(['units', 'succeed', file, '--apply'], { env });
  expect(exitCode).toBe(1);
  expect(stdout).toContain('/successions/0/mapping/0/from');
  expect(stdout).toContain('phải kết thúc ngày 31/12/2026');
  expect(await successorsOf('hn.so-xay-dung')).toEqual([]);
  for (const content of ['{', { successions: [] }]) {
    expect((await ccn(['units', 'succeed', await fileOf(content)], { env })).exitCode).toBe(1);
  }
});

test('a sound file is only looked at, unless it is to be applied', async () => {
  const file = await fileOf({ units: [BUREAU, ENDED], successions: [RENAMING] });
  expect(await ccnJson(['units', 'succeed', file], { env })).toMatchObject({
    exitCode: 0,
    data: { applied: false, acts: 1, followed: 1, waiting: 0 },
  });
  expect(await successorsOf('hn.so-xay-dung')).toEqual([]);
  expect(await ccnJson(['units', 'succeed', file, '--apply'], { env })).toMatchObject({
    data: { applied: true },
  });
  expect(await successorsOf('hn.so-xay-dung')).toEqual(['hn.so-moi']);
});
