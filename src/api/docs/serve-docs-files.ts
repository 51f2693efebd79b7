import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import { DOCS_PATH } from './docs.controller.js';

/** What the page needs of Swagger UI's own files, and nothing else from that folder. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** Serves Swagger UI from the installed package, held in memory: the page loads nothing from another host. */
export async function serveDocsFiles(instance: FastifyInstance): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const [file, mediaType] of Object.entries(MEDIA_TYPES)) {
    const content = await readFile(join(folder, file));
    instance.get(`${DOCS_PATH}/${file}`, (_request, reply) =>
      reply.type(mediaType).header('cache-control', 'public, max-age=86400').send(content),
    );
  }
}
