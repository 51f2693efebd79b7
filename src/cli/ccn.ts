import { runCcn } from './run-ccn.js';
import { processTerminal } from './terminal.js';

// `ccn audit export | head` closes our stdout early; that is no fault of the export.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await runCcn(process.argv.slice(2), processTerminal);
