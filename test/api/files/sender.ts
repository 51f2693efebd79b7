import { createHash, randomUUID } from 'node:crypto';

import type { ApiClient, Received } from '../support/api-client.js';

export const PART = 'application/offset+octet-stream';

export const hashOf = (content: Buffer): string => createHash('sha256').update(content).digest('hex');

/** What somebody declares of a file. */
export interface Declared {
  readonly component?: string;
  readonly name?: string;
  readonly size?: number;
  readonly sha256?: string;
  readonly replaces?: string;
}

/** A person who sends files into one dossier. */
export class Sender {
  readonly uploads: string;
  readonly files: string;

  constructor(
    readonly client: ApiClient,
    readonly code: string,
  ) {
    this.uploads = `/api/v1/dossiers/${code}/uploads`;
    this.files = `/api/v1/dossiers/${code}/files`;
  }

  declare(content: Buffer, declared: Declared = {}): Promise<Received> {
    return this.client.post(this.uploads, {
      component: 'b2',
      name: `${randomUUID()}.pdf`,
      size: content.length,
      ...declared,
    });
  }

  sendPart(id: string, offset: number, part: Buffer): Promise<Received> {
    return this.client.send(`${this.uploads}/${id}`, {
      method: 'PATCH',
      raw: part,
      headers: { 'content-type': PART, 'upload-offset': String(offset) },
    });
  }

  complete(id: string): Promise<Received> {
    return this.client.send(`${this.uploads}/${id}/completion`, { method: 'POST' });
  }

  /** Declares, sends and completes; what comes of the last step that was taken. */
  async send(content: Buffer, declared: Declared = {}): Promise<Received> {
    const begun = await this.declare(content, declared);
    if (begun.status !== 201) return begun;
    const { id } = begun.body as { readonly id: string };
    const sent = await this.sendPart(id, 0, content);
    return sent.status === 204 ? this.complete(id) : sent;
  }

  list(): Promise<Received> {
    return this.client.get(this.files);
  }

  read(id: string, headers: Readonly<Record<string, string>> = {}, query = ''): Promise<Received> {
    return this.client.get(`${this.files}/${id}/content${query}`, headers);
  }
}
