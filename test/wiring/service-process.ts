import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

export interface Ended {
  readonly code: number | null;
  readonly output: string;
  readonly errors: string;
}

/** A part of the built service in a process of its own, as a person or a container starts it. */
export class ServiceProcess {
  private output = '';
  private errors = '';
  private readonly child: ChildProcessByStdio<null, Readable, Readable>;
  /** When it has ended, by itself or not. */
  readonly ended: Promise<Ended>;

  constructor(part: 'main' | 'worker', env: Readonly<Record<string, string>>) {
    const file = fileURLToPath(new URL(`../../dist/src/${part}.js`, import.meta.url));
    // Only what the test says: the shell that runs the tests may have set anything.
    const { PATH = '', HOME = '', TMPDIR = '/tmp' } = process.env;
    this.child = spawn(process.execPath, [file], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH, HOME, TMPDIR, LOG_LEVEL: 'silent', PORT: '0', ...env },
    });
    this.child.stdout.on('data', (chunk: Buffer) => (this.output += chunk.toString()));
    this.child.stderr.on('data', (chunk: Buffer) => (this.errors += chunk.toString()));
    this.ended = once(this.child, 'close').then(([code]) => ({
      code: code as number | null,
      output: this.output,
      errors: this.errors,
    }));
  }

  /** What it has said so far. */
  get said(): string {
    return this.output;
  }

  /** Its address, as soon as it has told it. Refused when it ends before. */
  async findAddress(): Promise<string> {
    const pattern = /http:\/\/[\w.]+:\d+/;
    for (;;) {
      const address = pattern.exec(this.output)?.[0];
      if (address !== undefined) return address;
      const ended = await Promise.race([this.ended, once(this.child.stdout, 'data').then(() => null)]);
      if (ended !== null) throw new Error(`It ended with ${String(ended.code)}: ${ended.errors}`);
    }
  }

  async stop(signal: NodeJS.Signals = 'SIGTERM'): Promise<Ended> {
    this.child.kill(signal);
    return this.ended;
  }
}
