import type { SettleDueClocks } from '../application/settle-due-clocks.js';
import type { AlarmClock } from './alarm-clock.js';
import type { Processor } from './processor.js';

/** Acts on what is due even where no alarm rang, and arms the alarms of the next hours. */
export class HeartbeatProcessor implements Processor {
  readonly job = 'beat';

  constructor(
    private readonly settleDueClocks: SettleDueClocks,
    private readonly alarmClock: AlarmClock,
  ) {}

  async process(): Promise<number> {
    const written = await this.settleDueClocks.execute();
    await this.alarmClock.arm();
    return written;
  }
}
