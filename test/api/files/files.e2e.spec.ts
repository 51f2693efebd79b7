import { readFile, rm, writeFile } from 'node:fs/promises';

import JSZip from 'jszip';

import type { ScanVerdict } from '../../../src/application/files/file-places.js';
import { startTestService, type TestService } from '../../support/service.js';
import { HTML, makePdf, makePdfOf, SVG } from '../../support/sample-files.js';
import { ApiClient } from '../support/api-client.js';
import { lodge } from '../support/lodgement.js';
import { expectNothing, filesOnDisk, pathOf } from './file-folders.js';
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
    await expectNothing(service, sender);
    expect(await filesOnDisk(service)).not.toContain(hashOf(content));
  });

  test('is content other than was declared', async () => {
    const content = makePdf('noi dung');
    expect(await sender.send(content, { sha256: hashOf(makePdf('khac')) })).toMatchObject({
      status: 422,
      body: { code: 'file-hash-wrong', sha256: hashOf(content) },
    });
    await expectNothing(service, sender);
  });

  test('is what the scanner knows', async () => {
    verdict = { kind: 'infected', signature: 'Eicar-Signature' };
    expect(await sender.send(INFECTED)).toMatchObject({
      status: 422,
      body: { code: 'file-infected', signature: 'Eicar-Signature' },
    });
    await expectNothing(service, sender);
    expect(await filesOnDisk(service)).not.toContain(hashOf(INFECTED));
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
    await expectNothing(service, sender);
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

describe('the content of a file', () => {
  const LARGE = makePdfOf(MEBIBYTE, 'lon');
  const send = async (content: Buffer) => (await sender.send(content)).body as { id: string; sha256: string };

  test('is read whole, and known again by its ETag', async () => {
    const { id, sha256 } = await send(makePdf('doc'));
    const whole = await sender.read(id);
    expect(whole).toMatchObject({ status: 200, text: makePdf('doc').toString('latin1') });
    expect(Object.fromEntries(whole.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'content-length': String(makePdf('doc').length),
      'accept-ranges': 'bytes',
      etag: `"${sha256}"`,
    });
    for (const known of [`"${sha256}"`, `W/"${sha256}"`, `"khac", "${sha256}"`, '*'])
      expect(await sender.read(id, { 'if-none-match': known })).toMatchObject({ status: 304, text: '' });
    expect((await sender.read(id, { 'if-none-match': '"khac"' })).status).toBe(200);
  });

  test('is told of by HEAD without being sent', async () => {
    const { id, sha256 } = await send(makePdf('dau'));
    const head = await commune.send(`${sender.files}/${id}/content`, { method: 'HEAD' });
    expect(head).toMatchObject({ status: 200, text: '' });
    expect(head.headers.get('etag')).toBe(`"${sha256}"`);
    expect(head.headers.get('content-length')).toBe(String(makePdf('dau').length));
  });

  test('is read in parts, as long as it is the same file', async () => {
    const { id, sha256 } = await send(LARGE);
    const part = await sender.read(id, { range: 'bytes=0-8', 'if-range': `"${sha256}"` });
    expect(part).toMatchObject({ status: 206, text: '%PDF-1.7\n' });
    expect(part.headers.get('content-range')).toBe(`bytes 0-8/${LARGE.length}`);
    const end = await sender.read(id, { range: 'bytes=-3' });
    expect(end).toMatchObject({ status: 206, text: '%%%' });
    const other = await sender.read(id, { range: 'bytes=0-8', 'if-range': '"khac"' });
    expect(other.status).toBe(200);
    const beyond = await sender.read(id, { range: `bytes=${LARGE.length}-` });
    expect(beyond).toMatchObject({ status: 416, body: { code: 'range-not-satisfiable' } });
    expect(beyond.headers.get('content-range')).toBe(`bytes */${LARGE.length}`);
  });

  test.each([
    [
      'changed by one byte',
      async (path: string) => writeFile(path, changedAt(await readFile(path), 700_000)),
    ],
    ['cut off', async (path: string) => writeFile(path, (await readFile(path)).subarray(0, 5_000))],
    ['gone', (path: string) => rm(path)],
  ])('that is %s in the store is a problem, and no byte of it is given out', async (_, damage) => {
    const { id, sha256 } = await send(LARGE);
    await damage(pathOf(service, sha256));
    for (const headers of [{}, { range: 'bytes=0-8' }, { range: 'bytes=-3' }]) {
      const answer = await sender.read(id, headers);
      expect(answer).toMatchObject({ status: 500, body: { code: 'file-damaged' } });
      expect(answer.headers.get('etag')).toBeNull();
      expect(answer.headers.get('content-range')).toBeNull();
    }
    // Sent anew, it is whole again for every dossier that has it.
    await send(LARGE);
    expect((await sender.read(id)).status).toBe(200);
  });

  test('is for those who see the dossier; from outside for the side that sent it', async () => {
    const { id } = await send(makePdf('cua xa'));
    const as = async (username: string) => new Sender(await nobody.logIn(username), sender.code);
    expect((await (await as('auditor')).read(id)).status).toBe(200);
    const investor = await as('investor-a');
    expect((await investor.list()).body).toMatchObject({ items: [] });
    expect(await investor.read(id)).toMatchObject({ status: 404, body: { code: 'not-found' } });
    const own = (await investor.send(makePdf('cua nha dau tu'))).body as { id: string };
    expect((await investor.read(own.id)).status).toBe(200);
    expect((await sender.read(own.id)).status).toBe(200);
    const stranger = await as('investor-b');
    expect(await stranger.read(own.id)).toMatchObject({ status: 404, body: { code: 'not-visible' } });
    const auditor = await as('auditor');
    expect(await auditor.declare(makePdf('x'))).toMatchObject({ status: 403 });
  });
});

function changedAt(content: Buffer, at: number): Buffer {
  const changed = Buffer.from(content);
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
  return changed;
}

describe('a pack of evidence', () => {
  const packOf = async (client: ApiClient) => {
    const path = `/api/v1/dossiers/${sender.code}/evidence-pack`;
    const answer = await fetch(`${service.url}${path}`, { headers: client.cookies });
    return { answer, zip: answer.ok ? await JSZip.loadAsync(await answer.arrayBuffer()) : null };
  };

  test('holds the journal, the documents and what they ran on, each with the hash that the manifest names', async () => {
    const content = makePdf('ban ve');
    await sender.send(content, { name: 'bản vẽ.pdf' });
    const { answer, zip } = await packOf(await nobody.logIn('auditor'));
    expect(answer.headers.get('content-type')).toBe('application/zip');
    const read = async (path: string) => (await zip?.file(path)?.async('nodebuffer')) ?? Buffer.alloc(0);
    const manifest = JSON.parse((await read('manifest.json')).toString()) as {
      readonly requestedBy: string;
      readonly parts: readonly { readonly path: string; readonly sha256: string; readonly size: number }[];
    };
    expect(manifest).toMatchObject({ dossier: sender.code, requestedBy: 'auditor' });
    expect(
      Object.keys(zip?.files ?? {})
        .filter((path) => !path.endsWith('/'))
        .sort(),
    ).toEqual(['manifest.json', ...manifest.parts.map(({ path }) => path)].sort());
    for (const { path, sha256, size } of manifest.parts) {
      const bytes = await read(path);
      expect({ path, sha256: hashOf(bytes), size: bytes.length }).toEqual({ path, sha256, size });
    }
    const document = manifest.parts.find(({ path }) => path.startsWith('documents/'));
    expect(document).toMatchObject({ sha256: hashOf(content) });
    expect(document?.path).not.toContain('..');
    const [entry] = (await read('journal.jsonl')).toString().split('\n');
    const { definitionHash } = JSON.parse(entry ?? '') as { readonly definitionHash: string };
    expect(manifest.parts).toContainEqual(
      expect.objectContaining({ path: 'definitions/cluster-establishment.v1.json', sha256: definitionHash }),
    );
    expect((await read('timeline.html')).toString()).toContain('Nộp văn bản đề nghị');
  });

  test('is nothing that others may take away', async () => {
    expect((await packOf(commune)).answer.status).toBe(403);
    expect((await packOf(nobody)).answer.status).toBe(401);
  });
});
