import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const compress = promisify(gzip);

/** What the build may write; a file of another kind is a mistake of ours and stops the start. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pfb': 'application/x-font-type1',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

export interface WebFile {
  /** Such as `/assets/index-3f0c1a9e.js`. */
  readonly path: string;
  readonly mediaType: string;
  readonly content: Buffer;
  /** Null where it would be no smaller. */
  readonly compressed: Buffer | null;
}

/** Where `npm run build` puts the web application: beside the compiled program, or above its sources. */
export function findWebFolder(): string | null {
  const candidates = ['../../../web/', '../../../dist/web/'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  );
  return candidates.find((folder) => existsSync(join(folder, 'client-routes.json'))) ?? null;
}

/** Everything that the build made, held in memory and compressed once. */
export async function readWebFiles(folder: string): Promise<readonly WebFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(files.map((entry) => readWebFile(folder, join(entry.parentPath, entry.name))));
}

async function readWebFile(folder: string, file: string): Promise<WebFile> {
  const mediaType = MEDIA_TYPES[extname(file)];
  if (mediaType === undefined) throw new TypeError(`Expected only files for a browser, but found ${file}.`);
  const content = await readFile(file);
  const smaller = await compress(content, { level: 9 });
  return {
    path: `/${relative(folder, file).split(sep).join('/')}`,
    mediaType,
    content,
    compressed: smaller.length < content.length * 0.9 ? smaller : null,
  };
}
