import { pino, type Logger } from 'pino';

import { Metrics } from '../../../src/api/operations/metrics.js';
import { openDatabase } from '../../../src/persistence/database.js';
import { composeApplication } from '../../../src/wiring/compose-application.js';
import { createApi, type Api } from '../../../src/wiring/create-api.js';
import { silentQueue } from '../../support/queue-desks.js';

export interface OfflineApi extends Api {
  readonly url: string;
  stop(): Promise<void>;
}

/** The API on a database that nobody answers for: enough for what needs no data. */
export async function startOfflineApi(
  options: { readonly logger?: Logger; readonly cookieSecure?: boolean } = {},
): Promise<OfflineApi> {
  const database = openDatabase('postgres://nobody@127.0.0.1:1/nowhere', { poolSize: 2 });
  const application = composeApplication(database, {
    rules: { backdatingWorkingDays: 3, catchUpWorkingDays: 3 },
    sessionHours: 8,
  });
  const api = await createApi(application, {
    logger: options.logger ?? pino({ level: 'silent' }),
    metrics: new Metrics(),
    queues: silentQueue,
    cookieSecure: options.cookieSecure ?? false,
    trustedProxies: [],
  });
  await api.app.listen(0, '127.0.0.1');
  return {
    ...api,
    url: await api.app.getUrl(),
    stop: async () => {
      await api.app.close();
      await database.close();
    },
  };
}
