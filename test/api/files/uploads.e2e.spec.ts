import { writeFile } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';

import { jest } from '@jest/globals';

import { startTestService, type TestService } from '../../support/service.js';
import { makeDocx, makePdf, makePdfOf, makePng } from '../../support/sample-files.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';
import { expectNothing, filesOnDisk, uploadsOnDisk } from './file-folders.js';
import { hashOf, PART, Sender } from './sender.js';

const MEBIBYTE = 1_048_576;

let service: TestService;
let nobody: ApiClient;
let commune: ApiClient;
let sender: Sender;

beforeAll(async () => {
  service = await startTestService({
    now: '2026-09-21T02:00:00.000Z',
    imports: [],
    files: { scanner: { scan: () => Promise.resolve({ kind: 'clean' }) } },
  });
  nobody = new ApiClient(service.url);
  commune = await nobody.logIn('commune-handler');
});
beforeEach(async () => {
  sender = new Sender(commune, await lodge(commune));
});
afterAll(() => service.stop());

test('a file is declared, sent and taken in, and is in the dossier under its hash', async () => {
  const content = makePdf('Bao cao dau tu');
  const begun = await sender.declare(content, { name: 'Báo cáo đầu tư.pdf', sha256: hashOf(content) });
  expect(begun).toMatchObject({ status: 201, body: { received: 0, size: content.length, component: 'b2' } });
  const { id } = begun.body as { id: string };
  expect(begun.headers.get('location')).toBe(`${sender.uploads}/${id}`);
  expect((await sender.list()).body).toMatchObject({ items: [], uploads: [{ id, received: 0 }] });

  const sent = await sender.sendPart(id, 0, content);
  expect(sent.status).toBe(204);
  expect(sent.headers.get('upload-offset')).toBe(String(content.length));
  expect((await sender.list()).body).toMatchObject({
    items: [],
    uploads: [{ id, received: content.length }],
  });

  const file = {
    id,
    component: 'b2',
    firstId: id,
    version: 1,
    name: 'Báo cáo đầu tư.pdf',
    size: content.length,
    mediaType: 'application/pdf',
    isShown: true,
    sha256: hashOf(content),
    isScanned: true,
    uploadedBy: 'commune-handler',
    uploadedAt: '2026-09-21T02:00:00.000Z',
  };
  expect(await sender.complete(id)).toMatchObject({ status: 201, body: file });
  expect((await sender.list()).body).toMatchObject({ items: [file], uploads: [], canUpload: true });
  expect(await filesOnDisk(service)).toContain(hashOf(content));
  expect(await uploadsOnDisk(service)).toEqual([]);
});

test('the answer to a completion was lost: asked again, it is the same file', async () => {
  const content = makePdf('hai lan');
  const first = await sender.send(content);
  const { id } = first.body as { id: string };
  const [second, third] = await Promise.all([sender.complete(id), sender.complete(id)]);
  expect(second.body).toEqual(first.body);
  expect(third.body).toEqual(first.body);
  expect((await sender.list()).body).toMatchObject({ items: [{ id }] });
});

test('two who complete one upload at once make one file', async () => {
  const content = makePdf('cung luc');
  const { id } = (await sender.declare(content)).body as { id: string };
  await sender.sendPart(id, 0, content);
  const answers = await Promise.all([sender.complete(id), sender.complete(id), sender.complete(id)]);
  expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0);
  expect(answers.every(({ status }) => status < 500)).toBe(true);
  expect((await sender.list()).body).toMatchObject({ items: [{ id }] });
  expect(await uploadsOnDisk(service)).toEqual([]);
});

test('the same content in two dossiers lies there once', async () => {
  const content = makePdf('mot lan thoi');
  const other = new Sender(commune, await lodge(commune));
  expect((await sender.send(content)).status).toBe(201);
  expect((await other.send(content)).status).toBe(201);
  expect((await filesOnDisk(service)).filter((name) => name === hashOf(content))).toHaveLength(1);
});

test('versions of a file follow one another, whichever of them is named', async () => {
  const first = (await sender.send(makePdf('v1'))).body as { id: string };
  const second = (await sender.send(makePdf('v2'), { replaces: first.id })).body as { id: string };
  const third = await sender.send(makePdf('v3'), { replaces: first.id });
  expect(second).toMatchObject({ firstId: first.id, version: 2 });
  expect(third.body).toMatchObject({ firstId: first.id, version: 3 });
  const { items } = (await sender.list()).body as { items: { version: number }[] };
  expect(items.map(({ version }) => version)).toEqual([1, 2, 3]);
  // Each is there to be read, the first as well.
  expect((await sender.read(first.id)).text).toContain('(v1)');
});

