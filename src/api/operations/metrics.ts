import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

import { routeOf } from '../http/request-log.js';
import { watchOperations, type OperationFigures } from './operation-figures.js';

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

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

  /** Only where jobs are carried out, because these figures are the same everywhere. */
  watchOperations(read: () => Promise<OperationFigures>): void {
    watchOperations(this.registry, read);
  }

  print(): Promise<string> {
    return this.registry.metrics();
  }

  private counter<T extends string = never>(name: string, help: string, labelNames: T[] = []): Counter<T> {
    return new Counter({ name, help, labelNames, registers: [this.registry] });
  }
}
