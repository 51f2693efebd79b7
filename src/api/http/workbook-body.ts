import type { FastifyInstance, FastifyRequest } from 'fastify';

import { Problem } from '../problems/problem.js';
import { toFrameworkProblem } from '../problems/problem.filter.js';

/** An Excel workbook. */
export const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Where one is read; nowhere else is such a body known. */
const READING = '/report-form/reading';

/** Lets workbooks in whole, up to the size that any body may have. */
export function takeWorkbooks(instance: FastifyInstance): void {
  instance.addContentTypeParser(WORKBOOK_TYPE, { parseAs: 'buffer' }, (request, body, done) => {
    if ((request.routeOptions.url ?? '').endsWith(READING)) done(null, body);
    else done(toFrameworkProblem(415));
  });
}

/** The workbook of a request. @throws Problem `unsupported-media-type` */
export function workbookOf({ body }: FastifyRequest): Buffer {
  if (Buffer.isBuffer(body)) return body;
  throw new Problem('unsupported-media-type', 'Nội dung phải là sổ tính Excel (.xlsx).');
}
