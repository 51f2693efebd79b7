import { Worker } from 'node:worker_threads';

import type { LetterPage, PrintLetter } from '../../application/letters/letter-page.js';

/** What the thread is given. */
export interface PrintingTask {
  readonly id: number;
  readonly page: LetterPage;
}

export type PrintingOutcome =
  { readonly id: number; readonly pdf: Uint8Array } | { readonly id: number; readonly fault: string };

interface Waiting {
  readonly resolve: (pdf: Buffer) => void;
  readonly fail: (error: Error) => void;
}

/**
 * Prints letters in a thread of its own, which is started by the first: a letter takes a tenth of a second of computing,
 * and nobody's request waits for that. A thread that ends fails what it had in hand; the next letter starts another.
 */
export class LetterPress {
  private thread: Worker | null = null;
  private count = 0;
  private readonly waiting = new Map<number, Waiting>();

  constructor(private readonly program: URL = new URL('letter-thread.js', import.meta.url)) {}

  readonly print: PrintLetter = (page) => {
    this.thread ??= this.start();
    const { thread } = this;
    this.count += 1;
    const task: PrintingTask = { id: this.count, page };
    return new Promise<Buffer>((resolve, fail) => {
      this.waiting.set(task.id, { resolve, fail });
      thread.postMessage(task);
    });
  };

  /** What is being printed then fails. */
  async close(): Promise<void> {
    await this.thread?.terminate();
  }

  private start(): Worker {
    const thread = new Worker(this.program);
    // It holds no process up: whoever waits for a letter does.
    thread.unref();
    thread.on('message', (outcome: PrintingOutcome) => {
      const waiting = this.waiting.get(outcome.id);
      this.waiting.delete(outcome.id);
      if ('fault' in outcome) waiting?.fail(new Error(`A letter could not be printed: ${outcome.fault}`));
      else waiting?.resolve(Buffer.from(outcome.pdf));
    });
    thread.on('error', (error) => this.giveUp(error));
    thread.on('exit', () => this.giveUp(new Error('The thread that prints letters has ended.')));
    return thread;
  }

  private giveUp(error: unknown): void {
    this.thread = null;
    for (const { fail } of this.waiting.values())
      fail(error instanceof Error ? error : new Error(String(error)));
    this.waiting.clear();
  }
}
