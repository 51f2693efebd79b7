import { createHash, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';

import type { ByteRange, FileStore } from '../../../src/application/files/file-places.js';
import { DiskFileStore } from '../../../src/gateways/files/disk-file-store.js';
import { S3FileStore } from '../../../src/gateways/files/s3-file-store.js';
import { Fault } from '../../../src/persistence/fault.js';
import { startS3Server, type S3Server } from './s3-server.js';

const MEBIBYTE = 1_048_576;
const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex');

let folder: string;
let server: S3Server;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-store-'));
  server = await startS3Server();
});
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true });
});

const stores: readonly [string, () => FileStore][] = [
  ['on disk', () => new DiskFileStore(join(folder, 'files'))],
  ['in S3', () => new S3FileStore(server.place)],
];

describe.each(stores)('a file store %s', (_, open) => {
  let store: FileStore;
  beforeAll(() => {
    store = open();
  });

  async function put(content: Buffer): Promise<string> {
    const sha256 = hashOf(content);
    const path = join(folder, randomBytes(8).toString('hex'));
    await writeFile(path, content);
    await store.put({ path, sha256, size: content.length });
    return sha256;
  }

  async function read(sha256: string, range: ByteRange | null = null): Promise<Buffer | null> {
    const stream = await store.open(sha256, range);
    return stream === null ? null : buffer(stream);
  }

  test.each([1, 65_537, 3 * MEBIBYTE])('gives back the %i bytes that it was given', async (size) => {
    const content = randomBytes(size);
    const sha256 = await put(content);
    const found = await read(sha256);
    expect(found?.equals(content)).toBe(true);
  });

  test('gives back a part', async () => {
    const content = randomBytes(100_000);
    const sha256 = await put(content);
    const part = await read(sha256, { start: 70_000, end: 70_009 });
    expect(part?.equals(content.subarray(70_000, 70_010))).toBe(true);
  });

  test('takes the same content twice, and has it once', async () => {
    const content = randomBytes(5_000);
    expect(await put(content)).toBe(await put(content));
    expect((await read(hashOf(content)))?.equals(content)).toBe(true);
  });

  test('takes the same content from two at once', async () => {
    const content = randomBytes(200_000);
    const [first] = await Promise.all([put(content), put(content), put(content)]);
    expect((await read(first))?.equals(content)).toBe(true);
  });

  test('leaves what was sent in its place, so that it can be sent again', async () => {
    const content = randomBytes(10);
    const path = join(folder, 'sent');
    await writeFile(path, content);
    await store.put({ path, sha256: hashOf(content), size: content.length });
    expect((await readFile(path)).equals(content)).toBe(true);
  });

  test('says so when there is no such file', async () => {
    expect(await read(hashOf(randomBytes(8)))).toBeNull();
    expect(await read(hashOf(randomBytes(8)), { start: 0, end: 1 })).toBeNull();
  });

  test('tells what has long lain there, shelf by shelf, and takes it away', async () => {
    const sha256 = await put(randomBytes(10));
    const shelf = sha256.slice(0, 2);
    const [before, after] = [new Date(Date.now() - 60_000), new Date(Date.now() + 60_000)];
    expect(await store.has(sha256)).toBe(true);
    expect(await store.listOlder(shelf, after)).toContain(sha256);
    expect(await store.listOlder(shelf, before)).not.toContain(sha256);
    expect(await store.listOlder(shelf === '00' ? '01' : '00', after)).not.toContain(sha256);
    await store.remove(sha256);
    await store.remove(sha256);
    expect(await store.has(sha256)).toBe(false);
    expect(await store.listOlder(shelf, after)).not.toContain(sha256);
  });

  test('refuses to take in what is not there, and then has nothing', async () => {
    const sha256 = hashOf(randomBytes(8));
    await expect(store.put({ path: join(folder, 'nowhere'), sha256, size: 8 })).rejects.toThrow();
    expect(await read(sha256)).toBeNull();
  });
});

describe('on disk', () => {
  test('a file lies under its hash, and nothing lies beside it', async () => {
    const root = join(folder, 'alone');
    const content = randomBytes(100);
    const sha256 = hashOf(content);
    const path = join(folder, 'upload');
    await writeFile(path, content);
    await new DiskFileStore(root).put({ path, sha256 });
    const names = await readdir(root, { recursive: true });
    const [a, b] = [sha256.slice(0, 2), sha256.slice(2, 4)];
    expect(names.sort()).toEqual([a, join(a, b), join(a, b, sha256)].sort());
  });

  test('what a process left that died on the way is written over', async () => {
    const content = randomBytes(100);
    const path = join(folder, 'died');
    await writeFile(path, content);
    await writeFile(`${path}.whole`, 'nửa');
    await new DiskFileStore(join(folder, 'files')).put({ path, sha256: hashOf(content) });
    const stream = await new DiskFileStore(join(folder, 'files')).open(hashOf(content), null);
    expect(stream === null ? null : (await buffer(stream)).equals(content)).toBe(true);
    await expect(stat(`${path}.whole`)).rejects.toThrow(/ENOENT/);
  });

  test('a damaged file is mended by the same content', async () => {
    const content = randomBytes(100);
    const sha256 = hashOf(content);
    const target = join(folder, 'files', sha256.slice(0, 2), sha256.slice(2, 4));
    await mkdir(target, { recursive: true });
    await writeFile(join(target, sha256), 'hỏng');
    const path = join(folder, 'mending');
    await writeFile(path, content);
    await new DiskFileStore(join(folder, 'files')).put({ path, sha256 });
    expect((await readFile(join(target, sha256))).equals(content)).toBe(true);
  });
});

describe('in S3', () => {
  test.each([
    ['a key that it does not know', () => ({ accessKeyId: 'khong-co' })],
    ['a bucket that is not there', () => ({ bucket: 'khong-co' })],
    ['a server that is not there', () => ({ endpoint: 'http://127.0.0.1:1' })],
  ])(
    '%s is a fault of the world, not a file that is missing',
    async (_, wrong) => {
      const store = new S3FileStore({ ...server.place, ...wrong() });
      await expect(store.open(hashOf(randomBytes(8)), null)).rejects.toThrow(Fault);
      await expect(store.listOlder('00', new Date())).rejects.toThrow(Fault);
    },
    30_000,
  );
});
