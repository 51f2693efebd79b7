import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import type { Now } from '../../application/now.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { Access } from '../../engine/chain/access-chain.js';
import { provincesOf } from '../dossiers/visibility.js';
import { accessKindOf } from './access-kinds.js';

/** Says why something is read, percent-encoded: header values are ASCII. */
export const REASON_HEADER = 'x-access-reason';

const MAX_PATH = 1000;
const MAX_REASON = 500;

declare module 'fastify' {
  interface FastifyRequest {
    /** Whether it was tried already: the answer that tells of a failure is not entered again. */
    isAccessEntered: boolean;
  }
}

/**
 * Enters what is read before the answer goes out: what cannot be entered is not answered. Requests
 * that nobody is known to have made are none of a person's accesses.
 */
export function logAccess(
  instance: FastifyInstance,
  now: Now,
  append: (access: Access) => Promise<void>,
): void {
  instance.decorateRequest('isAccessEntered', false);
  instance.addHook('onSend', async (request, reply, payload) => {
    const access = request.isAccessEntered ? null : accessOf(request, reply, now);
    request.isAccessEntered = true;
    if (access !== null) await append(access);
    return payload;
  });
}

function accessOf(request: FastifyRequest, reply: FastifyReply, now: Now): Access | null {
  const { caller, method, url, ip, params } = request;
  const route = request.routeOptions.url ?? '';
  const kind = accessKindOf(route);
  if (caller === null || kind === null || (method !== 'GET' && method !== 'HEAD')) return null;
  const at = now();
  const { code } = params as { readonly code?: string };
  return {
    user: caller.actor.user,
    provinces: provincesOf(caller.actor, localDateOf(at)),
    at,
    kind,
    route,
    path: url.slice(0, MAX_PATH),
    dossier: code ?? null,
    status: reply.statusCode,
    address: ip,
    reason: reasonIn(request),
  };
}

/** Why, as the person states it. */
export function reasonIn({ headers }: Pick<FastifyRequest, 'headers'>): string | null {
  const header = headers[REASON_HEADER];
  if (typeof header !== 'string' || header === '') return null;
  try {
    return decodeURIComponent(header).replaceAll('\0', '').slice(0, MAX_REASON).toWellFormed();
  } catch {
    return header.slice(0, MAX_REASON);
  }
}
