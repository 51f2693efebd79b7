import type { FastifyRequest } from 'fastify';

import { Problem } from '../problems/problem.js';

const SAFE_METHODS: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
/** What a browser says of a request that our own page, or the person at the address bar, caused. */
const OWN_SITES: readonly string[] = ['same-origin', 'none'];

export function changesSomething(request: FastifyRequest): boolean {
  return !SAFE_METHODS.includes(request.method);
}

/**
 * Refuses a change that another site's page asks for. Browsers say so in `Sec-Fetch-Site`, older ones
 * only in `Origin`; programs that are no browsers send neither and carry no cookies of a person.
 */
export function refuseCrossSite(request: FastifyRequest): void {
  const { origin, host, 'sec-fetch-site': site } = request.headers;
  const isForeignSite = typeof site === 'string' && !OWN_SITES.includes(site);
  const isForeignOrigin = origin !== undefined && hostOf(origin) !== host?.toLowerCase();
  if (isForeignSite || isForeignOrigin) {
    throw new Problem('cross-site-request', 'Yêu cầu thay đổi dữ liệu phải đến từ chính trang này.');
  }
}

/** `null` for the opaque origin and for rubbish, which match no host. */
function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
