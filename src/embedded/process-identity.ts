import { execFile } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { basename } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/**
 * A mark that tells the process `pid` from every other process that ever had this number,
 * or undefined when no such process lives. A zombie counts as dead.
 */
export async function readProcessMark(pid: number): Promise<string | undefined> {
  if (process.platform !== 'linux') return readWithPs(pid, 'lstart=');
  try {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state, startedAtTicks] = [fields[0], fields[19]];
    if (state === 'Z' || state === 'X' || startedAtTicks === undefined) return undefined;
    const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8');
    return `${boot.trim()} ${startedAtTicks}`;
  } catch {
    return undefined;
  }
}

/** Tells whether `pid` is the main process of a PostgreSQL server that serves exactly `clusterFolder`. */
export async function isPostmasterOf(pid: number, clusterFolder: string): Promise<boolean> {
  if ((await readProcessMark(pid)) === undefined) return false;
  const folder = await realpath(clusterFolder);
  if (process.platform !== 'linux') {
    const command = await readWithPs(pid, 'command=');
    return command !== undefined && command.includes('postgres') && command.includes(`-D ${folder} `);
  }
  try {
    const [program] = (await readFile(`/proc/${pid}/cmdline`, 'utf8')).split('\0');
    // PostgreSQL's main process works inside its data folder; so do its children, which rename themselves.
    const workingFolder = await readlink(`/proc/${pid}/cwd`);
    return program !== undefined && basename(program) === 'postgres' && workingFolder === folder;
  } catch {
    return false;
  }
}

async function readWithPs(pid: number, column: string): Promise<string | undefined> {
  try {
    const { stdout } = await run('ps', ['-ww', '-o', `stat=,${column}`, '-p', String(pid)]);
    const [state, ...rest] = stdout.trim().split(/\s+/);
    return state === undefined || state === '' || state.startsWith('Z') ? undefined : rest.join(' ');
  } catch {
    return undefined;
  }
}
