import { CATALOGUE } from '../../workflows/catalogue.js';
import { Metrics } from '../api/operations/metrics.js';
import { lintCatalogue } from '../engine/lint-procedure.js';
import { OpenQueues } from '../jobs/open-queues.js';
import { QueueBackend, type QueueAddress } from '../jobs/queue-backend.js';
import { AddressPolicy } from '../application/webhooks/address-policy.js';
import type { Configuration } from '../configuration.js';
import { MailGateway } from '../gateways/mail.gateway.js';
import { WebhookGateway } from '../gateways/webhook.gateway.js';
import { openDatabase } from '../persistence/database.js';
import { refuseWritableJournal } from '../persistence/journal-guard.js';
import { composeApplication, type Application, type Outside } from './compose-application.js';
import { loadEmbeddedData, publishShippedCalendar } from './first-data.js';
import { openFiles } from './open-files.js';
import { openAuthority, openSigners } from './open-signers.js';
import type { Starting } from './run-process.js';
import { sparingly } from './sparingly.js';
import { StartRefused } from './start-refused.js';

export interface Service {
  readonly application: Application;
  readonly metrics: Metrics;
  readonly isEmbedded: boolean;
  readonly queueBackend: QueueBackend;
  readonly queues: OpenQueues;
}

export interface DatabaseInUse {
  readonly url: string;
  readonly isEmbedded: boolean;
  readonly queue: QueueAddress;
}

/** The application on its database, with what it needs to begin with. @throws StartRefused */
export async function openService(
  starting: Starting,
  { url, isEmbedded, queue }: DatabaseInUse,
): Promise<Service> {
  refuseFaultyCatalogue();
  const { configuration, logger } = starting;
  const database = openDatabase(url, {
    poolSize: configuration.databasePoolSize,
    // The error itself drags along the whole connection, with the statement that it had in hand.
    onConnectionLost: ({ message }) => logger.warn({ reason: message }, 'A database connection was lost.'),
  });
  starting.onStop(() => database.close());
  const metrics = new Metrics();
  const application = composeApplication(database, {
    rules: configuration.provinceDefaults,
    sessionHours: configuration.sessionHours,
    trainingClock: configuration.trainingClock,
    report: ({ work, dossier, error }) => {
      metrics.countFailure(work);
      logger.error({ err: error, work, dossier }, 'A dossier fails and is tried again later.');
    },
    outside: openOutside(configuration),
    files: await openFiles(configuration, (reason) => {
      logger.error({ reason }, 'The virus scanner gave no verdict; uploads wait.');
    }),
    signers: await openSigners(configuration.checkpoints),
    authority: openAuthority(configuration.checkpoints),
  });
  starting.onStop(() => application.letterPress.close());
  if (configuration.smtpUrl === undefined && configuration.role !== 'api')
    starting.say('Chưa cấu hình máy chủ thư (SMTP_URL): thông báo chỉ hiện trong hệ thống.');
  if (configuration.checkpoints.keyFile === undefined && configuration.role !== 'api')
    starting.say('Chưa cấu hình khóa ký (CHECKPOINT_KEY_FILE): nhật ký không được niêm phong hằng ngày.');
  await refuseWritableJournal(database.pool);
  await application.world.refresh(database.pool);
  if (isEmbedded) await loadEmbeddedData(application, configuration.demoPassword, starting.say);
  else await publishShippedCalendar(application);
  const queueBackend = new QueueBackend(
    queue,
    sparingly((error) => logger.warn({ err: error }, 'The queue failed.')),
  );
  const queues = new OpenQueues(queueBackend);
  starting.onStop(() => queues.close());
  return { application, metrics, queueBackend, queues, isEmbedded };
}

function openOutside({ smtpUrl, mailFrom, publicUrl, webhookAllowPrivate }: Configuration): Outside {
  const addresses = new AddressPolicy(webhookAllowPrivate);
  return {
    mail: smtpUrl === undefined ? null : { sender: new MailGateway({ smtpUrl, from: mailFrom }), publicUrl },
    webhooks: new WebhookGateway(addresses),
    addresses,
  };
}

/** A procedure that the linter faults could strand a dossier, so nothing starts with one. */
function refuseFaultyCatalogue(): void {
  const findings = lintCatalogue(CATALOGUE);
  if (findings.length === 0) return;
  const lines = findings.map(({ rule, place, sentence }) => `- ${place} (${rule}): ${sentence}`);
  throw new StartRefused(`The procedures have ${findings.length} fault(s):\n${lines.join('\n')}`);
}
