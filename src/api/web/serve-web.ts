import { randomBytes } from 'node:crypto';

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

import { DOCS_PATH } from '../docs/docs.controller.js';
import { contentPolicy } from '../http/security-headers.js';
import { readWebFiles, type WebFile } from './read-web-files.js';

/** What the build writes where each answer's own nonce is to stand. */
const NONCE_MARK = '__CSP_NONCE__';
const INDEX = '/index.html';
const CLIENT_ROUTES = '/client-routes.json';
/** The build puts a hash of the content into the names here. */
const HASHED = '/assets/';

/**
 * Serves the web application, and its page for the addresses that it handles itself. Which those are the
 * application says: any other address is answered as before, so a wrong API address stays a problem.
 */
export async function serveWeb(instance: FastifyInstance, folder: string | null): Promise<void> {
  if (folder === null) {
    instance.get('/', (_request, reply) => reply.redirect(DOCS_PATH, 302));
    return;
  }
  const files = new Map((await readWebFiles(folder)).map((file) => [file.path, file]));
  const page = take(files, INDEX).content.toString('utf8');
  const routes = JSON.parse(take(files, CLIENT_ROUTES).content.toString('utf8')) as readonly string[];
  for (const file of files.values()) {
    instance.get(file.path, (request, reply) => sendFile(file, request, reply));
  }
  for (const route of routes) instance.get(route, (_request, reply) => sendPage(page, reply));
}

function take(files: Map<string, WebFile>, path: string): WebFile {
  const file = files.get(path);
  if (file === undefined) throw new TypeError(`Expected the web application to have ${path}.`);
  files.delete(path);
  return file;
}

function sendFile(file: WebFile, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const takesGzip = request.headers['accept-encoding']?.includes('gzip') === true;
  const isCompressed = takesGzip && file.compressed !== null;
  return reply
    .type(file.mediaType)
    .headers({
      'cache-control': file.path.startsWith(HASHED)
        ? 'public, max-age=31536000, immutable'
        : 'public, max-age=3600',
      vary: 'accept-encoding',
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    })
    .send(isCompressed ? file.compressed : file.content);
}

/** The nonce lets the components write their style elements, and nobody else. */
function sendPage(page: string, reply: FastifyReply): FastifyReply {
  const nonce = randomBytes(16).toString('base64url');
  return reply
    .type('text/html; charset=utf-8')
    .headers({
      'cache-control': 'no-cache',
      'content-security-policy': contentPolicy({ styleNonce: nonce }),
    })
    .send(page.replaceAll(NONCE_MARK, nonce));
}
