import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { atTime, localDateOf } from '../../engine/calendar/local-date.js';
import type { Executor } from '../../persistence/database.js';
import { NoticeDeliveryStore, type DueNotice } from '../../persistence/notice-delivery.store.js';
import { leaseUntil, nextAttemptAt } from '../retry.js';
import type { World } from '../world.js';
import type { Mail, MailSender } from './mail-sender.js';
import { writeDigestMail, writeImmediateMail } from './write-mail.js';

/** When the digest goes out, on working days. A rule of the house. */
const DIGEST_HOUR = '08:00';
const IMMEDIATE_BATCH = 50;
/** All that a morning brings: a person's notices are not to be cut into two digests. */
const DIGEST_BATCH = 10_000;

export interface MailOptions {
  readonly sender: MailSender;
  /** Where people reach the service, without a slash at the end. */
  readonly publicUrl: string;
}

/**
 * Sends the e-mails that are owed. Claims run out, so one that a dying process had in hand is sent
 * again, under the same Message-ID; several processes may deliver at once.
 */
export class DeliverNotices {
  private readonly deliveries: NoticeDeliveryStore;

  constructor(
    private readonly world: World,
    executor: Executor,
    /** Null where no mail server is configured: then what is owed waits. */
    private readonly mail: MailOptions | null,
  ) {
    this.deliveries = new NoticeDeliveryStore(executor);
  }

  /** Returns how many mails were sent. */
  async execute(): Promise<number> {
    if (this.mail === null) return 0;
    await this.deliveries.cancelForRecused('The recipient was recused from the dossier.');
    return (await this.sendImmediate(this.mail)) + (await this.sendDigests(this.mail));
  }

  private async sendImmediate({ sender, publicUrl }: MailOptions): Promise<number> {
    const now = this.world.now();
    const due = await this.claim('immediate', now, now, IMMEDIATE_BATCH);
    let sent = 0;
    for (const notice of due)
      sent += await this.send(sender, writeImmediateMail(notice, publicUrl), [notice]);
    return sent;
  }

  /** From eight o'clock, what was told before eight; what comes later waits for the next working day. */
  private async sendDigests({ sender, publicUrl }: MailOptions): Promise<number> {
    const now = this.world.now();
    const today = localDateOf(now);
    const opening = atTime(today, DIGEST_HOUR);
    if (now < opening || !this.world.calendar().isWorkingDay(today)) return 0;
    const due = await this.claim('digest', now, opening, DIGEST_BATCH);
    let sent = 0;
    for (const recipient of new Set(due.map((notice) => notice.recipient))) {
      const notices = due.filter((notice) => notice.recipient === recipient);
      const [first] = notices;
      if (first !== undefined)
        sent += await this.send(sender, writeDigestMail(first, notices, today, publicUrl), notices);
    }
    return sent;
  }

  private claim(
    mode: 'immediate' | 'digest',
    now: Instant,
    toldBy: Instant,
    limit: number,
  ): Promise<DueNotice[]> {
    return this.deliveries.claim({ mode, now, toldBy, leaseUntil: leaseUntil(now), limit });
  }

  private async send(sender: MailSender, mail: Mail, notices: readonly DueNotice[]): Promise<number> {
    const ids = notices.map(({ id }) => id);
    const outcome = await sender.send(mail);
    const now = this.world.now();
    if (outcome.kind === 'sent') {
      await this.deliveries.markSent(ids, now);
      return 1;
    }
    const attempts = Math.max(...notices.map((notice) => notice.attempts));
    const again = outcome.kind === 'refused' ? null : nextAttemptAt(now, attempts);
    if (again === null) await this.deliveries.markFailed(ids, outcome.reason);
    else await this.deliveries.postpone(ids, again, outcome.reason);
    return 0;
  }
}
