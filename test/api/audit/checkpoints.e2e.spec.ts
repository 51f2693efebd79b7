import { headHash, readCheckpoint } from '../../../src/application/checkpoint/checkpoint.js';
import { isSignedBy } from '../../../src/application/checkpoint/signed-note.js';
import type { Answer } from '../../../src/api/views/building-blocks.js';
import type {
  checkpointList,
  checkpointView,
  consistencyProofView,
  inclusionProofView,
} from '../../../src/api/views/checkpoint.view.js';
import { isConsistent, rootByInclusion } from '../../../src/engine/chain/merkle-tree.js';
import { openDatabase } from '../../../src/persistence/database.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { act, lodge, NOTICE } from '../support/lodgement.js';

type List = Answer<typeof checkpointList>;
type Made = Answer<typeof checkpointView>;
type Inclusion = Answer<typeof inclusionProofView>;
type Consistency = Answer<typeof consistencyProofView>;

const CHECKPOINTS = '/api/v1/audit/checkpoints';

let service: TestService;
let officer: ApiClient;
let auditor: ApiClient;
let code: string;

beforeAll(async () => {
  service = await startTestService({ now: '2026-09-21T02:00:00.000Z', imports: [] });
  officer = await new ApiClient(service.url).logIn('commune-handler');
  auditor = await officer.logIn('auditor');
  code = await lodge(officer);
  await lodge(officer);
});
afterAll(() => service.stop());

test('an auditor has the journals sealed, and keeps the file', async () => {
  const answer = await auditor.post(CHECKPOINTS, {});
  expect(answer).toMatchObject({ status: 201, body: { number: 1, size: 2, requestedBy: 'auditor' } });
  const made = answer.body as Made;
  const { items, keys } = (await auditor.get(CHECKPOINTS)).body as List;
  expect(items).toEqual([{ ...made, timeStamp: null }]);
  const verifierKey = keys[0]?.verifierKey ?? '';
  const read = readCheckpoint(made.note);
  expect(read?.checkpoint).toMatchObject({ size: 2, root: made.root });
  expect(read !== null && isSignedBy(read.note, verifierKey)).toBe(true);

  const { status, headers, text } = await auditor.get(`${CHECKPOINTS}/1/file`);
  expect({ status, type: headers.get('content-type') }).toEqual({
    status: 200,
    type: 'application/jsonl; charset=utf-8',
  });
  const [first, ...leaves] = text.trimEnd().split('\n');
  const { accessNote, ...header } = JSON.parse(first ?? '') as Readonly<Record<string, unknown>>;
  expect(header).toEqual({ note: made.note, keys: [verifierKey] });
  const access = readCheckpoint(String(accessNote));
  expect(access?.checkpoint.origin).toBe(`${read?.checkpoint.origin}/access`);
  expect(access !== null && isSignedBy(access.note, verifierKey)).toBe(true);
  expect(leaves.map((leaf) => (JSON.parse(leaf) as { dossier: string }).dossier)).toContain(code);
});

test('a dossier that goes on gets another leaf, and the tree grows out of what it was', async () => {
  await act(officer, code, NOTICE);
  await auditor.post(CHECKPOINTS, {});
  const { earlier, checkpoint, hashes } = (await auditor.get(`${CHECKPOINTS}/2/consistency/1`))
    .body as Consistency;
  expect(checkpoint.size).toBe(3);
  expect(isConsistent(earlier, checkpoint, hashes)).toBe(true);
  expect(isConsistent({ ...earlier, root: checkpoint.root }, checkpoint, hashes)).toBe(false);
});

test.each([
  [1, 1],
  [2, 2],
])('checkpoint %i has the dossier up to its entry %i', async (number, sequence) => {
  const { head, index, checkpoint, hashes } = (
    await auditor.get(`${CHECKPOINTS}/${number}/inclusion/${code}`)
  ).body as Inclusion;
  expect(head).toMatchObject({ dossier: code, sequence });
  expect(rootByInclusion(headHash(head), index, checkpoint.size, hashes)).toBe(checkpoint.root);
});

