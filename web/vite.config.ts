import { defineConfig } from 'vite';

import { clientRoutes } from './build/client-routes.js';
import { initialBudget } from './build/initial-budget.js';
import { pdfAssets } from './build/pdf-assets.js';

/** `npm run build` writes `dist/web`, which the API process serves; `npm run web` serves the sources. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [clientRoutes(), initialBudget(), pdfAssets()],
  // The API puts each answer's own nonce here.
  html: { cspNonce: '__CSP_NONCE__' },
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    outDir: '../dist/web',
    emptyOutDir: true,
    target: 'es2022',
    // The policy allows `data:` for pictures only, so a font stays a file.
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // "use client" is for servers that render; here everything is the client's.
      checks: { moduleLevelDirective: false },
      onLog: (level, log, next) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
      },
    },
  },
});
