import type { CommandFault } from './command-fault.js';
import type { Terminal } from './terminal.js';

/** What a command has to say. */
export interface Report {
  /** For `--json`: the names in it are stable. */
  readonly data: object;
  /** For people: lines of text. */
  readonly lines: readonly string[];
  /** What the command found wrong; the report is printed all the same. */
  readonly fault?: CommandFault;
  /** The command has written its answer to stdout itself, piece by piece. */
  readonly isPrinted?: true;
}

export async function printReport(terminal: Terminal, report: Report, isJson: boolean): Promise<void> {
  if (report.isPrinted === true) return;
  const text = isJson ? JSON.stringify(report.data, null, 2) : report.lines.join('\n');
  if (text !== '') await terminal.write(`${text}\n`);
}

/** To stderr, so that stdout holds only what was asked for. */
export async function printFault(terminal: Terminal, fault: CommandFault, isJson: boolean): Promise<void> {
  const { code, detail } = fault;
  await terminal.writeError(`${isJson ? JSON.stringify({ error: { code, detail } }) : detail}\n`);
}
