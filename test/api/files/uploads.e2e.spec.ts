import { readdir } from 'node:fs/promises';
import http from 'node:http';
import { join } from 'node:path';

import type { ScanVerdict } from '../../../src/application/files/file-places.js';
import { startTestService, type TestService } from '../../support/service.js';
import { HTML, makeDocx, makePdf, makePdfOf, makePng, SVG } from '../../support/sample-files.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';
import { hashOf, PART, Sender } from './sender.js';

const MEBIBYTE = 1_048_576;
const INFECTED = makePdf('virus');

let verdict: ScanVerdict = { kind: 'clean' };
let service: TestService;
let nobody: ApiClient;
let commune: ApiClient;
let sender: Sender;

beforeAll(async () => {
  service = await startTestService({
    now: '2026-09-21T02:00:00.000Z',
    imports: [],
    files: { scanner: { scan: () => Promise.resolve(verdict) } },
  });
  nobody = new ApiClient(service.url);
  commune = await nobody.logIn('commune-handler');
});
beforeEach(async () => {
  verdict = { kind: 'clean' };
  sender = new Sender(commune, await lodge(commune));
});
afterAll(() => service.stop());

const uploadsOnDisk = () => readdir(join(service.filesFolder, 'uploads'));

/** Every file in the store, by its name alone. */
async function filesOnDisk(): Promise<readonly string[]> {
  const entries = await readdir(join(service.filesFolder, 'files'), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

async function expectNothing(): Promise<void> {
  const { body } = await sender.list();
  expect(body).toMatchObject({ items: [], uploads: [] });
  expect(await uploadsOnDisk()).toEqual([]);
}

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
  expect(await filesOnDisk()).toContain(hashOf(content));
  expect(await uploadsOnDisk()).toEqual([]);
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
  expect(await uploadsOnDisk()).toEqual([]);
});

test('the same content in two dossiers lies there once', async () => {
  const content = makePdf('mot lan thoi');
  const other = new Sender(commune, await lodge(commune));
  expect((await sender.send(content)).status).toBe(201);
  expect((await other.send(content)).status).toBe(201);
  expect((await filesOnDisk()).filter((name) => name === hashOf(content))).toHaveLength(1);
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
    await service.application.sweepUploads.execute();
    expect(await uploadsOnDisk()).toContain(id);
    await service.passTo('2026-09-22T02:00:00.000Z');
    await service.application.sweepUploads.execute();
    await expectNothing();
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
  await expectNothing();
});

