import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

import { fastify, type FastifyInstance } from 'fastify';

import { serveWeb } from '../../../src/api/web/serve-web.js';

const PAGE = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__">';
const SCRIPT = 'export const hello = "xin chào";\n'.repeat(50);

let folder: string;
let server: FastifyInstance;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'client-routes.json'), JSON.stringify(['/', '/dossiers/:code']));
  await writeFile(join(folder, 'assets', 'index-3f0c1a9e.js'), SCRIPT);
  server = fastify();
  await serveWeb(server, folder);
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(['/', '/dossiers/000.00.01.H26-260921-0001?tab=journal'])(
  '%s is the page, with a nonce of its own in it and in its policy, and nothing inline beside it',
  async (url) => {
    const [first, second] = [await server.inject(url), await server.inject(url)];
    const nonce = /nonce="([\w-]{22})"/.exec(first.body)?.[1] ?? '';
    const policy = String(first.headers['content-security-policy']);
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("default-src 'none';script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(first.headers['cache-control']).toBe('no-cache');
    expect(second.body).not.toContain(nonce);
  },
);

test('a file that carries its hash is kept for good, and sent compressed to whom takes it so', async () => {
  const url = '/assets/index-3f0c1a9e.js';
  const plain = await server.inject(url);
  expect(plain.body).toBe(SCRIPT);
  expect(plain.headers).toMatchObject({
    'content-type': 'text/javascript; charset=utf-8',
    'cache-control': 'public, max-age=31536000, immutable',
  });
  const { headers, rawPayload } = await server.inject({ url, headers: { 'accept-encoding': 'gzip, br' } });
  expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'accept-encoding' });
  expect(gunzipSync(rawPayload).toString()).toBe(SCRIPT);
});

test.each([
  '/nowhere',
  '/dossiers',
  '/client-routes.json',
  '/index.html',
  '/assets/../package.json',
  '/api/v1/nope',
])('%s is not the application’s', async (url) => {
  expect((await server.inject(url)).statusCode).toBe(404);
});

test('without a built application the first address leads to the documentation', async () => {
  const bare = fastify();
  await serveWeb(bare, null);
  const { statusCode, headers } = await bare.inject('/');
  expect({ statusCode, location: headers.location }).toEqual({ statusCode: 302, location: '/api/docs' });
  await bare.close();
});

test('a file of an unknown kind stops the start', async () => {
  await writeFile(join(folder, 'notes.exe'), '');
  await expect(serveWeb(fastify(), folder)).rejects.toThrow('Expected only files for a browser');
});
