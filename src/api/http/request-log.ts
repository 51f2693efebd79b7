import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

/**
 * One line for each answer. It names the route, never the address: a search text or a code may be
 * personal, and cookies, tokens and bodies are never near it.
 */
export function logAnswer(logger: Logger, request: FastifyRequest, reply: FastifyReply): void {
  const line = {
    requestId: request.id,
    method: request.method,
    route: routeOf(request),
    status: reply.statusCode,
    ms: Math.round(reply.elapsedTime * 10) / 10,
    user: request.caller?.actor.user ?? null,
  };
  if (reply.statusCode >= 500) logger.error(line, 'answered');
  else logger.info(line, 'answered');
}

/** The route's pattern, such as `/api/v1/dossiers/:code`; the same for every address of it. */
export function routeOf(request: FastifyRequest): string {
  return request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
}
