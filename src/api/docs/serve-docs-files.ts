import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import type { FastifyInstance } from 'fastify';

import { DOCS_PATH } from './docs.controller.js';

/** What the page needs of Swagger UI's own files, and nothing else from that folder. */
const FILES: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/**
 * Serves the files of Swagger UI from the installed package: the page loads nothing from another host.
 * Three files of a fixed version are read once and answered from memory.
 */
export async function serveDocsFiles(instance: FastifyInstance): Promise<void> {
  const folder = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'));
  for (const [file, type] of Object.entries(FILES)) {
    const content = await readFile(join(folder, file));
    instance.get(`${DOCS_PATH}/${file}`, (_request, reply) =>
      reply.type(type).header('cache-control', 'public, max-age=86400').send(content),
    );
  }
}
