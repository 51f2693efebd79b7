import { Worker } from 'node:worker_threads';

import type { ReplayWorld } from '../engine/replay.js';
import { linesOf } from './export-blocks.js';
import { judgeLines, type Judgement, type JudgeOptions } from './judge-lines.js';

/** How many blocks a thread has before it, so that it never waits for the next one. */
const AHEAD = 2;
/** Most of what a judge makes is rubbish at once: with more room it is looked through less often. */
const YOUNG_MEGABYTES = 48;

/** Judges blocks one after the other, in this thread. */
export async function* judgeHere(
  blocks: AsyncIterable<Buffer>,
  world: ReplayWorld,
  options: JudgeOptions,
): AsyncGenerator<Judgement> {
  for await (const block of blocks) yield judgeLines(linesOf(block), world, options);
}

/** Judges blocks in threads of their own, each with the shipped world; answers in the order of the blocks. */
export async function* judgeInThreads(
  blocks: AsyncIterable<Buffer>,
  threads: number,
  options: JudgeOptions,
): AsyncGenerator<Judgement> {
  const judges = Array.from({ length: threads }, () => startJudge(options));
  const asked: Promise<Judgement>[] = [];
  let number = 0;
  try {
    for await (const block of blocks) {
      const first = asked.length < threads * AHEAD ? undefined : asked.shift();
      if (first !== undefined) yield await first;
      const answer = judges[number % threads]?.judge(block);
      if (answer !== undefined) asked.push(answer);
      number += 1;
    }
    for (const answer of asked) yield await answer;
  } finally {
    await Promise.all(judges.map(({ end }) => end()));
  }
}

interface Judge {
  readonly judge: (block: Buffer) => Promise<Judgement>;
  readonly end: () => Promise<unknown>;
}

interface Asked {
  readonly resolve: (judgement: Judgement) => void;
  readonly reject: (error: unknown) => void;
}

function startJudge(options: JudgeOptions): Judge {
  const worker = new Worker(new URL('judge-worker.js', import.meta.url), {
    workerData: options,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  const asked: Asked[] = [];
  worker.on('message', (judgement: Judgement) => asked.shift()?.resolve(judgement));
  worker.on('error', (error) => asked.splice(0).forEach(({ reject }) => reject(error)));
  return {
    judge: (block) => {
      const answer = new Promise<Judgement>((resolve, reject) => asked.push({ resolve, reject }));
      // Whoever asked may wait for an earlier answer still; a rejection nobody waits for would end the process.
      answer.catch(() => undefined);
      // A copy of its own, which is handed over and not copied again.
      const bytes = new Uint8Array(block);
      worker.postMessage(bytes, [bytes.buffer]);
      return answer;
    },
    end: () => worker.terminate(),
  };
}
