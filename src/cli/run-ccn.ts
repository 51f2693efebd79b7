import { Command, CommanderError } from 'commander';
import { wrongUsage } from './command-fault.js';
import { addAccessCommands } from './commands/access.js';
import { addAuditCommands } from './commands/audit.js';
import { addCalendarCommands } from './commands/calendar.js';
import { addCouncilCommands } from './commands/council.js';
import { addDossierCommands } from './commands/dossier.js';
import { addEscalationCommands } from './commands/escalation.js';
import { addImportCommand } from './commands/import.js';
import { addMigrationCommand } from './commands/migration.js';
import { addOutboxCommands } from './commands/outbox.js';
import { addProcedureCommands } from './commands/procedures.js';
import { addSubstitutionCommands } from './commands/substitution.js';
import { addUnitCommands } from './commands/units.js';
import { addUserCommands } from './commands/user.js';
import { printFault, printReport } from './report.js';
import type { AddCommands, Respond } from './respond.js';
import type { Terminal } from './terminal.js';
import { toCommandFault } from './to-command-fault.js';
import { describeUsageError } from './usage-sentence.js';

const GROUPS: readonly AddCommands[] = [
  addProcedureCommands,
  addCalendarCommands,
  addDossierCommands,
  addCouncilCommands,
  addAuditCommands,
  addAccessCommands,
  addEscalationCommands,
  addImportCommand,
  addMigrationCommand,
  addUnitCommands,
  addUserCommands,
  addSubstitutionCommands,
  addOutboxCommands,
];

/**
 * Runs one command line, without the program's name. Returns the exit code: 0 for success, 1 when the
 * command was refused or found a fault, 2 when it was asked wrongly. Never throws.
 */
export async function runCcn(args: readonly string[], terminal: Terminal): Promise<number> {
  const isJson = args.includes('--json');
  const help: string[] = [];
  let exitCode = 0;
  const respond: Respond = async (pending) => {
    const report = await pending;
    await printReport(terminal, report, isJson);
    if (report.fault === undefined) return;
    await printFault(terminal, report.fault, isJson);
    exitCode = report.fault.exitCode;
  };
  try {
    await createProgram(respond, terminal, help).parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) {
      await terminal.write(help.join(''));
      return 0;
    }
    // `ccn audit export | head` has read what it wanted.
    if (isClosedPipe(error)) return exitCode;
    const isUsage = error instanceof CommanderError;
    const fault = isUsage ? wrongUsage(describeUsageError(error)) : toCommandFault(error);
    await printFault(terminal, fault, isJson);
    return fault.exitCode;
  }
}

function createProgram(respond: Respond, terminal: Terminal, help: string[]): Command {
  const program = new Command('ccn')
    .description('Dòng lệnh của hệ thống hồ sơ cụm công nghiệp.')
    .option('--json', 'in kết quả dạng JSON, cho máy đọc')
    .helpOption('-h, --help', 'xem trợ giúp')
    .helpCommand('help [lệnh]', 'xem trợ giúp của một lệnh')
    .exitOverride()
    .configureOutput({ writeOut: (text) => help.push(text), writeErr: () => undefined })
    .configureHelp({ showGlobalOptions: true, styleTitle: (title) => TITLES[title] ?? title });
  for (const add of GROUPS) add(program, respond, terminal);
  return program;
}

const TITLES: Readonly<Record<string, string>> = {
  'Usage:': 'Cách dùng:',
  'Arguments:': 'Tham số:',
  'Options:': 'Tùy chọn:',
  'Global Options:': 'Tùy chọn chung:',
  'Commands:': 'Lệnh:',
};

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