describe('what is not taken in', () => {
  test.each([
    ['a page that calls itself a PDF', HTML, 'bao-cao.pdf'],
    ['a drawing with a script', SVG, 'ban-do.svg'],
    ['a drawing that calls itself a picture', SVG, 'ban-do.png'],
    ['plain text', Buffer.from('Kính gửi'), 'cong-van.txt'],
  ])('is %s; nothing of it stays', async (_, content, name) => {
    expect(await sender.send(content, { name })).toMatchObject({
      status: 422,
      body: { code: 'file-type-refused' },
    });
    await expectNothing();
    expect(await filesOnDisk()).not.toContain(hashOf(content));
  });

  test('is content other than was declared', async () => {
    const content = makePdf('noi dung');
    expect(await sender.send(content, { sha256: hashOf(makePdf('khac')) })).toMatchObject({
      status: 422,
      body: { code: 'file-hash-wrong', sha256: hashOf(content) },
    });
    await expectNothing();
  });

  test('is what the scanner knows', async () => {
    verdict = { kind: 'infected', signature: 'Eicar-Signature' };
    expect(await sender.send(INFECTED)).toMatchObject({
      status: 422,
      body: { code: 'file-infected', signature: 'Eicar-Signature' },
    });
    await expectNothing();
    expect(await filesOnDisk()).not.toContain(hashOf(INFECTED));
  });

  test('is anything while the scanner is silent, but what was sent is kept', async () => {
    verdict = { kind: 'unavailable', reason: 'ECONNREFUSED' };
    const content = makePdf('cho quet');
    const { id } = (await sender.declare(content)).body as { id: string };
    await sender.sendPart(id, 0, content);
    expect(await sender.complete(id)).toMatchObject({ status: 503, body: { code: 'scan-unavailable' } });
    expect((await sender.list()).body).toMatchObject({ items: [], uploads: [{ id }] });
    verdict = { kind: 'clean' };
    expect(await sender.complete(id)).toMatchObject({ status: 201, body: { isScanned: true } });
  });

  test('is more than a file may have, before a byte is sent', async () => {
    expect(await sender.declare(Buffer.alloc(0), { size: 4 * MEBIBYTE + 1 })).toMatchObject({
      status: 413,
      body: { code: 'file-too-large', detail: 'Tệp lớn quá 4 MB.' },
    });
    expect(await sender.declare(Buffer.alloc(0))).toMatchObject({
      status: 422,
      body: { code: 'file-empty' },
    });
    await expectNothing();
  });

  test('is more than was declared', async () => {
    const content = makePdf('x');
    const { id } = (await sender.declare(content, { size: content.length - 1 })).body as { id: string };
    expect(await sender.sendPart(id, 0, content)).toMatchObject({
      status: 413,
      body: { code: 'file-too-large' },
    });
    expect(await sender.sendPart(id, 10, content.subarray(0, 5))).toMatchObject({
      status: 409,
      body: { code: 'upload-offset-wrong', received: 0 },
    });
  });

  test('is more files than a component may have, each version counted', async () => {
    const first = (await sender.send(makePdf('1'))).body as { id: string };
    await sender.send(makePdf('2'), { replaces: first.id });
    const late = (await sender.declare(makePdf('late'))).body as { id: string };
    await sender.sendPart(late.id, 0, makePdf('late'));
    for (const each of ['3', '4']) expect((await sender.send(makePdf(each))).status).toBe(201);
    const refused = { status: 422, body: { code: 'too-many-files' } };
    expect(await sender.send(makePdf('5'))).toMatchObject(refused);
    // Declared while there was room.
    expect(await sender.complete(late.id)).toMatchObject(refused);
    expect((await sender.send(makePdf('6'), { component: 'general' })).status).toBe(201);
  });

  test('is what belongs to no component of this dossier, or replaces what is not there', async () => {
    const content = makePdf('x');
    expect(await sender.declare(content, { component: 'zz' })).toMatchObject({
      status: 422,
      body: { code: 'unknown-component' },
    });
    const { id } = (await sender.send(content)).body as { id: string };
    const other = new Sender(commune, await lodge(commune));
    const refused = { status: 422, body: { code: 'replaced-file-unknown' } };
    expect(await sender.declare(content, { replaces: id, component: 'general' })).toMatchObject(refused);
    expect(await other.declare(content, { replaces: id })).toMatchObject(refused);
  });

  test.each(['../../etc/passwd', 'a/b.pdf', 'a\\b.pdf', 'a\u202epdf.exe', 'a\nb.pdf', ''])(
    'is the name %j',
    async (name) => {
      expect(await sender.declare(makePdf('x'), { name })).toMatchObject({
        status: 400,
        body: { code: 'malformed-request' },
      });
    },
  );

  test('is a body that is no part of a file, or says not where it belongs', async () => {
    const content = makePdf('x');
    const { id } = (await sender.declare(content)).body as { id: string };
    const path = `${sender.uploads}/${id}`;
    const patch = (headers: Record<string, string>) =>
      sender.client.send(path, { method: 'PATCH', raw: content, headers });
    expect(await patch({ 'content-type': 'application/pdf', 'upload-offset': '0' })).toMatchObject({
      status: 415,
    });
    expect(await patch({ 'content-type': PART })).toMatchObject({ status: 400 });
    expect(await patch({ 'content-type': PART, 'upload-offset': '-1' })).toMatchObject({ status: 400 });
    // And no other route takes such a body.
    expect(
      await sender.client.send(sender.uploads, {
        method: 'POST',
        raw: content,
        headers: { 'content-type': PART },
      }),
    ).toMatchObject({ status: 415 });
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
