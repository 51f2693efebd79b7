import type { DynamicModule, NestApplicationOptions } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Logger } from 'pino';

import { CATALOGUE } from '../../workflows/catalogue.js';
import type { Role } from '../../workflows/vocabulary/role.js';
import { logAccess } from '../api/access/log-access.js';
import { OpenApiText } from '../api/docs/openapi-text.js';
import { serveDocsFiles } from '../api/docs/serve-docs-files.js';
import { createAdapter } from '../api/http/create-adapter.js';
import { RouteTable } from '../api/http/route-table.js';
import { buildOpenApi } from '../api/openapi/build-openapi.js';
import type { Metrics } from '../api/operations/metrics.js';
import type { QueueDesk } from '../api/operations/queue-operations.js';
import { Readiness } from '../api/operations/readiness.js';
import { serveTracking } from '../api/tracking/serve-tracking.js';
import { TrackDossier } from '../api/tracking/track-dossier.js';
import { serveWeb } from '../api/web/serve-web.js';
import { AccessEntryStore } from '../persistence/access-entry.store.js';
import { ApiModule, type ApiParts } from './api.module.js';
import type { Application } from './compose-application.js';
import { NestLog } from './nest-log.js';

export interface ApiOptions {
  readonly logger: Logger;
  readonly metrics: Metrics;
  readonly queues: QueueDesk;
  readonly cookieSecure: boolean;
  readonly trustedProxies: readonly string[];
  /** The built web application; without it `/` leads to the documentation. */
  readonly webFolder?: string | null;
  /** Of the demo accounts, which only the embedded default has. */
  readonly demoPassword?: string | null;
  /** Who opens dossiers by these roles alone says why. */
  readonly accessReasonRoles?: readonly Role[];
}

export interface Api {
  readonly app: NestFastifyApplication;
  readonly readiness: Readiness;
}

/** Not under `/api/v1`: what operators and browsers look for at fixed places. */
const UNVERSIONED = [
  'health/live',
  'health/ready',
  'metrics',
  'api/docs',
  'api/docs/start.js',
  'api/openapi.json',
];

/** The HTTP side, ready to listen. */
export async function createApi(application: Application, options: ApiOptions): Promise<Api> {
  const openApi = new OpenApiText();
  const { app, readiness } = await createApp(application, options, (parts) =>
    ApiModule.of({ ...parts, openApi }),
  );
  openApi.write(buildOpenApi(app, CATALOGUE));
  const instance = app.getHttpAdapter().getInstance();
  const accesses = new AccessEntryStore(application.database.pool);
  logAccess(instance, application.systemNow, (access) => accesses.append(access));
  await serveDocsFiles(instance);
  await serveWeb(instance, options.webFolder ?? null);
  serveTracking(instance, new TrackDossier(application.world, application.database.pool));
  await app.init();
  return { app, readiness };
}

/** Health and figures alone, ready to listen. */
export async function createOperations(application: Application, options: ApiOptions): Promise<Api> {
  const api = await createApp(application, options, (parts) =>
    ApiModule.ofOperations({ ...parts, openApi: new OpenApiText() }),
  );
  await api.app.init();
  return api;
}

async function createApp(
  application: Application,
  {
    logger,
    metrics,
    queues,
    cookieSecure,
    trustedProxies,
    demoPassword = null,
    accessReasonRoles = [],
  }: ApiOptions,
  toModule: (parts: Omit<ApiParts, 'openApi'>) => DynamicModule,
): Promise<Api> {
  const routes = new RouteTable();
  const readiness = new Readiness(application.world, application.database.pool);
  const adapter = await createAdapter({
    logger,
    routes,
    trustedProxies,
    overHttps: cookieSecure,
    isStopping: readiness.isStopping,
    onAnswer: metrics.observeAnswer,
  });
  // The strict parser of the adapter is the only one.
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- Nest reads a plain object
  const nestOptions: NestApplicationOptions = {
    bodyParser: false,
    logger: new NestLog(logger),
    abortOnError: false,
  };
  const app = await NestFactory.create<NestFastifyApplication>(
    toModule({
      application,
      routes,
      metrics,
      queues,
      readiness,
      logger,
      cookieSecure,
      demoPassword,
      accessReasonRoles,
    }),
    adapter,
    nestOptions,
  );
  app.setGlobalPrefix('api/v1', { exclude: UNVERSIONED });
  return { app, readiness };
}
