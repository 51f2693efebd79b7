import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { StartRefused } from './start-refused.js';

/** The compiled program lies one folder deeper than its source, so the folder is looked for upwards. */
export function findSeed(): URL {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'seed', 'calendar'))) {
    const above = dirname(folder);
    if (above === folder) throw new StartRefused('The folder seed/ of the release is missing.');
    folder = above;
  }
  return pathToFileURL(join(folder, 'seed/'));
}
