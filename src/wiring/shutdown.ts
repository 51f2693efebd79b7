import { explainError } from './explain-error.js';

/** Longer than any request may take; what has not ended by then is cut off. */
const PATIENCE_MS = 20_000;

/** Ends the process in order: what was started last is stopped first. */
export class Shutdown {
  private readonly stops: (() => Promise<void>)[] = [];
  private ending: Promise<void> | null = null;

  add(stop: () => Promise<void>): void {
    this.stops.push(stop);
  }

  get hasBegun(): boolean {
    return this.ending !== null;
  }

  /** Asked again, it goes on with the first one. Never returns to a running process. */
  begin(exitCode: number): Promise<void> {
    this.ending ??= this.stopAll(exitCode);
    return this.ending;
  }

  private async stopAll(exitCode: number): Promise<void> {
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    let code = exitCode;
    for (const stop of this.stops.toReversed()) {
      await stop().catch((error: unknown) => {
        process.stderr.write(`${explainError(error)}\n`);
        code = 1;
      });
    }
    process.exit(code);
  }
}
