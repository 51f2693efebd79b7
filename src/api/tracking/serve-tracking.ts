import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

import type { TrackDossier } from './track-dossier.js';
import { TRACKING_PATH, TRACKING_STYLE, writeForm, writeResult, type Typed } from './tracking-page.js';
import { wordsIn, type TrackingWords } from './tracking-words.js';

/** From one address; enough for a counter clerk with a queue, too few to try numbers. */
const TRIES = 20;
const WINDOW_SECONDS = 600;
const BODY_LIMIT_BYTES = 4_096;
const MAX_CHARACTERS = 100;

/**
 * The page on which anybody follows a dossier: no account, no script. The code and the number are sent in
 * the body, so that neither stands in an address, a history or a log.
 */
export function serveTracking(instance: FastifyInstance, track: TrackDossier): void {
  const limiter = new RateLimiterMemory({ points: TRIES, duration: WINDOW_SECONDS });
  // Not awaited: that would start the server's plugins before Nest has said how faults are answered.
  void instance.register((scope, _options, done) => {
    scope.addContentTypeParser(
      'application/x-www-form-urlencoded',
      { parseAs: 'string', bodyLimit: BODY_LIMIT_BYTES },
      (_request, body, parsed) => parsed(null, new URLSearchParams(String(body))),
    );
    scope.get(`${TRACKING_PATH}.css`, (_request, reply) =>
      reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=3600')
        .send(TRACKING_STYLE),
    );
    scope.get(TRACKING_PATH, (request, reply) =>
      sendPage(reply, 200, writeForm(wordsOf(request), { code: '', number: '' }, null)),
    );
    scope.post(TRACKING_PATH, async (request, reply) => {
      const words = wordsOf(request);
      const typed = readTyped(request.body);
      const waitMs = await takeTry(limiter, request.ip);
      if (waitMs > 0) {
        const minutes = String(Math.ceil(waitMs / 60_000));
        void reply.header('retry-after', String(Math.ceil(waitMs / 1000)));
        return sendPage(reply, 429, writeForm(words, typed, words.tooMany.replace('{minutes}', minutes)));
      }
      const dossier = await track.execute(typed.code, typed.number);
      return dossier === null
        ? sendPage(reply, 404, writeForm(words, typed, words.notFound))
        : sendPage(reply, 200, writeResult(words, dossier));
    });
    done();
  });
}

/** How long the next try has to wait; 0 when this one may be made. */
async function takeTry(limiter: RateLimiterMemory, address: string): Promise<number> {
  try {
    await limiter.consume(address);
    return 0;
  } catch (refusal) {
    if (refusal instanceof RateLimiterRes) return refusal.msBeforeNext;
    throw refusal;
  }
}

function readTyped(body: unknown): Typed {
  const read = (name: string) =>
    body instanceof URLSearchParams
      ? (body.get(name) ?? '').replaceAll('\0', '').toWellFormed().slice(0, MAX_CHARACTERS)
      : '';
  return { code: read('code'), number: read('number') };
}

function wordsOf({ query }: FastifyRequest): TrackingWords {
  const { lang } = query as { readonly lang?: unknown };
  return wordsIn(typeof lang === 'string' ? lang : undefined);
}

function sendPage(reply: FastifyReply, status: number, page: string): FastifyReply {
  return reply.code(status).type('text/html; charset=utf-8').send(page);
}
