import type { ServerResponse } from 'node:http';

/** A client that reads this slowly is better off connecting anew. */
const MAX_UNREAD_BYTES = 262_144;

/** One open page: server-sent events (HTML Living Standard, 9.2) on one response. */
export class EventStream {
  constructor(private readonly response: ServerResponse) {}

  onClose(listener: () => void): void {
    this.response.once('close', listener);
  }

  /** How long a page waits before it connects again. */
  setRetry(ms: number): void {
    this.write(`retry: ${ms}\n\n`);
  }

  send(event: string, data: unknown): void {
    this.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  }

  /** Tells proxies and pages that the connection lives. */
  beat(): void {
    this.write(': \n\n');
  }

  close(): void {
    this.response.end();
  }

  private write(text: string): void {
    if (this.response.writableEnded) return;
    if (this.response.writableLength > MAX_UNREAD_BYTES) this.response.destroy();
    else this.response.write(text);
  }
}
