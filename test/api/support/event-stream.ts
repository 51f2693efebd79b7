export interface SentEvent {
  readonly event: string;
  readonly data: unknown;
}

/** What an open page hears: the events of its stream, one after the other. */
export class EventStream {
  private readonly abort = new AbortController();
  private text = '';
  private heard = '';
  private reader: ReadableStreamDefaultReader<Uint8Array> | undefined;

  async open(url: string, headers: Readonly<Record<string, string>>): Promise<Response> {
    const answer = await fetch(`${url}/api/v1/events`, { headers, signal: this.abort.signal });
    this.reader = answer.body?.getReader();
    return answer;
  }

  /** Waits for the next event; null when the stream has ended. */
  async next(): Promise<SentEvent | null> {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end !== -1) {
        const block = this.text.slice(0, end);
        this.text = this.text.slice(end + 2);
        const found = /^event: (.+)\ndata: (.+)$/.exec(block);
        if (found !== null) return { event: found[1] ?? '', data: JSON.parse(found[2] ?? '') };
        continue;
      }
      const chunk = await this.reader?.read();
      if (chunk?.value === undefined) return null;
      const text = Buffer.from(chunk.value).toString();
      this.text += text;
      this.heard += text;
    }
  }

  /** Everything that was sent so far, as it was sent. */
  get everything(): string {
    return this.heard;
  }

  close(): void {
    this.abort.abort();
  }
}
