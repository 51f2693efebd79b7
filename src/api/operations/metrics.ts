import type { FastifyReply, FastifyRequest } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

import { routeOf } from '../http/request-log.js';

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
  private readonly settledFacts = new Counter({
    name: 'ccn_settled_facts_total',
    help: 'Facts that the heartbeat wrote: clocks that expired, units that were succeeded.',
    registers: [this.registry],
  });
  private readonly heartbeatFailures = new Counter({
    name: 'ccn_heartbeat_failures_total',
    help: 'Heartbeats that failed and were tried again.',
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  readonly observeAnswer = (request: FastifyRequest, reply: FastifyReply): void => {
    const labels = { method: request.method, route: routeOf(request), status: reply.statusCode };
    this.durations.observe(labels, reply.elapsedTime / 1000);
  };

  countSettledFacts(count: number): void {
    this.settledFacts.inc(count);
  }

  countHeartbeatFailure(): void {
    this.heartbeatFailures.inc();
  }

  print(): Promise<string> {
    return this.registry.metrics();
  }
}
