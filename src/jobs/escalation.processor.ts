import type { EscalateClocks } from '../application/escalation/escalate-clocks.js';
import type { Processor } from './processor.js';

/** Tells people of the clocks that are soon due, due, or late. */
export class EscalationProcessor implements Processor {
  readonly job = 'escalate';

  constructor(private readonly escalateClocks: EscalateClocks) {}

  async process(): Promise<number> {
    let lookedAt = 0;
    for (;;) {
      const batch = await this.escalateClocks.execute();
      if (batch === 0) return lookedAt;
      lookedAt += batch;
    }
  }
}
