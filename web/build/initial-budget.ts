import { gzipSync } from 'node:zlib';

import type { Plugin, Rollup } from 'vite';

/** What a first visit may have to load before it sees anything. */
export const INITIAL_BUDGET_KB = 260;

/** Refuses a build whose initial JavaScript, compressed, is over the budget; and says what it is. */
export function initialBudget(): Plugin {
  return {
    name: 'initial-budget',
    apply: 'build',
    // After the code has been minified.
    writeBundle(_, bundle) {
      const bytes = initialChunks(bundle).reduce((sum, { code }) => sum + gzipSync(code).length, 0);
      const told = `Initial JavaScript: ${(bytes / 1000).toFixed(1)} kB of ${String(INITIAL_BUDGET_KB)} kB, compressed.`;
      if (bytes > INITIAL_BUDGET_KB * 1000) this.error(told);
      console.error(told);
    },
  };
}

/** The entry, and what it imports at once. */
function initialChunks(bundle: Rollup.OutputBundle): readonly Rollup.OutputChunk[] {
  const found = new Map<string, Rollup.OutputChunk>();
  const visit = (fileName: string) => {
    const chunk = bundle[fileName];
    if (chunk?.type !== 'chunk' || found.has(fileName)) return;
    found.set(fileName, chunk);
    chunk.imports.forEach(visit);
  };
  for (const each of Object.values(bundle)) if (each.type === 'chunk' && each.isEntry) visit(each.fileName);
  return [...found.values()];
}
