import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

import type { SignedIn } from '../../application/session/signed-in.js';
import type { Actor } from '../../engine/command.js';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null before the guard has looked, and on the routes that are open to all. */
    caller: SignedIn | null;
  }
}

/** The session that the request came with. Only on routes behind the guard. */
export const Caller = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === null) throw new TypeError('Expected a route behind the session guard.');
  return caller;
});

/** The person who asks, as the rules see them. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { caller } = context.switchToHttp().getRequest<FastifyRequest>();
  if (caller === null) throw new TypeError('Expected a route behind the session guard.');
  return caller.actor;
});
