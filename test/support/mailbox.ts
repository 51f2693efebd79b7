import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer } from 'smtp-server';

/** A real SMTP server on loopback that keeps what it is sent. */
export interface Mailbox {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** What has been accepted, in order. */
  readonly received: Email[];
  /** How often a mail was offered, accepted or not. */
  offers(): number;
  /** Refuses what is offered from now on, with this SMTP status; null accepts again. */
  refuseWith(status: number | null): void;
  stop(): Promise<void>;
}

export async function startMailbox(): Promise<Mailbox> {
  const received: Email[] = [];
  let offers = 0;
  let refusal: number | null = null;
  const server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    logger: false,
    onRcptTo: (_address, _session, callback) => {
      offers += 1;
      if (refusal === null) callback();
      else callback(Object.assign(new Error('Not now.'), { responseCode: refusal }));
    },
    onData: (stream, _session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        void PostalMime.parse(Buffer.concat(chunks)).then((email) => {
          received.push(email);
          callback();
        }, callback);
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    received,
    offers: () => offers,
    refuseWith: (status) => {
      refusal = status;
    },
    stop: () => new Promise((resolve) => server.close(resolve)),
  };
}
