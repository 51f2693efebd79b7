import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import JSZip from 'jszip';
import pg from 'pg';

import { PackFolder } from '../../../src/gateways/files/pack-folder.js';
import { Fault } from '../../../src/persistence/fault.js';
import { startTestService, type TestService } from '../../support/service.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';

const PACKS = '/api/v1/audit/packs';

/** Fails as a test says, once the file is on the disk. */
class FailingFolder extends PackFolder {
  failure: Error | null = null;

  override async put(pack: string, content: NodeJS.ReadableStream) {
    const written = await super.put(pack, content);
    const { failure } = this;
    this.failure = null;
    if (failure !== null) throw failure;
    return written;
  }
}

let folder: string;
let space: FailingFolder;
let service: TestService;
let officer: ApiClient;
let auditor: ApiClient;
let owner: pg.Client;
let codes: readonly string[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-packs-'));
  space = new FailingFolder(folder);
  service = await startTestService({
    ...{ now: '2026-09-21T02:00:00.000Z', imports: [], files: { packs: space } },
    accessReasonRoles: ['auditor'],
  });
  officer = await new ApiClient(service.url).logIn('commune-handler');
  auditor = await officer.logIn('auditor');
  owner = new pg.Client({ connectionString: service.ownerUrl });
  await owner.connect();
  codes = [await lodge(officer), await lodge(officer), await lodge(officer)];
});
afterAll(async () => {
  await owner.end();
  await service.stop();
  await rm(folder, { recursive: true });
});

const order = (body: object) => auditor.post(PACKS, body, { 'x-access-reason': 'thanh%20tra' });
const show = async (id: string) => (await auditor.get(`${PACKS}/${id}`)).body as Record<string, unknown>;
const step = () => service.application.advancePacks.execute();

async function orderAll(body: object = { codes }): Promise<string> {
  const { status, body: pack } = await order(body);
  expect({ status, pack }).toMatchObject({ status: 201, pack: { state: 'waiting', written: 0 } });
  return (pack as { id: string }).id;
}

/** By two workers at once: one of them finds that the other has it in hand. */
async function finish(id: string): Promise<void> {
  const work = async () => {
    while ((await step()) > 0);
  };
  await Promise.all([work(), work()]);
  expect(await show(id)).toMatchObject({ state: 'ready' });
}

async function download(id: string, headers: Readonly<Record<string, string>> = {}) {
  const answer = await fetch(`${service.url}${PACKS}/${id}/file`, {
    headers: { ...auditor.cookies, ...headers },
  });
  return { answer, bytes: Buffer.from(await answer.arrayBuffer()) };
}

const hashOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

interface Manifest {
  readonly withheld: number;
  readonly failed: readonly string[];
  readonly dossiers: readonly { dossier: string; path: string; sha256: string; size: number }[];
}

/** What is in the file, every part of it held against the manifest. */
async function open(bytes: Buffer): Promise<Manifest> {
  const zip = await JSZip.loadAsync(bytes);
  const read = async (path: string) => (await zip.file(path)?.async('nodebuffer')) ?? Buffer.alloc(0);
  const manifest = JSON.parse((await read('manifest.json')).toString()) as Manifest;
  const paths = Object.keys(zip.files).filter((path) => !path.endsWith('/'));
  expect(paths).toEqual(['manifest.json', 'GUIDE.md', ...manifest.dossiers.map(({ path }) => path)]);
  for (const { dossier, path, sha256, size } of manifest.dossiers) {
    const part = await read(path);
    expect({ sha256: hashOf(part), size: part.length }).toEqual({ sha256, size });
    const inner = await (await JSZip.loadAsync(part)).file('manifest.json')?.async('string');
    expect(JSON.parse(inner ?? '')).toMatchObject({ dossier, requestedBy: 'auditor' });
  }
  return manifest;
}

const dossiersIn = ({ dossiers }: Manifest) => dossiers.map(({ dossier }) => dossier);