describe('a connection that breaks', () => {
  /** Sends the beginning of a part as a browser does whose network fails. */
  function breakOff(id: string, offset: number, part: Buffer, after: number): Promise<void> {
    const { cookie = '' } = sender.client.cookies;
    return new Promise((resolve) => {
      const request = http.request(`${service.url}${sender.uploads}/${id}`, {
        method: 'PATCH',
        headers: {
          cookie,
          'x-csrf-token': sender.client.csrfToken,
          'content-type': PART,
          'content-length': part.length,
          'upload-offset': offset,
        },
      });
      request.on('error', () => resolve());
      request.write(part.subarray(0, after), () => request.destroy(new Error('mất mạng')));
    });
  }

  test('loses nothing of what had come, leaves nothing half, and is gone on from', async () => {
    const content = makePdfOf(3 * MEBIBYTE);
    const { id } = (await sender.declare(content, { sha256: hashOf(content) })).body as { id: string };
    await sender.sendPart(id, 0, content.subarray(0, MEBIBYTE));
    await breakOff(id, MEBIBYTE, content.subarray(MEBIBYTE), 500_000);
    expect(await sender.complete(id)).toMatchObject({ status: 409, body: { code: 'upload-incomplete' } });
    expect((await sender.list()).body).toMatchObject({ items: [] });

    const head = await sender.client.send(`${sender.uploads}/${id}`, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('upload-length')).toBe(String(content.length));
    expect(head.headers.get('cache-control')).toBe('no-store');
    let offset = Number(head.headers.get('upload-offset'));
    expect(offset).toBeGreaterThanOrEqual(MEBIBYTE);
    let sent = await sender.sendPart(id, offset, content.subarray(offset));
    // What was on its way when the network failed may have come in between.
    while (sent.status === 409) {
      offset = (sent.body as { received: number }).received;
      sent = await sender.sendPart(id, offset, content.subarray(offset));
    }
    expect(sent.status).toBe(204);
    const made = await sender.complete(id);
    expect(made).toMatchObject({ status: 201, body: { sha256: hashOf(content) } });
  });

  test('for good leaves nothing when its time is over', async () => {
    const content = makePdfOf(MEBIBYTE);
    const { id } = (await sender.declare(content)).body as { id: string };
    await sender.sendPart(id, 0, content.subarray(0, 1000));
    await service.application.sweepFiles.execute();
    expect(await uploadsOnDisk(service)).toContain(id);
    await service.passTo('2026-09-22T02:00:00.000Z');
    await service.application.sweepFiles.execute();
    await expectNothing(service, sender);
    expect(await sender.sendPart(id, 1000, content.subarray(1000))).toMatchObject({
      status: 404,
      body: { code: 'upload-not-found' },
    });
  });
});

test('an upload that is given up leaves nothing', async () => {
  const content = makePdf('thoi');
  const { id } = (await sender.declare(content)).body as { id: string };
  await sender.sendPart(id, 0, content.subarray(0, 10));
  const given = await sender.client.send(`${sender.uploads}/${id}`, { method: 'DELETE' });
  expect(given.status).toBe(204);
  await expectNothing(service, sender);
});

describe('content in the store that no dossier has', () => {
  const LATER = '2027-06-01T02:00:00.000Z';

  /** What a process leaves that dies between the store and the database. */
  async function leave(content: Buffer): Promise<string> {
    const path = join(service.filesFolder, 'left');
    await writeFile(path, content);
    await service.application.files.store.put({ path, sha256: hashOf(content), size: content.length });
    return hashOf(content);
  }

  async function sweepWholeStore(): Promise<void> {
    for (let shelf = 0; shelf < 256; shelf += 1) await service.application.sweepFiles.execute();
  }

  test('is thrown away once it is old, and nothing that a dossier has', async () => {
    const orphan = await leave(makePdf('khong cua ai'));
    const owned = await leave(makePdf('cua ho so'));
    expect((await sender.send(makePdf('cua ho so'))).status).toBe(201);
    await sweepWholeStore();
    expect(await filesOnDisk(service)).toEqual(expect.arrayContaining([orphan, owned]));
    await service.passTo(LATER);
    await sweepWholeStore();
    const left = await filesOnDisk(service);
    expect(left).toContain(owned);
    expect(left).not.toContain(orphan);
  });

  test('comes back when the same content is sent just as it is swept', async () => {
    const content = makePdf('gui lai dung luc');
    const { store } = service.application.files;
    const put = store.put.bind(store);
    jest.spyOn(store, 'put').mockImplementationOnce(async (file) => {
      await put(file);
      await store.remove(file.sha256);
    });
    const { body } = await sender.send(content);
    expect(await sender.read((body as { id: string }).id)).toMatchObject({
      status: 200,
      text: content.toString('latin1'),
    });
  });
});

test('a person who leaves many halves behind is stopped', async () => {
  const content = makePng();
  const leader = new Sender(await nobody.logIn('commune-leader'), sender.code);
  const answers = [];
  for (let count = 0; count <= 20; count += 1)
    answers.push(await leader.declare(content, { component: 'general' }));
  expect(answers.at(-2)?.status).toBe(201);
  expect(answers.at(-1)).toMatchObject({ status: 429, body: { code: 'too-many-uploads' } });
  expect((await sender.send(makeDocx(), { name: 'to-trinh.docx' })).status).toBe(201);
});
