import { createHmac, randomBytes } from 'node:crypto';

import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { stateNameOf } from '../../engine/dossier.js';
import type { DueWebhook } from '../../persistence/webhook-delivery.store.js';

/**
 * What a receiver is told of an entry: where the dossier stands, and the hash by which an auditor can
 * find it again. No persons, no facts, nothing that anybody submitted.
 */
export function writeWebhookBody(due: DueWebhook): string {
  return JSON.stringify({
    id: eventIdOf(due),
    dossier: due.dossier,
    procedure: { code: due.procedure, version: due.procedureVersion },
    kind: due.kind,
    event: due.event,
    state: stateNameOf(due.after),
    version: due.sequence,
    occurredAt: due.occurredAt,
    recordedAt: due.recordedAt,
    hash: due.hash,
  });
}

/** The same for every attempt and every endpoint, so that a receiver can tell what it has seen. */
export function eventIdOf({ dossier, sequence }: Pick<DueWebhook, 'dossier' | 'sequence'>): string {
  return `${dossier}-${sequence}`;
}

/** The timestamp is signed with the body, so that an old message cannot be sent again as a new one. */
export function signWebhook(secret: string, body: string, now: Instant): string {
  const timestamp = Math.floor(Date.parse(now) / 1000);
  const signature = createHmac('sha256', secret).update(`${timestamp}.${body}`).digest('hex');
  return `t=${timestamp},v1=${signature}`;
}

export function newWebhookSecret(): string {
  return randomBytes(32).toString('base64url');
}
