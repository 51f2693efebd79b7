import type { FastifyInstance, FastifyRequest } from 'fastify';

import { malformedRequest } from '../problems/problem.js';
import { toFrameworkProblem } from '../problems/problem.filter.js';

/** A part of a file, as tus 1.0 names it. */
export const PART_TYPE = 'application/offset+octet-stream';

const NUMBER = /^\d{1,10}$/;

/** Lets parts through as they come, to the routes that take them; nowhere else is such a body known. */
export function takeParts(instance: FastifyInstance): void {
  instance.addContentTypeParser(PART_TYPE, (request, payload, done) => {
    if (request.method === 'PATCH') done(null, payload);
    else done(toFrameworkProblem(415));
  });
}

/** Where a part begins and how long it is. @throws Problem `unsupported-media-type`, `malformed-request` */
export function partOf({ headers }: FastifyRequest): { readonly offset: number; readonly length: number } {
  if (headers['content-type'] !== PART_TYPE) throw toFrameworkProblem(415);
  return {
    offset: read('upload-offset', headers['upload-offset']),
    length: read('content-length', headers['content-length']),
  };
}

function read(name: string, value: unknown): number {
  if (typeof value === 'string' && NUMBER.test(value)) return Number(value);
  throw malformedRequest([{ path: name, sentence: 'phải là số nguyên không âm' }]);
}
