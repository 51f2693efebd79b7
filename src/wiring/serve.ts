import { findWebFolder } from '../api/web/read-web-files.js';
import { JobDesk } from '../jobs/job-desk.js';
import type { Api } from './create-api.js';
import { createApi, createOperations } from './create-api.js';
import type { Service } from './open-service.js';
import type { Starting } from './run-process.js';
import { StartRefused } from './start-refused.js';

/** Serves the whole API; returns its address. @throws StartRefused when the port is taken. */
export async function serveApi(starting: Starting, service: Service): Promise<string> {
  const api = await createApi(service.application, {
    ...optionsOf(starting, service),
    webFolder: findWebFolder(),
    demoPassword: service.isEmbedded ? starting.configuration.demoPassword : null,
  });
  return listen(starting, api, starting.configuration.port);
}

/** Serves only what operators ask, one port above the API's so that both can run on one machine. */
export async function serveOperations(starting: Starting, service: Service): Promise<string> {
  const { port } = starting.configuration;
  const api = await createOperations(service.application, optionsOf(starting, service));
  return listen(starting, api, port === 0 ? 0 : port + 1);
}

function optionsOf({ configuration, logger }: Starting, { metrics, queues }: Service) {
  const { cookieSecure, trustedProxies, accessReasonRoles } = configuration;
  return { logger, metrics, queues: new JobDesk(queues), cookieSecure, trustedProxies, accessReasonRoles };
}

async function listen({ configuration, onStop }: Starting, api: Api, port: number): Promise<string> {
  const { host } = configuration;
  onStop(async () => {
    api.readiness.stop();
    await api.app.close();
  });
  try {
    await api.app.listen(port, host);
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'EADDRINUSE' ? portInUse(host, port) : error;
  }
  const { port: taken } = api.app.getHttpServer().address() as { readonly port: number };
  return `http://${host}:${taken}`;
}

function portInUse(host: string, port: number): StartRefused {
  return new StartRefused(
    `Port ${port} on ${host} is in use by another program: stop it, or choose another port with PORT.`,
  );
}