test('what is not there is not proved', async () => {
  const late = await lodge(officer);
  for (const path of [
    `2/inclusion/${late}`,
    '9/file',
    `9/inclusion/${code}`,
    '1/consistency/2',
    '2/consistency/9',
  ]) {
    expect({ path, status: (await auditor.get(`${CHECKPOINTS}/${path}`)).status }).toEqual({
      path,
      status: 404,
    });
  }
});

describe('an export of the journals', () => {
  const EXPORT = '/api/v1/audit/export';

  test.each([
    ['jsonl', 'application/jsonl; charset=utf-8', 'jsonl'],
    ['csv', 'text/csv; charset=utf-8', 'csv'],
    ['xes', 'application/xml; charset=utf-8', 'xes'],
    ['ocel', 'application/json; charset=utf-8', 'jsonocel'],
  ])('comes as %s, to be kept', async (format, type, suffix) => {
    const { status, headers, text } = await auditor.get(`${EXPORT}?format=${format}`);
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type });
    expect(headers.get('content-disposition')).toMatch(
      new RegExp(`^attachment; filename="nhat-ky-\\d{4}-\\d\\d-\\d\\d\\.${suffix}"$`),
    );
    expect(text).toContain(code);
  });

  test('has every dossier of the province but those from which the auditor is recused', async () => {
    const dossiersOf = async (): Promise<ReadonlySet<string>> => {
      const { text } = await auditor.get(`${EXPORT}?format=jsonl`);
      const lines = text.trimEnd().split('\n');
      return new Set(lines.map((line) => (JSON.parse(line) as { dossier: string }).dossier));
    };
    const before = await dossiersOf();
    expect(before).toContain(code);
    const database = openDatabase(service.databaseUrl, { poolSize: 1 });
    await database.pool.query(
      `INSERT INTO dossier_person (username, dossier_id, role, party_code, is_recused)
       SELECT 'auditor', id, '', '', true FROM dossier WHERE code = $1`,
      [code],
    );
    const after = await dossiersOf();
    expect([...before].filter((each) => !after.has(each))).toEqual([code]);
    for (const format of ['csv', 'xes', 'ocel']) {
      expect((await auditor.get(`${EXPORT}?format=${format}`)).text).not.toContain(code);
    }
    await database.pool.query('DELETE FROM dossier_person WHERE is_recused');
    await database.close();
  });

  test('is for auditors, in a format that there is', async () => {
    for (const username of ['commune-handler', 'department-leader', 'administrator']) {
      const client = await officer.logIn(username);
      expect(await client.get(`${EXPORT}?format=jsonl`)).toMatchObject({
        status: 403,
        body: { code: 'role-required' },
      });
    }
    expect((await auditor.get(`${EXPORT}?format=pdf`)).status).toBe(400);
    expect((await auditor.get(EXPORT)).status).toBe(400);
  });
});

test.each(['commune-handler', 'department-leader', 'administrator'])(
  'is nothing for %s',
  async (username) => {
    const client = await officer.logIn(username);
    for (const path of ['', '/1/file', `/1/inclusion/${code}`, '/2/consistency/1']) {
      expect(await client.get(`${CHECKPOINTS}${path}`)).toMatchObject({
        status: 403,
        body: { code: 'role-required' },
      });
    }
    expect(await client.post(CHECKPOINTS, {})).toMatchObject({
      status: 403,
      body: { code: 'role-required' },
    });
  },
);

test('is made once a day by itself', async () => {
  const { makeDailyCheckpoint } = service.application;
  expect(await makeDailyCheckpoint.execute()).toBe(0);
  await service.passTo('2026-09-22T02:00:00.000Z');
  expect(await makeDailyCheckpoint.execute()).toBe(1);
  expect(await makeDailyCheckpoint.execute()).toBe(0);
  const { items } = (await auditor.get(CHECKPOINTS)).body as List;
  expect(items.at(-1)).toMatchObject({ number: 3, requestedBy: 'system', size: 4 });
});
