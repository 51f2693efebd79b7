import { parentPort, workerData } from 'node:worker_threads';

import type { ReadingTask } from './read-workbook.js';
import { readCells } from './read-cells.js';

// One reading, in a thread that ends with it.
const { bytes, sheet } = workerData as ReadingTask;
parentPort?.postMessage(await readCells(bytes, sheet));
