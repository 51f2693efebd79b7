import { Readable } from 'node:stream';

import type { NewFile } from '../../persistence/dossier-file.store.js';
import type { StoredLetter } from '../../persistence/letter.store.js';
import type { FilePlaces } from '../files/file-places.js';
import type { LetterEntry } from './letter-desk.js';
import type { PrintLetter } from './letter-page.js';
import { numberOf } from './write-letter.js';

/** The component under which the files of letters lie in a dossier. */
const LETTER_COMPONENT = 'letter';
const PDF = 'application/pdf';

/**
 * Puts the PDF of a letter where files lie, and describes the file that it is to be. The content is kept as an upload
 * under the file's id as well, until that is discarded.
 */
export async function fileLetter(
  { uploads, store }: FilePlaces,
  pdf: Awaited<ReturnType<PrintLetter>>,
  {
    id,
    letter,
    entry,
    by,
  }: {
    readonly id: string;
    readonly letter: StoredLetter;
    readonly entry: LetterEntry;
    readonly by: string;
  },
): Promise<NewFile> {
  await uploads.create(id);
  await uploads.append(id, 0, Readable.from([pdf]));
  const sha256 = await uploads.digest(id);
  await store.put({ path: uploads.pathOf(id), sha256, size: pdf.length });
  const { symbol, ordinal } = entry.number;
  return {
    ...{ id, sha256, size: pdf.length, mediaType: PDF, component: LETTER_COMPONENT, replaces: null },
    name: `${numberOf(ordinal, symbol).replaceAll('/', '-')}.pdf`,
    isScanned: false,
    uploadedBy: by,
    uploadedFor: letter.party,
    uploadedAt: entry.at,
  };
}
