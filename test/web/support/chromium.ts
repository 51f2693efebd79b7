import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { chmod, link, mkdir, readFile, unlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';

import { chromium, type Browser } from 'playwright-core';

const require = createRequire(import.meta.url);
const PACKAGE = '@sparticuz/chromium';

/**
 * The browser that an npm package ships compressed, unpacked once. Several test files may come here at
 * once, so each unpacks aside, and the first one's whole file is the one that stays.
 */
async function findProgram(): Promise<string> {
  // The package lets nobody import its other files by name.
  const folder = join(dirname(require.resolve(PACKAGE)), '..', '..');
  const description = await readFile(join(folder, 'package.json'), 'utf8');
  const { version } = JSON.parse(description) as { readonly version: string };
  const cache = join(folder, '..', '..', '.cache', 'chromium');
  const program = join(cache, `chromium-${version}`);
  if (existsSync(program)) return program;
  await mkdir(cache, { recursive: true });
  const aside = `${program}.${process.pid}`;
  const packed = join(folder, 'bin', 'chromium.br');
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(aside));
  await chmod(aside, 0o755);
  // Whoever comes second keeps what is there: a browser may be running from it, and starts others of its file.
  await link(aside, program).catch((error: unknown) => {
    if (!existsSync(program)) throw error;
  });
  await unlink(aside);
  return program;
}

/** A real browser without a window. It shows only this machine's own pages, so it needs no sandbox. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findProgram(),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
}
