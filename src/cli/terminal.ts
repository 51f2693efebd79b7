import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import type { Environment } from '../configuration.js';

/** Where a command reads from and writes to; the tests bring their own. */
export interface Terminal {
  readonly env: Environment;
  /** To stdout; resolves when more can be taken, so that a long export does not pile up in memory. */
  write(text: string): Promise<void>;
  writeError(text: string): Promise<void>;
  /** What a person types without it being shown; `null` when nobody sits at a keyboard, or they gave up. */
  readHidden(prompt: string): Promise<string | null>;
}

export function openProcessTerminal(): Terminal {
  return {
    env: process.env,
    write: writerTo(process.stdout),
    writeError: writerTo(process.stderr),
    readHidden,
  };
}

/** Throws what the stream failed with, at the latest at the next write: `EPIPE` when nobody reads any more. */
function writerTo(stream: NodeJS.WriteStream): (text: string) => Promise<void> {
  let failure: Error | null = null;
  stream.on('error', (error: Error) => (failure = error));
  return async (text) => {
    if (failure !== null) throw failure;
    if (!stream.write(text)) await once(stream, 'drain');
  };
}

async function readHidden(prompt: string): Promise<string | null> {
  if (!process.stdin.isTTY) return null;
  process.stderr.write(prompt);
  // `readline` echoes what is typed to its output, so it gets one that swallows it.
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const keyboard = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  const gaveUp = new Promise<null>((resolve) => {
    keyboard.once('SIGINT', () => resolve(null)).once('close', () => resolve(null));
  });
  try {
    return await Promise.race([keyboard.question(''), gaveUp]);
  } finally {
    keyboard.close();
    process.stderr.write('\n');
  }
}
