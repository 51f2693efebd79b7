import { runCcn } from '../../src/cli/run-ccn.js';
import type { Terminal } from '../../src/cli/terminal.js';

export interface Ran {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: Readonly<Record<string, string>>;
  /** What the person types at hidden prompts, one answer after the other. */
  readonly typed?: readonly string[];
}

/** Runs one command in this process. */
export async function ccn(
  args: readonly string[],
  { env = {}, typed = [] }: Surroundings = {},
): Promise<Ran> {
  const [stdout, stderr]: [string[], string[]] = [[], []];
  const answers = [...typed];
  const terminal: Terminal = {
    env,
    write: (text) => Promise.resolve(void stdout.push(text)),
    writeError: (text) => Promise.resolve(void stderr.push(text)),
    readHidden: () => Promise.resolve(answers.shift() ?? null),
  };
  const exitCode = await runCcn(args, terminal);
  return { exitCode, stdout: stdout.join(''), stderr: stderr.join('') };
}

/** Runs one command with `--json` and reads what it printed. */
export async function ccnJson(args: readonly string[], surroundings: Surroundings = {}) {
  const ran = await ccn([...args, '--json'], surroundings);
  return {
    exitCode: ran.exitCode,
    data: (ran.stdout === '' ? null : JSON.parse(ran.stdout)) as unknown,
    error: ran.stderr === '' ? null : (JSON.parse(ran.stderr) as { error: unknown }).error,
  };
}
