import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

export type WriteLine = (line: string | Buffer) => Promise<void>;

/** Writes lines as they come, one after the other; returns how many. */
export async function writeLines(lines: AsyncIterable<string>, write: WriteLine): Promise<number> {
  let count = 0;
  for await (const line of lines) {
    await write(`${line}\n`);
    count += 1;
  }
  return count;
}

/** Writes what a stream gives; returns how many bytes. */
export async function writeStream(content: NodeJS.ReadableStream, write: WriteLine): Promise<number> {
  let size = 0;
  for await (const piece of content as AsyncIterable<Buffer>) {
    await write(piece);
    size += piece.length;
  }
  return size;
}

/** The file appears under its name only when it is whole: half an export would verify as a shorter journal. */
export async function writeFile(file: string, work: (write: WriteLine) => Promise<number>): Promise<number> {
  const unfinished = `${file}.unfinished-${process.pid}`;
  const stream = createWriteStream(unfinished, { flags: 'wx', mode: 0o600 });
  const done = finished(stream);
  // Where opening or writing fails, `done` says so; a rejection nobody waits for yet would end the process.
  done.catch(() => undefined);
  try {
    const count = await work(async (line) => {
      if (!stream.write(line)) await Promise.race([once(stream, 'drain'), done]);
    });
    stream.end();
    await done;
    await rename(unfinished, file);
    return count;
  } catch (error) {
    stream.destroy();
    await rm(unfinished, { force: true });
    throw error;
  }
}
