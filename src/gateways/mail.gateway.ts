import { createTransport, type NodemailerError } from 'nodemailer';

import type { Mail, MailOutcome, MailSender } from '../application/notices/mail-sender.js';

const CONNECT_MS = 10_000;
const ANSWER_MS = 30_000;

export interface MailGatewayOptions {
  /** `smtp://` or `smtps://`, with the login in it. */
  readonly smtpUrl: string;
  /** The sender's address, with or without a name. */
  readonly from: string;
}

/** Sends e-mail through the SMTP server of the installation. */
export class MailGateway implements MailSender {
  private readonly transport;

  constructor({ smtpUrl, from }: MailGatewayOptions) {
    this.transport = createTransport(
      {
        url: smtpUrl,
        connectionTimeout: CONNECT_MS,
        greetingTimeout: CONNECT_MS,
        socketTimeout: ANSWER_MS,
        // What is sent is text of ours; a path or an address in it is never read.
        disableFileAccess: true,
        disableUrlAccess: true,
      },
      { from },
    );
  }

  async send({ to, subject, text, html, messageId }: Mail): Promise<MailOutcome> {
    try {
      await this.transport.sendMail({
        to,
        subject,
        text,
        html,
        messageId,
        // No out-of-office answers (RFC 3834).
        headers: { 'auto-submitted': 'auto-generated' },
      });
      return { kind: 'sent' };
    } catch (error) {
      return toOutcome(error);
    }
  }
}

/** A permanent refusal is about this mail, unless it was our own login that the server refused. */
function toOutcome(error: unknown): MailOutcome {
  const { message, code, permanent } = error as NodemailerError;
  const isAboutMail = permanent === true && code !== 'EAUTH';
  return { kind: isAboutMail ? 'refused' : 'postponed', reason: message };
}
