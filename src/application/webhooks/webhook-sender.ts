export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** The receiver's status, or why there was none: a reason for the administrator to read. */
export type WebhookOutcome =
  { readonly httpStatus: number } | { readonly httpStatus: null; readonly reason: string };

/** The way to other systems. */
export interface WebhookSender {
  send(request: WebhookRequest): Promise<WebhookOutcome>;
}
