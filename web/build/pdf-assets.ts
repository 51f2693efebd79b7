import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';

import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const PACKAGE = dirname(require.resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as {
  readonly version: string;
};
/** With the version in its name, what lies there never changes. */
const FOLDER = `assets/pdfjs-${version}/`;

interface Asset {
  /** Within the folder, as pdf.js asks for it. */
  readonly name: string;
  readonly path: string;
}

/** What pdf.js fetches by itself: the fonts that every PDF may count on, and a decoder of JPEG 2000; each with its licence. */
const ASSETS: readonly Asset[] = [
  ...readdirSync(join(PACKAGE, 'standard_fonts')).map((name) => `standard_fonts/${name}`),
  'wasm/openjpeg_nowasm_fallback.js',
  'wasm/LICENSE_OPENJPEG',
  'wasm/LICENSE_PDFJS_OPENJPEG',
].map((name) => ({ name: extname(name) === '' ? `${name}.txt` : name, path: join(PACKAGE, name) }));

/** Lays beside the application what pdf.js fetches, so that it never asks another host; tells where that is. */
export function pdfAssets(): Plugin {
  return {
    name: 'pdf-assets',
    config: () => ({ define: { 'import.meta.env.PDF_ASSETS': JSON.stringify(`/${FOLDER}`) } }),
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        const asset = ASSETS.find(({ name }) => request.url === `/${FOLDER}${name}`);
        if (asset === undefined) {
          next();
          return;
        }
        if (extname(asset.name) === '.js') response.setHeader('content-type', 'text/javascript');
        response.end(readFileSync(asset.path));
      });
    },
    generateBundle() {
      for (const { name, path } of ASSETS)
        this.emitFile({ type: 'asset', fileName: FOLDER + name, source: readFileSync(path) });
    },
  };
}
