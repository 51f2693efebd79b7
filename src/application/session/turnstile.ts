/** Lets a few in at a time; the rest wait in a queue of bounded length. */
export class Turnstile {
  private inside = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(
    private readonly capacity: number,
    private readonly queueLength: number,
  ) {}

  /** False when even the queue is full. */
  isOpen(): boolean {
    return this.waiting.length < this.queueLength;
  }

  async pass<T>(work: () => Promise<T>): Promise<T> {
    if (this.inside === this.capacity) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.inside += 1;
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      // The place is handed on, not given up, so nobody slips in between.
      if (next === undefined) this.inside -= 1;
      else next();
    }
  }
}
