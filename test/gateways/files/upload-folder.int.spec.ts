import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';

import { UploadFolder } from '../../../src/gateways/files/upload-folder.js';

let folder: string;
let uploads: UploadFolder;
let id: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-uploads-'));
  uploads = new UploadFolder(folder);
  id = randomUUID();
  await uploads.create(id);
});
afterEach(() => rm(folder, { recursive: true }));

const send = (offset: number, content: string) =>
  uploads.append(id, offset, Readable.from([Buffer.from(content)]));
const untilReceived = async (size: number) => {
  while ((await uploads.measure(id)) !== size);
};
const content = () => readFile(join(folder, id), 'utf8');

test('parts follow one another', async () => {
  expect(await uploads.measure(id)).toBe(0);
  expect(await send(0, 'một ')).toBe(6);
  expect(await send(6, 'hai')).toBe(9);
  expect(await content()).toBe('một hai');
  expect(await uploads.digest(id)).toBe(createHash('sha256').update('một hai').digest('hex'));
});

test('a part that leaves a gap, or goes over what is there, is refused and changes nothing', async () => {
  await send(0, 'abc');
  expect(await send(4, 'x')).toBeNull();
  expect(await send(2, 'x')).toBeNull();
  expect(await content()).toBe('abc');
});

test('what came before the sender broke off stays, and they go on from there', async () => {
  const broken = new PassThrough();
  const received = uploads.append(id, 0, broken);
  broken.write('abc');
  await untilReceived(3);
  broken.destroy(new Error('aborted'));
  expect(await received).toBe(3);
  expect(await send(3, 'def')).toBe(6);
  expect(await content()).toBe('abcdef');
});

test('a sender who comes anew is not kept waiting by a request that is lost to them', async () => {
  const lost = new PassThrough();
  const first = uploads.append(id, 0, lost);
  lost.write('abc');
  await untilReceived(3);
  const second = await send(3, 'def');
  expect(await first).toBe(3);
  expect(second).toBe(6);
  expect(await content()).toBe('abcdef');
});

test('many who send the same part at once leave it there once', async () => {
  const part = randomBytes(100_000);
  const received = await Promise.all(
    Array.from({ length: 8 }, () =>
      uploads.append(id, 0, Readable.from([part.subarray(0, 60_000), part.subarray(60_000)])),
    ),
  );
  const whole = received.filter((each) => each === part.length);
  expect(whole.length).toBeGreaterThan(0);
  expect((await readFile(join(folder, id))).equals(part)).toBe(true);
});

test('nothing but an id becomes a path', async () => {
  for (const wrong of ['../x', '..', '', `${id}/../x`, id.toUpperCase().replaceAll('-', '/')]) {
    expect(() => uploads.pathOf(wrong)).toThrow(RangeError);
  }
  expect(await uploads.measure(randomUUID())).toBeNull();
});

test('what is given up leaves nothing, what was laid aside on the way included', async () => {
  await writeFile(join(folder, `${id}.whole`), 'x');
  await uploads.discard(id);
  await uploads.discard(id);
  expect(await readdir(folder)).toEqual([]);
});

test('what nobody has touched for long is told, and only that', async () => {
  const [old, aside] = [randomUUID(), randomUUID()];
  const past = new Date('2026-01-01');
  for (const name of [old, `${aside}.whole`, 'README']) {
    await writeFile(join(folder, name), '');
    await utimes(join(folder, name), past, past);
  }
  const told = await uploads.listUntouchedSince(new Date('2026-01-02'));
  expect([...told].sort()).toEqual([old, aside].sort());
  expect(await new UploadFolder(join(folder, 'khong-co')).listUntouchedSince(new Date())).toEqual([]);
});
