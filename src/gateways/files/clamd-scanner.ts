import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';

import type { FileScanner, ScanVerdict } from '../../application/files/file-places.js';

/** How long the scanner may be silent. */
const SILENCE_MS = 30_000;
const PIECE_BYTES = 65_536;
const MAX_ANSWER_CHARACTERS = 4_096;

/** ClamAV's daemon over TCP: INSTREAM, as `man clamd` has it. */
export class ClamdScanner implements FileScanner {
  private readonly host: string;
  private readonly port: number;

  constructor(
    url: string,
    /** Told why there was no verdict. */
    private readonly onSilence: (reason: string) => void = () => undefined,
  ) {
    const { hostname, port } = new URL(url);
    this.host = hostname.replace(/^\[|\]$/g, '');
    this.port = Number(port === '' ? '3310' : port);
  }

  async scan(path: string): Promise<ScanVerdict> {
    const verdict = await this.ask(path);
    if (verdict.kind === 'unavailable') this.onSilence(verdict.reason);
    return verdict;
  }

  private async ask(path: string): Promise<ScanVerdict> {
    const socket = connect({ host: this.host, port: this.port });
    try {
      socket.setTimeout(SILENCE_MS, () => socket.destroy(new Error('The scanner does not answer.')));
      await once(socket, 'connect');
      // Heard while we still send: a daemon that has had enough says so and hangs up.
      const [answer] = await Promise.all([readAnswer(socket), sendFile(socket, path)]);
      return toVerdict(answer);
    } catch (error) {
      return { kind: 'unavailable', reason: (error as Error).message };
    } finally {
      socket.destroy();
    }
  }
}

/** Pieces with their length before them, and a length of nothing at the end. */
async function sendFile(socket: Socket, path: string): Promise<void> {
  await write(socket, Buffer.from('zINSTREAM\0'));
  for await (const piece of createReadStream(path, { highWaterMark: PIECE_BYTES }) as AsyncIterable<Buffer>) {
    await write(socket, lengthOf(piece.length));
    await write(socket, piece);
  }
  await write(socket, lengthOf(0));
}

function write(socket: Socket, bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => {
      if (error instanceof Error) reject(error);
      else resolve();
    });
  });
}

function lengthOf(bytes: number): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(bytes);
  return length;
}

async function readAnswer(socket: Socket): Promise<string> {
  let text = '';
  for await (const piece of socket as AsyncIterable<Buffer>) {
    text += piece.toString('utf8');
    if (text.includes('\0') || text.length > MAX_ANSWER_CHARACTERS) break;
  }
  return text.replace(/\0[^]*$/, '').trim();
}

/** `stream: OK`, `stream: Eicar-Signature FOUND`, or what went wrong. */
function toVerdict(answer: string): ScanVerdict {
  if (answer === 'stream: OK') return { kind: 'clean' };
  const found = /^stream: (.+) FOUND$/.exec(answer);
  if (found?.[1] !== undefined) return { kind: 'infected', signature: found[1] };
  return { kind: 'unavailable', reason: answer === '' ? 'The scanner hung up.' : answer };
}
