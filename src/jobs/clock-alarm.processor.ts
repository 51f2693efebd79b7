import type { SettleDueClocks } from '../application/settle-due-clocks.js';
import type { Processor } from './processor.js';

/** An alarm rings: whatever is due is acted on, whichever clock it was armed for. */
export class ClockAlarmProcessor implements Processor {
  readonly job = 'ring-alarm';

  constructor(private readonly settleDueClocks: SettleDueClocks) {}

  process(): Promise<number> {
    return this.settleDueClocks.execute();
  }
}
