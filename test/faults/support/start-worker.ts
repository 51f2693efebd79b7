import { startTypescript, type TypescriptProcess } from '../../support/typescript-process.js';
import type { WorkerOptions } from './worker-process.js';

const WORKER = new URL('./worker-process.ts', import.meta.url);

/** A worker with a quick heartbeat, in a process of its own; its first line says that it works. */
export function startWorker(options: Omit<WorkerOptions, 'heartbeatSeconds'>): TypescriptProcess {
  const all: WorkerOptions = { heartbeatSeconds: 1, ...options };
  const worker = startTypescript(WORKER, [JSON.stringify(all)]);
  // A victim may end without a word.
  worker.firstLine.catch(() => undefined);
  return worker;
}
