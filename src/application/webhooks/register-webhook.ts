import type { PartyCode } from '../../../workflows/vocabulary/role.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { Executor } from '../../persistence/database.js';
import { WebhookEndpointStore, type WebhookEndpoint } from '../../persistence/webhook-endpoint.store.js';
import type { World } from '../world.js';
import type { AddressPolicy } from './address-policy.js';
import { findEndpointFault } from './endpoint-url.js';
import { newWebhookSecret } from './sign-webhook.js';

export interface WebhookRegistration {
  readonly province: PartyCode;
  readonly url: string;
  /** The codes of procedures; null for all. */
  readonly procedures: readonly string[] | null;
  /** The user name of the administrator. */
  readonly createdBy: string;
}

/** What is wrong with one part of a registration, as a Vietnamese clause. */
export interface RegistrationFault {
  readonly path: 'url' | 'procedures';
  readonly sentence: string;
}

export class RegisterWebhook {
  private readonly endpoints: WebhookEndpointStore;

  constructor(
    private readonly world: World,
    executor: Executor,
    private readonly addresses: AddressPolicy,
  ) {
    this.endpoints = new WebhookEndpointStore(executor);
  }

  /** The endpoint with its secret, which is told this once. */
  async execute(
    request: WebhookRegistration,
  ): Promise<Result<WebhookEndpoint & { readonly secret: string }, RegistrationFault>> {
    const fault = findEndpointFault(request.url, this.addresses);
    if (fault !== null) return reject({ path: 'url', sentence: fault });
    const published = this.world.registry.all().map(({ definition }) => definition.code);
    const unknown = request.procedures?.find((code) => !published.includes(code));
    if (unknown !== undefined)
      return reject({ path: 'procedures', sentence: `có thủ tục không tồn tại “${unknown}”` });
    const secret = newWebhookSecret();
    const endpoint = await this.endpoints.insert({ ...request, secret, createdAt: this.world.now() });
    return accept({ ...endpoint, secret });
  }
}
