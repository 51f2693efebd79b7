import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

import { routeOf } from '../http/request-log.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

const QUEUE_STATES = ['waiting', 'active', 'delayed', 'failed'] as const;

/** How the queues, the clocks and the outbox stand. */
export interface OperationFigures {
  readonly queues: readonly ({ readonly name: string } & Readonly<
    Record<(typeof QUEUE_STATES)[number], number>
  >)[];
  readonly dueClocks: number;
  readonly oldestDueSeconds: number;
  readonly effects: { readonly waiting: number; readonly parked: number };
}

/** Figures of this process for Prometheus. Labels name routes and codes, never people or dossiers. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'How long requests took, by method, route and status.',
    labelNames: ['method', 'route', 'status'],
    buckets: SECONDS,
    registers: [this.registry],
  });
  private readonly jobs = this.counter('ccn_jobs_total', 'Jobs that were carried out.', ['job']);
  private readonly jobResults = this.counter(
    'ccn_job_results_total',
    'What jobs found to do: facts that were settled, effects that were carried out.',
    ['job'],
  );
  private readonly jobFailures = this.counter('ccn_job_failures_total', 'Jobs that failed.', ['job']);
  private readonly failures = this.counter(
    'ccn_failures_total',
    'What could not be done for one dossier and is tried again later.',
    ['work'],
  );
  private readonly queueSilences = this.counter(
    'ccn_queue_silences_total',
    'Times that the queue had lost its schedules or did not answer, and the worker acted by itself.',
  );
  private readonly queueJobs = this.gauge('ccn_queue_jobs', 'Jobs in a queue, by state.', ['queue', 'state']);
  private readonly dueClocks = this.gauge('ccn_due_clocks', 'Clocks that are due and wait to be acted on.');
  private readonly oldestDueAge = this.gauge(
    'ccn_oldest_due_clock_seconds',
    'For how long the longest waiting due clock has waited.',
  );
  private readonly outboxEffects = this.gauge('ccn_outbox_effects', 'Effects that are not done.', ['state']);
  private watch: (() => Promise<OperationFigures>) | null = null;

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly observeAnswer = (request: FastifyRequest, reply: FastifyReply): void => {
    const labels = { method: request.method, route: routeOf(request), status: reply.statusCode };
    this.durations.observe(labels, reply.elapsedTime / 1000);
  };

  countJob(job: string, results: number): void {
    this.jobs.inc({ job });
    this.jobResults.inc({ job }, results);
  }

  countJobFailure(job: string): void {
    this.jobFailures.inc({ job });
  }

  countFailure(work: string): void {
    this.failures.inc({ work });
  }

  countQueueSilence(): void {
    this.queueSilences.inc();
  }

  /** Figures that are read whenever somebody asks; only where jobs are carried out, because they are the same everywhere. */
  watchOperations(read: () => Promise<OperationFigures>): void {
    this.watch = read;
  }

  async print(): Promise<string> {
    const gauges = [this.queueJobs, this.dueClocks, this.oldestDueAge, this.outboxEffects];
    for (const gauge of gauges) gauge.reset();
    // What does not answer is left out: an old figure would be taken for the present one.
    const figures = await this.watch?.().catch(() => null);
    if (figures !== null && figures !== undefined) this.show(figures);
    return this.registry.metrics();
  }

  private show({ queues, dueClocks, oldestDueSeconds, effects }: OperationFigures): void {
    for (const { name: queue, ...states } of queues) {
      for (const state of QUEUE_STATES) this.queueJobs.set({ queue, state }, states[state]);
    }
    this.dueClocks.set(dueClocks);
    this.oldestDueAge.set(oldestDueSeconds);
    this.outboxEffects.set({ state: 'waiting' }, effects.waiting);
    this.outboxEffects.set({ state: 'parked' }, effects.parked);
  }

  private counter<T extends string = never>(name: string, help: string, labelNames: T[] = []): Counter<T> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }

  private gauge<T extends string = never>(name: string, help: string, labelNames: T[] = []): Gauge<T> {
    return new Gauge({ name, help, labelNames, registers: [this.registry] });
  }
}
