/** A line of the report; `goal` is what the project asks of the figure. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly goal?: string;
}

/** How many were done in a second, and how long each took, in milliseconds. */
export interface Measurement {
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
  return { perSecond: (sorted.length / elapsed) * 1000, p50: at(0.5), p99: at(0.99) };
}

/**
 * Measures each of several ways once a round, one after the other, each round in the opposite order of
 * the round before. What slows the machine down for a while then slows all of them down alike.
 */
export async function measureInTurn<Way extends string, M>(
  rounds: number,
  ways: Readonly<Record<Way, () => Promise<M> | M>>,
): Promise<Readonly<Record<Way, readonly M[]>>> {
  const names = Object.keys(ways) as Way[];
  const measured = Object.fromEntries(names.map((name): [Way, M[]] => [name, []])) as Record<Way, M[]>;
  for (let round = 0; round < rounds; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      measured[name].push(await ways[name]());
    }
  }
  return measured;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

/** The median over the rounds of what one way reached in a round to what the other reached in it. */
export function medianRatio(values: readonly number[], others: readonly number[]): number {
  return median(values.map((value, round) => value / (others[round] ?? NaN)));
}

export function latencies(name: string, rounds: readonly Measurement[]): readonly Figure[] {
  return [
    { name: `${name}, p50 ms`, value: median(rounds.map(({ p50 }) => p50)) },
    { name: `${name}, p99 ms`, value: median(rounds.map(({ p99 }) => p99)) },
  ];
}
