import type { Plugin } from 'vite';

import { PATHS } from '../src/app/paths.js';

/** Tells the server which addresses are the application's, in the server's way of writing them. */
export function clientRoutes(): Plugin {
  return {
    name: 'client-routes',
    apply: 'build',
    generateBundle() {
      const routes = Object.values(PATHS).map((path) => path.replaceAll('$', ':'));
      this.emitFile({ type: 'asset', fileName: 'client-routes.json', source: JSON.stringify(routes) });
    },
  };
}
