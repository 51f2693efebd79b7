import { parentPort } from 'node:worker_threads';

import type { PrintingTask, PrintingOutcome } from './letter-press.js';
import { printLetter } from './print-letter.js';

// Prints one letter after the other, for as long as the process lives.
parentPort?.on('message', ({ id, page }: PrintingTask) => {
  printLetter(page).then(
    (pdf) => answer({ id, pdf }),
    (error: unknown) => answer({ id, fault: error instanceof Error ? error.message : String(error) }),
  );
});

function answer(outcome: PrintingOutcome): void {
  parentPort?.postMessage(outcome);
}
