import type { FastifyReply, FastifyRequest } from 'fastify';

import type { OpenedSession } from '../../application/session/open-session.js';

/** 32 bytes in base64url; anything else was never a token of ours. */
const TOKEN = /^[\w-]{43}$/;

/** The cookie that carries the session's token. */
export class SessionCookie {
  /** With the prefix `__Host-` a browser takes the cookie only over HTTPS, for this host and every path. */
  readonly name: string;

  constructor(private readonly secure: boolean) {
    this.name = secure ? '__Host-ccn-session' : 'ccn-session';
  }

  /** The token that the request came with, or `null`. */
  read(request: FastifyRequest): string | null {
    const token = request.cookies[this.name];
    return token !== undefined && TOKEN.test(token) ? token : null;
  }

  write(reply: FastifyReply, { token, expiresAt }: OpenedSession): void {
    void reply.setCookie(this.name, token, { ...this.attributes(), expires: new Date(expiresAt) });
  }

  clear(reply: FastifyReply): void {
    void reply.clearCookie(this.name, this.attributes());
  }

  /** `Strict`: no other site's link or form ever carries the session. */
  private attributes() {
    return { path: '/', httpOnly: true, sameSite: 'strict', secure: this.secure } as const;
  }
}
