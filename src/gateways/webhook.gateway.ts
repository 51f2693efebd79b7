import { lookup, type LookupAddress } from 'node:dns';
import http from 'node:http';
import https from 'node:https';
import type { LookupFunction } from 'node:net';

import type { AddressPolicy } from '../application/webhooks/address-policy.js';
import { findEndpointFault, hostOf } from '../application/webhooks/endpoint-url.js';
import type {
  WebhookOutcome,
  WebhookRequest,
  WebhookSender,
} from '../application/webhooks/webhook-sender.js';

/** From the first packet to the end of the answer. */
const TIMEOUT_MS = 10_000;
/** The answer's body is nobody's concern; a receiver that talks on is cut off. */
const MAX_ANSWER_BYTES = 65_536;

/**
 * Posts to other systems. The addresses that a name resolves to are judged where the connection is
 * opened, so a name that changes between a check and its use gains nothing. Redirects are answers
 * like any other: they are not followed.
 */
export class WebhookGateway implements WebhookSender {
  constructor(private readonly policy: AddressPolicy) {}

  async send(request: WebhookRequest): Promise<WebhookOutcome> {
    const fault = findEndpointFault(request.url, this.policy);
    if (fault !== null) return { httpStatus: null, reason: `Địa chỉ ${fault}.` };
    try {
      return { httpStatus: await this.post(new URL(request.url), request) };
    } catch (error) {
      return { httpStatus: null, reason: (error as Error).message };
    }
  }

  private post(url: URL, { headers, body }: WebhookRequest): Promise<number> {
    const { request } = url.protocol === 'https:' ? https : http;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        url,
        {
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body), 'user-agent': 'ccn-workflow' },
          // A connection kept open would outlive the judgement of its address.
          agent: false,
          lookup: this.lookupFor(hostOf(url)),
          signal: AbortSignal.timeout(TIMEOUT_MS),
        },
        (answer) => {
          let received = 0;
          answer.on('data', (chunk: Buffer) => {
            received += chunk.length;
            if (received > MAX_ANSWER_BYTES) answer.destroy();
          });
          answer.on('error', reject);
          answer.on('close', () => resolve(answer.statusCode ?? 0));
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  private lookupFor(host: string): LookupFunction {
    return (name, options, callback) => {
      lookup(name, { ...options, all: true }, (error, addresses) => {
        const allowed =
          error === null ? addresses.filter(({ address }) => this.policy.allows(host, address)) : [];
        const [first] = allowed;
        if (error !== null || first === undefined) callback(error ?? notAllowed(name, addresses), '', 0);
        else if (options.all === true) callback(null, allowed);
        else callback(null, first.address, first.family);
      });
    };
  }
}

function notAllowed(name: string, addresses: readonly LookupAddress[]): Error {
  const found = addresses.map(({ address }) => address).join(', ');
  return new Error(`${name} dẫn đến địa chỉ trong mạng nội bộ (${found}).`);
}
