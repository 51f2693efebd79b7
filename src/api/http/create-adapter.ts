import { randomUUID } from 'node:crypto';

import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';

import type { Problem } from '../problems/problem.js';
import { sendProblem, toFrameworkProblem } from '../problems/problem.filter.js';
import { answerClientError } from './client-error.js';
import { takeParts } from './part-body.js';
import { readJsonBody } from './read-json-body.js';
import { refuseUnreadableParameters } from './readable-text.js';
import { logAnswer } from './request-log.js';
import type { RouteTable } from './route-table.js';
import { securityHeaders } from './security-headers.js';
import { watchUnusedConnections } from './unused-connections.js';
import { takeWorkbooks } from './workbook-body.js';

const BODY_LIMIT_BYTES = 1_048_576;
const MAX_PARAMETER_CHARACTERS = 200;
/** How long a request may take to arrive whole. */
const REQUEST_TIMEOUT_MS = 30_000;

export interface AdapterOptions {
  readonly logger: Logger;
  readonly routes: RouteTable;
  /** The site is reached over HTTPS. */
  readonly overHttps: boolean;
  /** Proxies whose `X-Forwarded-For` is believed; none means that the peer is the client. */
  readonly trustedProxies: readonly string[];
  /** Whether the process is ending: then no connection is kept for a next request. */
  readonly isStopping: () => boolean;
  /** Called with each answer that was sent. */
  readonly onAnswer: (request: FastifyRequest, reply: FastifyReply) => void;
}

/** Fastify as this service uses it: strict about what comes in, the same shape for whatever goes wrong. */
export async function createAdapter(options: AdapterOptions): Promise<FastifyAdapter> {
  const adapter = new FastifyAdapter({
    skipMiddie: true,
    logger: false,
    bodyLimit: BODY_LIMIT_BYTES,
    requestTimeout: REQUEST_TIMEOUT_MS,
    // Node would refuse such a request by itself, and not as a problem: see `refuseWithoutHost`.
    http: { requireHostHeader: false },
    trustProxy: options.trustedProxies.length === 0 ? false : [...options.trustedProxies],
    genReqId: () => randomUUID(),
    routerOptions: { maxParamLength: MAX_PARAMETER_CHARACTERS },
    clientErrorHandler: answerClientError,
    frameworkErrors: (error: FastifyError, _request: FastifyRequest, reply: FastifyReply) => {
      sendProblem(reply, toFrameworkProblem(error.statusCode ?? 400));
    },
  });
  await prepareInstance(adapter.getInstance(), options);
  return adapter;
}

async function prepareInstance(instance: FastifyInstance, options: AdapterOptions): Promise<void> {
  const endUnusedConnections = watchUnusedConnections(instance.server);
  instance.addHook('preClose', (done) => {
    endUnusedConnections();
    done();
  });
  instance.addHook('onRoute', ({ url, method }) => options.routes.add(url, method));
  await instance.register(helmet, securityHeaders(options.overHttps));
  await instance.register(cookie);

  instance.removeAllContentTypeParsers();
  instance.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      // A DELETE may announce JSON and send none.
      done(null, body.length === 0 ? undefined : readJsonBody(body as Buffer));
    } catch (error) {
      done(error as Error);
    }
  });

  takeParts(instance);
  takeWorkbooks(instance);

  instance.decorateRequest('caller', null);
  instance.addHook('onRequest', (request, reply, done) => {
    // Answers are about persons and their work: no cache may keep one unless it says otherwise.
    void reply.headers({ 'x-request-id': request.id, 'cache-control': 'no-store' });
    done(refuseWithoutHost(request));
  });
  instance.addHook('preValidation', (request, _reply, done) => {
    try {
      refuseUnreadableParameters(request.params);
      refuseUnreadableParameters(request.query);
      done();
    } catch (error) {
      done(error as Error);
    }
  });
  instance.addHook('onSend', (_request, reply, _payload, done) => {
    if (options.isStopping()) void reply.header('connection', 'close');
    done();
  });
  instance.addHook('onResponse', (request, reply, done) => {
    logAnswer(options.logger, request, reply);
    options.onAnswer(request, reply);
    done();
  });
}

/** HTTP/1.1 demands it (RFC 9112, 3.2), and the check of a request's origin rests on it. */
function refuseWithoutHost({ headers }: FastifyRequest): Problem | undefined {
  return headers.host === undefined ? toFrameworkProblem(400) : undefined;
}
