import { parentPort, workerData } from 'node:worker_threads';

import { linesOf } from './export-blocks.js';
import { judgeLines, type JudgeOptions } from './judge-lines.js';
import { openShippedWorld } from './shipped-world.js';

// A thread that judges the blocks that it is given, one after the other, and answers in that order.
const world = openShippedWorld();
const options = workerData as JudgeOptions;

parentPort?.on('message', (block: Uint8Array) => {
  const { buffer, byteOffset, byteLength } = block;
  parentPort?.postMessage(judgeLines(linesOf(Buffer.from(buffer, byteOffset, byteLength)), world, options));
});
