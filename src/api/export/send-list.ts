import { PassThrough, Readable } from 'node:stream';

import type { FastifyReply } from 'fastify';

import { BYTE_ORDER_MARK, toCsvRow, type Cell } from '../../application/exchange/csv-row.js';
import type { World } from '../../application/world.js';
import { localDateOf } from '../../engine/calendar/local-date.js';
import type { DossierListItem } from '../../persistence/dossier-list-item.js';
import type { Page } from '../../persistence/page-cursor.js';
import { viewList } from '../dossiers/view-list.js';
import { WORKBOOK_TYPE } from '../http/workbook-body.js';
import type { Answer } from '../views/building-blocks.js';
import type { dossierList } from '../views/dossier.view.js';
import { COLUMNS, type Language } from './export-columns.js';
import type { ExportParameters } from './export.request.js';
import { writeXlsx } from './write-xlsx.js';

/** How many dossiers are read at a time. */
export const EXPORT_PAGE = 200;

export const MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: WORKBOOK_TYPE,
};
const SHEET: Readonly<Record<Language, string>> = { vi: 'Hồ sơ', en: 'Dossiers' };

type ReadPage = (cursor: string | undefined) => Promise<Page<DossierListItem>>;

/** Answers with a whole list as a file, page by page, so that its length does not matter. */
export async function sendList(
  world: World,
  { format, language = 'vi' }: Readonly<Pick<ExportParameters, 'format' | 'language'>>,
  readPage: ReadPage,
  reply: FastifyReply,
): Promise<void> {
  // Read before anything is said, so that a list that cannot be read is a problem and no torn file.
  const first = viewList(world, await readPage(undefined));
  const rows = toRows(world, language, readPage, first);
  void reply
    .header('content-type', MEDIA_TYPES[format])
    .header('content-disposition', `attachment; filename="ho-so-${localDateOf(world.now())}.${format}"`)
    .header('x-content-type-options', 'nosniff');
  const headings = COLUMNS.map(({ heading, width }) => ({ heading: heading[language], width }));
  if (format === 'csv') return void reply.send(Readable.from(toCsv(headings, rows)));
  const file = new PassThrough();
  void reply.send(file);
  await writeXlsx(file, SHEET[language], headings, rows).catch((error: unknown) =>
    file.destroy(error as Error),
  );
}

async function* toRows(
  world: World,
  language: Language,
  readPage: ReadPage,
  first: Answer<typeof dossierList>,
): AsyncGenerator<readonly Cell[]> {
  let page = first;
  for (;;) {
    for (const item of page.items) yield COLUMNS.map(({ read }) => read(item, world, language));
    if (page.nextCursor === null) return;
    page = viewList(world, await readPage(page.nextCursor));
  }
}

async function* toCsv(
  headings: readonly { readonly heading: string }[],
  rows: AsyncIterable<readonly Cell[]>,
): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + toCsvRow(headings.map(({ heading }) => heading));
  for await (const row of rows) yield toCsvRow(row);
}