async function setRecused(code: string, isRecused: boolean): Promise<void> {
  await owner.query(
    `UPDATE dossier SET facts = (facts::jsonb || jsonb_build_object('recused', $2::jsonb))::json WHERE code = $1`,
    [code, JSON.stringify(isRecused ? ['auditor'] : [])],
  );
  await owner.query(
    isRecused
      ? `INSERT INTO dossier_person (username, dossier_id, role, party_code, is_recused)
         SELECT 'auditor', id, '', '', true FROM dossier WHERE code = $1`
      : `DELETE FROM dossier_person USING dossier WHERE dossier_id = dossier.id AND is_recused AND code = $1`,
    [code],
  );
}

test('are ordered by those of whom a rule asks it only with a reason', async () => {
  const { status, body } = await auditor.post(PACKS, { codes });
  expect([status, body]).toMatchObject([403, { code: 'reason-required' }]);
  expect((await auditor.get(PACKS)).body).toMatchObject({ items: [] });
});

test('a pack goes on after a crash at the dossier that was not whole, and holds each once', async () => {
  const id = await orderAll({ codes: [...codes, ...codes], label: ' Quý III ' });
  expect(await show(id)).toMatchObject({ label: 'Quý III', dossiers: 3 });
  expect(await step()).toBe(1);
  expect(await show(id)).toMatchObject({ state: 'writing', written: 1 });
  expect(await auditor.get(`${PACKS}/${id}/file`)).toMatchObject({
    status: 409,
    body: { code: 'pack-not-ready' },
  });
  // The file is there and its row is not; and of another there is a half.
  space.failure = new Fault('the power failed');
  await expect(step()).rejects.toThrow('the power failed');
  await writeFile(join(folder, id, 'half.unfinished'), 'half');
  expect(await show(id)).toMatchObject({ state: 'writing', written: 1, failed: 0 });
  await finish(id);

  const { answer, bytes } = await download(id);
  expect(dossiersIn(await open(bytes))).toEqual(codes);
  const pack = await show(id);
  expect(pack).toMatchObject({ written: 3, size: bytes.length, sha256: hashOf(bytes) });
  expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="bo-chung-cu-${id}.zip"`);
  expect(await readdir(join(folder, id))).toEqual([`${hashOf(bytes)}.zip`]);
  const rest = await download(id, { range: 'bytes=100-' });
  expect(rest.answer.status).toBe(206);
  expect(rest.bytes.equals(bytes.subarray(100))).toBe(true);
  await open(Buffer.concat([bytes.subarray(0, 100), rest.bytes]));
});

test('what it read stands in the access log of whoever ordered it', async () => {
  const { body } = await auditor.get('/api/v1/audit/access?kind=export&user=auditor');
  const { items } = body as {
    items: { dossier: string | null; path: string; reason: string; status: number }[];
  };
  const entered = items.filter(({ dossier }) => dossier !== null);
  expect(new Set(entered.map(({ dossier }) => dossier))).toEqual(new Set(codes));
  expect(entered.every(({ reason, status }) => reason === 'thanh tra' && status === 200)).toBe(true);
  expect(entered[0]?.path).toMatch(/^\/api\/v1\/audit\/packs\/\d+$/);
  const { intact } = (await auditor.get('/api/v1/audit/access/verification')).body as { intact: boolean };
  expect(intact).toBe(true);
});

describe('a recusal', () => {
  test('from a dossier keeps it out, when it is ordered, when it is written and when it is fetched', async () => {
    const [first = '', second = '', third = ''] = codes;
    const id = await orderAll();
    await setRecused(second, true);
    expect(await order({ codes: [first, second] })).toMatchObject({
      status: 404,
      body: { code: 'not-visible' },
    });
    await finish(id);
    const { bytes } = await download(id);
    const manifest = await open(bytes);
    expect(dossiersIn(manifest)).toEqual([first, third]);
    expect(manifest).toMatchObject({ withheld: 1, failed: [] });
    expect(bytes.includes(second)).toBe(false);

    await setRecused(third, true);
    expect((await download(id)).answer.status).toBe(404);
    await setRecused(second, false);
    await setRecused(third, false);
    expect((await download(id)).answer.status).toBe(200);
  });

  test('of the role itself, or of the account, leaves nothing', async () => {
    const id = await orderAll();
    await owner.query(`UPDATE app_user SET disabled_at = now() WHERE username = 'auditor'`);
    while ((await step()) > 0);
    await owner.query(`UPDATE app_user SET disabled_at = NULL WHERE username = 'auditor'`);
    expect(await show(id)).toMatchObject({ state: 'ready', written: 0, withheld: 3 });
  });
});

test('a dossier that cannot be written is named, and holds nobody up', async () => {
  const id = await orderAll();
  space.failure = new Error('a document is damaged');
  await finish(id);
  const manifest = await open((await download(id)).bytes);
  expect(manifest.failed).toEqual([codes[0]]);
  expect(dossiersIn(manifest)).toEqual(codes.slice(1));
});

test('a file that is damaged before the whole is written is written anew', async () => {
  const id = await orderAll();
  while ((await show(id)).written !== codes.length) await step();
  const [name = ''] = await readdir(join(folder, id));
  await writeFile(join(folder, id, name), 'other');
  await finish(id);
  expect(dossiersIn(await open((await download(id)).bytes))).toEqual(codes);
});

test('a pack that is canceled is written no further, and nothing is left of it', async () => {
  const id = await orderAll();
  await step();
  expect((await auditor.send(`${PACKS}/${id}`, { method: 'DELETE' })).status).toBe(204);
  expect(await step()).toBe(0);
  expect(await show(id)).toMatchObject({ state: 'canceled' });
  expect(await readdir(folder)).not.toContain(id);
  expect((await download(id)).answer.status).toBe(404);
});

test('is ordered for what a search finds', async () => {
  const id = await orderAll({ q: 'thu nghiem', procedure: 'cluster-establishment' });
  expect(await show(id)).toMatchObject({ dossiers: 3 });
  await auditor.send(`${PACKS}/${id}`, { method: 'DELETE' });
  expect(await order({ cluster: 'hn.khong-co' })).toMatchObject({ status: 404, body: { code: 'not-found' } });
  expect((await order({})).status).toBe(400);
  expect((await order({ codes, q: 'thu' })).status).toBe(400);
});

test('belongs to auditors, each their own, and not too many', async () => {
  const handler = await officer.logIn('department-leader');
  expect(await handler.get(PACKS)).toMatchObject({ status: 403, body: { code: 'role-required' } });
  expect(await handler.post(PACKS, { codes })).toMatchObject({ status: 403 });
  const { items } = (await auditor.get(PACKS)).body as { items: { id: string; state: string }[] };
  expect(items.map(({ id }) => Number(id))).toEqual(items.map(({ id }) => Number(id)).sort((a, b) => b - a));
  await owner.query(`UPDATE evidence_pack SET requested_by = 'administrator' WHERE id = $1`, [
    items.at(-1)?.id,
  ]);
  expect((await auditor.get(`${PACKS}/${items.at(-1)?.id}`)).status).toBe(404);
  const kept = items.filter(({ state }) => state === 'ready').length - 1;
  for (let count = kept; count < 10; count += 1) await orderAll({ codes: codes.slice(0, 1) });
  expect(await order({ codes })).toMatchObject({ status: 429, body: { code: 'too-many-packs' } });
});

test('is kept for as long as it is configured, and then thrown away', async () => {
  while ((await step()) > 0);
  const [id = ''] = await readdir(folder);
  await service.passTo('2026-09-27T02:00:00.000Z');
  await service.application.sweepFiles.execute();
  expect(await readdir(folder)).toContain(id);
  await service.passTo('2026-09-28T02:00:00.000Z');
  await writeFile(join(folder, 'no pack.txt'), '');
  await service.application.sweepFiles.execute();
  expect(await readdir(folder)).toEqual(['no pack.txt']);
  const { items } = (await auditor.get(PACKS)).body as { items: { state: string }[] };
  expect(new Set(items.map(({ state }) => state))).toEqual(new Set(['expired', 'canceled']));
});
