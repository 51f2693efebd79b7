import { Worker } from 'node:worker_threads';

import { reject, type Result } from '../../engine/result.js';
import type { SheetCell } from './sheet.js';
import type { WorkbookGround, WorkbookRefusal } from './workbook-refusal.js';

/** What the thread is given. */
export interface ReadingTask {
  readonly bytes: Uint8Array;
  readonly sheet: string;
}

export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of values; what is unpacked is counted apart. */
  readonly megabytes: number;
}

const LIMITS: ReadingLimits = { milliseconds: 10_000, megabytes: 128 };
const YOUNG_MEGABYTES = 16;
/** Each may use a core and its memory to the full. */
const MOST_AT_ONCE = 2;
/** How many wait for their turn. */
const MOST_WAITING = 20;

const ZIP = Buffer.from('PK\u0003\u0004', 'latin1');
/** Of the containers that hold encrypted workbooks, and .xls. */
const COMPOUND_FILE = Buffer.from('d0cf11e0a1b11ae1', 'hex');

type Reading = Result<readonly SheetCell[], WorkbookRefusal>;

/** Reads a sheet of a workbook that anybody may have made; nothing that is in it can hold up or end the service. */
export class ReadWorkbook {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly thread: URL = new URL('workbook-thread.js', import.meta.url),
    private readonly limits: ReadingLimits = LIMITS,
  ) {}

  async execute(bytes: Uint8Array, sheet: string): Promise<Reading> {
    const ground = groundAgainst(bytes);
    if (ground !== null) return refuse(ground);
    if (this.running >= MOST_AT_ONCE) {
      if (this.waiting.length >= MOST_WAITING) return reject({ code: 'too-many-workbooks' });
      await new Promise<void>((proceed) => this.waiting.push(proceed));
    } else this.running += 1;
    try {
      return await this.readInThread({ bytes, sheet });
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }

  private readInThread(task: ReadingTask): Promise<Reading> {
    const { milliseconds, megabytes } = this.limits;
    const worker = new Worker(this.thread, {
      workerData: task,
      resourceLimits: { maxOldGenerationSizeMb: megabytes, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
      // What it would write belongs into no log.
      ...{ stdout: true, stderr: true },
    });
    return new Promise<Reading>((resolve, fail) => {
      const overrun = setTimeout(() => resolve(refuse('too-slow')), milliseconds);
      worker.once('message', (read: Result<readonly SheetCell[], WorkbookGround>) =>
        resolve(read.ok ? read : refuse(read.rejection)),
      );
      worker.once('error', (error: NodeJS.ErrnoException) => {
        if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(refuse('too-much-memory'));
        else fail(error);
      });
      worker.once('exit', () => {
        clearTimeout(overrun);
        resolve(refuse('damaged'));
      });
    }).finally(() => worker.terminate());
  }
}

const refuse = (ground: WorkbookGround): Reading => reject({ code: 'workbook-refused', ground });

/** By its first bytes, before a thread is started for it. */
function groundAgainst(bytes: Uint8Array): WorkbookGround | null {
  if (bytes.length === 0) return 'empty';
  const beginsAs = (signature: Buffer) => signature.equals(bytes.subarray(0, signature.length));
  if (beginsAs(COMPOUND_FILE)) return 'protected';
  return beginsAs(ZIP) ? null : 'not-a-workbook';
}
