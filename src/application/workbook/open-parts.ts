import JSZip from 'jszip';

import { accept, reject, type Result } from '../../engine/result.js';
import type { WorkbookGround } from './workbook-refusal.js';

/** Excel writes a dozen parts for one sheet; what more there is, no form of ours has. */
export const MOST_PARTS = 100;
/** Unpacked, of all parts. A filled form has some 60 kB. */
export const MOST_BYTES = 4_194_304;

/** What cells are made of. Pictures, tables, comments, macros and other files' data are never unpacked for reading. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/sheet\d{1,4}\.xml)$/;
const WORKBOOK = 'xl/workbook.xml';

/** Names of ranges: a reader that writes down each of their cells never ends with a large one. */
const DEFINED_NAMES = /<(?:\w+:)?definedNames\b[\s\S]*?(?:<\/(?:\w+:)?definedNames\s*>|\/>)/g;
const DECLARATION = /<!(?:DOCTYPE|ENTITY)/i;

/** The parts of a workbook that cells are made of, packed anew: whoever reads them meets nothing that was not counted. */
export async function openParts(bytes: Uint8Array): Promise<Result<Uint8Array, WorkbookGround>> {
  const archive = await JSZip.loadAsync(bytes).catch((error: unknown) => groundOf(error));
  if (typeof archive === 'string') return reject(archive);
  const entries = Object.values(archive.files).filter(({ dir }) => !dir);
  if (entries.length > MOST_PARTS) return reject('too-many-parts');
  if (!entries.some(({ name }) => name === WORKBOOK)) return reject('not-a-workbook');
  if (entries.reduce((sum, entry) => sum + declaredSize(entry), 0) > MOST_BYTES) return reject('too-large');

  const parts = new JSZip();
  let left = MOST_BYTES;
  for (const entry of entries.filter(({ name }) => WANTED.test(name))) {
    const content = await unpack(entry, left).catch(() => 'damaged' as const);
    if (typeof content === 'string') return reject(content);
    left -= content.length;
    const text = content.toString('utf8');
    if (DECLARATION.test(text)) return reject('refers-outside');
    parts.file(entry.name, entry.name === WORKBOOK ? text.replace(DEFINED_NAMES, '') : text);
  }
  return accept(await parts.generateAsync({ type: 'uint8array' }));
}

const groundOf = (error: unknown): WorkbookGround =>
  error instanceof Error && /encrypt/i.test(error.message) ? 'protected' : 'damaged';

/** What the archive says of a part; its own words only, so they are counted again while it is unpacked. JSZip declares no way to ask. */
function declaredSize(entry: JSZip.JSZipObject): number {
  const { _data: data } = entry as unknown as { readonly _data?: { readonly uncompressedSize?: unknown } };
  return typeof data?.uncompressedSize === 'number' ? data.uncompressedSize : 0;
}

/** Stops as soon as more comes out than may. */
function unpack(entry: JSZip.JSZipObject, most: number): Promise<Buffer | 'too-large'> {
  return new Promise((resolve, reject) => {
    const pieces: Buffer[] = [];
    let length = 0;
    const stream = entry.nodeStream('nodebuffer');
    stream.on('data', (piece: Buffer) => {
      length += piece.length;
      if (length > most) {
        stream.pause();
        resolve('too-large');
      } else pieces.push(piece);
    });
    stream.on('end', () => resolve(Buffer.concat(pieces)));
    stream.on('error', reject);
  });
}
