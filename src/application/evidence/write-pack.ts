import { Readable } from 'node:stream';

import yazl from 'yazl';

import type { EvidencePart } from './evidence-pack.js';

/** A ZIP of the parts, read one after the other while it is being written. */
export function writePack(parts: readonly EvidencePart[]): NodeJS.ReadableStream {
  const zip = new yazl.ZipFile();
  const { outputStream } = zip;
  const fail = (error: Error) => outputStream.emit('error', error);
  zip.on('error', fail);
  for (const part of parts) {
    const options = { compress: part.isPacked !== true };
    zip.addReadStreamLazy(part.path, options, (answer) => {
      const content = Readable.from(part.read());
      content.on('error', fail);
      answer(null, content);
    });
  }
  zip.end();
  return outputStream;
}
