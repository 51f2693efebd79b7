import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Nothing is loaded from another host and no script or style stands inside a page. `data:` pictures are
 * small icons that style sheets carry.
 */
const DIRECTIVES = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'font-src': ["'self'"],
  'form-action': ["'self'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
} as const;

/** The policy of a page whose style elements carry this nonce. */
export function contentPolicy({ styleNonce }: { readonly styleNonce: string }): string {
  const directives = { ...DIRECTIVES, 'style-src': ["'self'", `'nonce-${styleNonce}'`] };
  return Object.entries(directives)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join(';');
}

export function securityHeaders(overHttps: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: { useDefaults: false, directives: mutable(DIRECTIVES) },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // On plain HTTP the promise to come back by HTTPS would lock the person out.
    strictTransportSecurity: overHttps ? { maxAge: 31_536_000 } : false,
  };
}

/** Helmet asks for arrays that it could change. */
function mutable(directives: Readonly<Record<string, readonly string[]>>): Record<string, string[]> {
  return Object.fromEntries(Object.entries(directives).map(([name, sources]) => [name, [...sources]]));
}
