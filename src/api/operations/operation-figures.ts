import { Gauge, type Registry } from 'prom-client';

const QUEUE_STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How the queues, the clocks and the outbox stand at the moment. */
export interface OperationFigures {
  readonly queues: readonly ({ readonly name: string } & Readonly<
    Record<(typeof QUEUE_STATES)[number], number>
  >)[];
  readonly dueClocks: number;
  readonly oldestDueSeconds: number;
  readonly effects: { readonly waiting: number; readonly parked: number };
}

/** Reads the figures whenever somebody asks for the metrics. */
export function watchOperations(registry: Registry, read: () => Promise<OperationFigures>): void {
  const registers = [registry];
  const queueJobs = new Gauge({
    name: 'ccn_queue_jobs',
    help: 'Jobs in a queue, by state.',
    labelNames: ['queue', 'state'],
    registers,
  });
  const oldestDue = new Gauge({
    name: 'ccn_oldest_due_clock_seconds',
    help: 'For how long the longest waiting due clock has waited.',
    registers,
  });
  const effects = new Gauge({
    name: 'ccn_outbox_effects',
    help: 'Effects that are not done.',
    labelNames: ['state'],
    registers,
  });
  new Gauge({
    name: 'ccn_due_clocks',
    help: 'Clocks that are due and wait to be acted on.',
    registers,
    // One reading for all; while it fails, an old figure must not be taken for the present one.
    async collect() {
      const figures = await read().catch(() => null);
      queueJobs.reset();
      for (const { name: queue, ...states } of figures?.queues ?? []) {
        for (const state of QUEUE_STATES) queueJobs.set({ queue, state }, states[state]);
      }
      this.set(figures?.dueClocks ?? NaN);
      oldestDue.set(figures?.oldestDueSeconds ?? NaN);
      effects.set({ state: 'waiting' }, figures?.effects.waiting ?? NaN);
      effects.set({ state: 'parked' }, figures?.effects.parked ?? NaN);
    },
  });
}
