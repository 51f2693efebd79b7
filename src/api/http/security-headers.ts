import type { FastifyHelmetOptions } from '@fastify/helmet';

/**
 * Nothing is loaded from another host and no script or style stands inside a page. `data:` pictures are
 * the icons of the documentation page.
 */
export function securityHeaders(overHttps: boolean): FastifyHelmetOptions {
  return {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        connectSrc: ["'self'"],
        fontSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    frameguard: { action: 'deny' },
    referrerPolicy: { policy: 'same-origin' },
    // On plain HTTP the promise to come back by HTTPS would lock the person out.
    strictTransportSecurity: overHttps ? { maxAge: 31_536_000 } : false,
  };
}
