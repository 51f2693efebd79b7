import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { ClamdScanner } from '../../../src/gateways/files/clamd-scanner.js';

const COMMAND = 'zINSTREAM\0';

let folder: string;
let path: string;
let server: Server | undefined;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'ccn-scan-'));
  path = join(folder, 'upload');
  await writeFile(path, `${'a'.repeat(150_000)}VIRUS`);
});
afterEach(() => server?.close());
afterAll(() => rm(folder, { recursive: true }));

/** A daemon that does with each connection what the test says. */
async function listen(serve: (socket: Socket) => void): Promise<string> {
  server = createServer((socket) => {
    socket.on('error', () => undefined);
    serve(socket);
  }).listen(0, '127.0.0.1');
  await new Promise((listening) => server?.once('listening', listening));
  return `tcp://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Reads INSTREAM as clamd does, and answers what it makes of the content. */
function reading(answer: (content: string) => string): (socket: Socket) => void {
  return (socket) => {
    let received = Buffer.alloc(0);
    socket.on('data', (piece) => {
      received = Buffer.concat([received, piece]);
      const content = readStream(received);
      if (content !== null) socket.end(`${answer(content)}\0`);
    });
  };
}

/** Null until the length of nothing has come. */
function readStream(bytes: Buffer): string | null {
  if (bytes.toString('latin1', 0, COMMAND.length) !== COMMAND) return null;
  const pieces: Buffer[] = [];
  for (let at = COMMAND.length; at + 4 <= bytes.length;) {
    const length = bytes.readUInt32BE(at);
    if (length === 0) return Buffer.concat(pieces).toString('latin1');
    pieces.push(bytes.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return null;
}

test('the whole file is sent, and the daemon finds nothing', async () => {
  const seen: number[] = [];
  const url = await listen(
    reading((content) => {
      seen.push(content.length);
      return 'stream: OK';
    }),
  );
  expect(await new ClamdScanner(url).scan(path)).toEqual({ kind: 'clean' });
  expect(seen).toEqual([150_005]);
});

test('the daemon finds something, and says what', async () => {
  const url = await listen(
    reading((content) => (content.endsWith('VIRUS') ? 'stream: Win.Test.EICAR_HDB-1 FOUND' : 'stream: OK')),
  );
  expect(await new ClamdScanner(url).scan(path)).toEqual({
    kind: 'infected',
    signature: 'Win.Test.EICAR_HDB-1',
  });
});

test.each<[string, (socket: Socket) => void]>([
  ['has had too much', (socket) => socket.end('INSTREAM size limit exceeded. ERROR\0')],
  ['hangs up', (socket) => socket.destroy()],
  ['hangs up in the midst of its answer', reading(() => 'stream: O')],
  ['says something else', reading(() => "stream: Can't allocate memory ERROR")],
])('a daemon that %s gives no verdict, and operators hear why', async (_, serve) => {
  const told: string[] = [];
  const scanner = new ClamdScanner(await listen(serve), (reason) => told.push(reason));
  expect(await scanner.scan(path)).toMatchObject({ kind: 'unavailable' });
  expect(told).toHaveLength(1);
});

test('no daemon at all gives no verdict', async () => {
  expect(await new ClamdScanner('tcp://127.0.0.1:1').scan(path)).toMatchObject({ kind: 'unavailable' });
});
