/** How many of something were done, and how long each took, in milliseconds. */
export interface Measurement {
  readonly count: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p99: number;
}

/** Runs `work` for each item with a fixed number in flight, and times every one. */
export async function measure<T>(
  items: readonly T[],
  inFlight: number,
  work: (item: T) => Promise<unknown>,
): Promise<Measurement> {
  const latencies: number[] = [];
  let next = 0;
  const worker = async () => {
    for (let item = items[next]; item !== undefined; item = items[next]) {
      next += 1;
      const began = performance.now();
      await work(item);
      latencies.push(performance.now() - began);
    }
  };
  const began = performance.now();
  await Promise.all(Array.from({ length: inFlight }, worker));
  return summarise(latencies, performance.now() - began);
}

/** Runs `work` again and again for at least `milliseconds`; `work` returns how much it did. */
export function measurePure(milliseconds: number, work: () => number): number {
  let done = 0;
  const began = performance.now();
  let elapsed = 0;
  while (elapsed < milliseconds) {
    done += work();
    elapsed = performance.now() - began;
  }
  return (done / elapsed) * 1000;
}

function summarise(latencies: readonly number[], elapsed: number): Measurement {
  const sorted = [...latencies].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { count: sorted.length, perSecond: (sorted.length / elapsed) * 1000, p50: at(0.5), p99: at(0.99) };
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
