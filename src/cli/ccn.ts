import { runCcn } from './run-ccn.js';
import { openProcessTerminal } from './terminal.js';

process.exitCode = await runCcn(process.argv.slice(2), openProcessTerminal());
