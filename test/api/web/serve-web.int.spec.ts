import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { fastify, type FastifyInstance } from 'fastify';

import { serveWeb } from '../../../src/api/web/serve-web.js';

const PAGE = '<!doctype html><meta property="csp-nonce" nonce="__CSP_NONCE__">';
const SCRIPT = 'export const hello = "xin chào";\n'.repeat(50);

let folder: string;
let server: FastifyInstance;
let url: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-web-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(join(folder, 'index.html'), PAGE);
  await writeFile(join(folder, 'client-routes.json'), JSON.stringify(['/', '/dossiers/:code']));
  await writeFile(join(folder, 'assets', 'index-3f0c1a9e.js'), SCRIPT);
  server = fastify();
  await serveWeb(server, folder);
  url = await server.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

test.each(['/', '/dossiers/000.00.01.H26-260921-0001?tab=journal'])(
  '%s is the page, with a nonce of its own in it and in its policy, and nothing inline beside it',
  async (path) => {
    const first = await fetch(url + path);
    const nonce = /nonce="([\w-]{22})"/.exec(await first.text())?.[1] ?? '';
    const policy = first.headers.get('content-security-policy');
    expect(policy).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(policy).toContain("default-src 'none';script-src 'self';");
    expect(policy).not.toContain('unsafe');
    expect(first.headers.get('cache-control')).toBe('no-cache');
    expect(await (await fetch(url + path)).text()).not.toContain(nonce);
  },
);

test.each([
  ['gzip, br', 'gzip'],
  ['identity', null],
])('a file that carries its hash is kept for good; to whom takes %s it goes as %s', async (taken, sent) => {
  const answer = await fetch(`${url}/assets/index-3f0c1a9e.js`, { headers: { 'accept-encoding': taken } });
  expect(await answer.text()).toBe(SCRIPT);
  expect(answer.headers.get('content-encoding')).toBe(sent);
  expect(answer.headers.get('vary')).toBe('accept-encoding');
  expect(answer.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

test.each(['/nowhere', '/dossiers', '/client-routes.json', '/index.html', '/assets/', '/api/v1/nope'])(
  '%s is not the application’s',
  async (path) => {
    expect((await fetch(url + path)).status).toBe(404);
  },
);

test('without a built application the first address leads to the documentation', async () => {
  const bare = fastify();
  await serveWeb(bare, null);
  const address = await bare.listen({ port: 0, host: '127.0.0.1' });
  const { status, headers } = await fetch(address, { redirect: 'manual' });
  await bare.close();
  expect({ status, location: headers.get('location') }).toEqual({ status: 302, location: '/api/docs' });
});

test('a file of an unknown kind stops the start', async () => {
  await writeFile(join(folder, 'notes.exe'), '');
  await expect(serveWeb(fastify(), folder)).rejects.toThrow('Expected only files for a browser');
});
