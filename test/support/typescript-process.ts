import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';

const REGISTER = new URL('./register-typescript.mjs', import.meta.url).href;

export interface TypescriptProcess {
  readonly pid: number;
  /** The first line that the process writes; refused when it ends without one. */
  readonly firstLine: Promise<string>;
  /** When it has ended, by itself or not. */
  readonly ended: Promise<void>;
  hasEnded(): boolean;
  /** Writes a line to its standard input. */
  write(line: string): void;
  /** Sends the signal and waits for the end. */
  kill(signal: NodeJS.Signals): Promise<void>;
}

/** Runs a TypeScript file of ours in a Node process of its own, so that a test may really kill it. */
export function startTypescript(
  file: URL,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): TypescriptProcess {
  const child = spawn(process.execPath, ['--import', REGISTER, fileURLToPath(file), ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: '', ...env },
  });
  const exit = once(child, 'exit');
  if (child.pid === undefined) throw new Error(`Node did not start ${file.href}.`);
  return {
    pid: child.pid,
    firstLine: readFirstLine(child, file),
    ended: exit.then(() => undefined),
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    write: (line) => void child.stdin.write(`${line}\n`),
    kill: async (signal) => {
      child.kill(signal);
      await exit;
    },
  };
}

function readFirstLine(child: ChildProcessByStdio<Writable, Readable, null>, file: URL): Promise<string> {
  return new Promise((resolve, reject) => {
    const lines = createInterface({ input: child.stdout });
    lines.once('line', resolve);
    lines.once('close', () => reject(new Error(`${file.href} ended without a word.`)));
  });
}
