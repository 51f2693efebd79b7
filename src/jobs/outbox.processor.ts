import type { RelayOutbox } from '../application/relay-outbox.js';
import type { Processor } from './processor.js';

/** Carries out the effects that wait in the outbox. */
export class OutboxProcessor implements Processor {
  readonly job = 'relay-outbox';

  constructor(private readonly relayOutbox: RelayOutbox) {}

  process(): Promise<number> {
    return this.relayOutbox.execute();
  }
}
