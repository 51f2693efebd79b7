import { Controller, Get, Header } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';

import { Readiness } from './readiness.js';
import { Answers, AnswersText, Refuses } from '../openapi/answers.js';
import { Problem } from '../problems/problem.js';
import { OpenToAll } from '../session/session.guard.js';
import { Metrics } from './metrics.js';

/** For the people and programs that keep the service running. No data of any person is here. */
@ApiTags('operations')
@Controller()
export class HealthController {
  constructor(
    private readonly readiness: Readiness,
    private readonly metrics: Metrics,
  ) {}

  @Get('health/live')
  @OpenToAll()
  @Answers(200, 'Health', 'The process runs.')
  showLiveness(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @OpenToAll()
  @Answers(200, 'Health', 'The process can serve: its database answers and a calendar is in force.')
  @Refuses('unavailable')
  async showReadiness(): Promise<{ readonly status: 'ok' }> {
    const obstacle = await this.readiness.findObstacle();
    if (obstacle !== null) throw new Problem('unavailable', obstacle, { headers: { 'retry-after': '2' } });
    return { status: 'ok' };
  }

  @Get('metrics')
  @OpenToAll()
  @Header('content-type', 'text/plain; version=0.0.4; charset=utf-8')
  @AnswersText('Figures for Prometheus.', 'text/plain', '# TYPE http_request_duration_seconds histogram\n')
  showMetrics(): Promise<string> {
    return this.metrics.print();
  }
}
