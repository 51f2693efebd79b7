export interface Mail {
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** The same for every attempt, so that a mail sent again after a crash can be recognised as one. */
  readonly messageId: string;
}

/** `refused`: trying again would change nothing. */
export type MailOutcome =
  | { readonly kind: 'sent' }
  | { readonly kind: 'refused'; readonly reason: string }
  | { readonly kind: 'postponed'; readonly reason: string };

/** The way to a mail server. */
export interface MailSender {
  send(mail: Mail): Promise<MailOutcome>;
}
