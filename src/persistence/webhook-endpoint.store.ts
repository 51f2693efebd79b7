import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { boolean, describeTable, moment, nullable, numbered, references, text } from './schema.js';
import type { Executor } from './database.js';

/** Where another system hears of a province's transitions. */
export interface WebhookEndpoint {
  readonly id: string;
  readonly province: PartyCode;
  readonly url: string;
  /** The codes of the procedures it hears of; null for all. */
  readonly procedures: readonly string[] | null;
  readonly createdBy: string;
  readonly createdAt: Instant;
}

export type NewWebhookEndpoint = Omit<WebhookEndpoint, 'id'> & { readonly secret: string };

export const WebhookEndpointEntity = describeTable({
  name: 'webhook_endpoint',
  columns: {
    id: numbered('webhook_endpoint_pkey'),
    province_code: text,
    url: text,
    secret: text,
    procedures: nullable({ ...text, array: true }),
    active: boolean,
    created_by: text,
    created_at: moment,
  },
  foreignKeys: [references('webhook_endpoint_province_code_fkey', 'province_code', 'unit', 'code')],
});

/** Without the secret: it is shown once, when it is made, and afterwards only signs. */
const SELECT_ENDPOINT = `id, province_code AS province, url, procedures, created_by AS "createdBy",
  created_at AS "createdAt"`;

export class WebhookEndpointStore {
  constructor(private readonly executor: Executor) {}

  async insert(endpoint: NewWebhookEndpoint): Promise<WebhookEndpoint> {
    const { province, url, secret, procedures, createdBy, createdAt } = endpoint;
    const { rows } = await this.executor.query<WebhookEndpoint>(
      `INSERT INTO webhook_endpoint (province_code, url, secret, procedures, active, created_by, created_at)
       VALUES ($1, $2, $3, $4, true, $5, $6) RETURNING ${SELECT_ENDPOINT}`,
      [province, url, secret, procedures, createdBy, createdAt],
    );
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the new endpoint to come back.');
    return row;
  }

  async readOf(provinces: readonly PartyCode[]): Promise<WebhookEndpoint[]> {
    const { rows } = await this.executor.query<WebhookEndpoint>(
      `SELECT ${SELECT_ENDPOINT} FROM webhook_endpoint
       WHERE active AND province_code = ANY ($1) ORDER BY webhook_endpoint.id`,
      [provinces],
    );
    return rows;
  }

  async find(id: string, provinces: readonly PartyCode[]): Promise<WebhookEndpoint | null> {
    const { rows } = await this.executor.query<WebhookEndpoint>(
      `SELECT ${SELECT_ENDPOINT} FROM webhook_endpoint WHERE active AND id = $1 AND province_code = ANY ($2)`,
      [id, provinces],
    );
    return rows[0] ?? null;
  }

  /** Nothing goes there any more; what went there stays on record. */
  async deactivate(id: string): Promise<void> {
    await this.executor.query('UPDATE webhook_endpoint SET active = false WHERE id = $1', [id]);
  }
}
