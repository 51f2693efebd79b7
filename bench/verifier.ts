import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('run-verifier.js', import.meta.url));

export interface VerifierRun {
  readonly entries: number;
  /** From the start of its process to its end, as who waits for it counts. */
  readonly seconds: number;
  /** The most memory that the process held. */
  readonly megabytes: number;
}

/** Runs `ccn audit verify --file` in a process of its own. @throws Error when it does not find the file intact */
export async function runVerifier(file: string): Promise<VerifierRun> {
  const began = performance.now();
  const child = spawn(process.execPath, [PROGRAM, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  let answer = '';
  child.stdout.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  await once(child, 'close');
  const seconds = (performance.now() - began) / 1000;
  const { report, kilobytes } = JSON.parse(answer) as {
    readonly report: { readonly entries: number; readonly replayed: number; readonly intact: boolean };
    readonly kilobytes: number;
  };
  if (!report.intact || report.replayed !== report.entries) {
    throw new Error(`Expected an intact file, but: ${JSON.stringify(report).slice(0, 500)}`);
  }
  return { entries: report.entries, seconds, megabytes: kilobytes / 1024 };
}
