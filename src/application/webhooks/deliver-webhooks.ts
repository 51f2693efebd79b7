import type { Executor } from '../../persistence/database.js';
import { WebhookDeliveryStore, type DueWebhook } from '../../persistence/webhook-delivery.store.js';
import { leaseUntil, nextAttemptAt } from '../retry.js';
import type { World } from '../world.js';
import { eventIdOf, signWebhook, writeWebhookBody } from './sign-webhook.js';
import type { WebhookSender } from './webhook-sender.js';

/** How many are in the air at once; the next call takes the rest. */
const BATCH_SIZE = 20;

/**
 * Sends the transitions that are owed to other systems. The entries of one dossier arrive in their
 * order: the next is sent when the one before has arrived, or was given up.
 */
export class DeliverWebhooks {
  private readonly deliveries: WebhookDeliveryStore;

  constructor(
    private readonly world: World,
    executor: Executor,
    /** Null in a process that sends nothing. */
    private readonly sender: WebhookSender | null,
  ) {
    this.deliveries = new WebhookDeliveryStore(executor);
  }

  /** Returns how many were tried. */
  async execute(): Promise<number> {
    const { sender } = this;
    if (sender === null) return 0;
    const now = this.world.now();
    const due = await this.deliveries.claim(now, leaseUntil(now), BATCH_SIZE);
    await Promise.all(due.map((each) => this.send(sender, each)));
    return due.length;
  }

  private async send(sender: WebhookSender, due: DueWebhook): Promise<void> {
    const body = writeWebhookBody(due);
    const outcome = await sender.send({
      url: due.url,
      body,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'ccn-event-id': eventIdOf(due),
        'ccn-signature': signWebhook(due.secret, body, this.world.now()),
      },
    });
    const now = this.world.now();
    if (outcome.httpStatus !== null && outcome.httpStatus >= 200 && outcome.httpStatus < 300) {
      await this.deliveries.markSent(due.id, now, outcome.httpStatus);
      return;
    }
    const error = outcome.httpStatus === null ? outcome.reason : `Answered with ${outcome.httpStatus}.`;
    const failure = { httpStatus: outcome.httpStatus, error };
    await this.deliveries.markFailed(due.id, failure, nextAttemptAt(now, due.attempts));
  }
}
