import { createReadStream } from 'node:fs';

import { parseEntryLine } from './entry-line.js';

/** A block is a stretch of an export in which no dossier's entries are cut off from those beside them. */
export const BLOCK_BYTES = 4 << 20;

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** As `readline` ends lines. */
const LINE_END = /\r?\n|\r(?!\n)/;

/** Reads a file block by block, each of about so many bytes, or of as many as one dossier's entries need. */
export async function* readBlocks(file: string, blockBytes = BLOCK_BYTES): AsyncGenerator<Buffer> {
  let pieces: Buffer[] = [];
  let length = 0;
  let wanted = blockBytes;
  for await (const piece of createReadStream(file, { highWaterMark: blockBytes })) {
    pieces.push(piece as Buffer);
    length += (piece as Buffer).length;
    if (length < wanted) continue;
    const whole = Buffer.concat(pieces);
    const border = findLastBorder(whole);
    if (border > 0) yield whole.subarray(0, border);
    // A journal longer than a block is not looked through again before there is twice as much of it.
    wanted = border > 0 ? blockBytes : 2 * length;
    pieces = [whole.subarray(border)];
    length -= border;
  }
  if (length > 0) yield Buffer.concat(pieces);
}

/** The lines of a block, empty ones too. */
export function* linesOf(block: Buffer): Generator<Buffer> {
  for (let begin = 0; begin < block.length;) {
    const found = block.indexOf(LINE_FEED, begin);
    const end = found === -1 ? block.length : found;
    yield* splitLine(block.subarray(begin, end));
    begin = end + 1;
  }
}

/** The last place where the entries of one dossier end and those of another begin; 0 where there is none. */
function findLastBorder(bytes: Buffer): number {
  let next: string | undefined;
  for (let border = bytes.lastIndexOf(LINE_FEED) + 1; border > 0;) {
    const begin = border < 2 ? 0 : bytes.lastIndexOf(LINE_FEED, border - 2) + 1;
    const dossiers = splitLine(bytes.subarray(begin, border - 1)).flatMap((line) => {
      const read = parseEntryLine({ number: 0, bytes: line });
      return read.ok ? [read.value.entry.dossier] : [];
    });
    if (next !== undefined && dossiers.length > 0 && dossiers.at(-1) !== next) return border;
    next = dossiers[0] ?? next;
    border = begin;
  }
  return 0;
}

/** What stands before a line feed: one line, unless a carriage return ends others inside it. */
function splitLine(line: Buffer): readonly Buffer[] {
  if (!line.includes(CARRIAGE_RETURN)) return [line];
  const texts = line.toString().replace(/\r$/, '').split(LINE_END);
  return texts.map((text) => Buffer.from(text));
}
