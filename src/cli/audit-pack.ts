import { rm } from 'node:fs/promises';

import { titleOf } from '../application/commit-decisions.js';
import { bundleParts } from '../application/evidence/bundle.js';
import { writePack } from '../application/evidence/write-pack.js';
import type { Environment } from '../configuration.js';
import type { WrittenDossier } from '../persistence/evidence-pack-dossier.store.js';
import { openPackSpace } from '../wiring/open-files.js';
import { loadDossier } from './dossier-show.js';
import { withInstallation, type Installation } from './open-installation.js';
import type { Report } from './report.js';
import { writeFile, writeStream } from './write-file.js';

const REQUESTED_BY = 'ccn';
/** Of the one pack that a command works on. */
const PACK = '1';

/** What an auditor takes away: of one dossier the same pack as in the browser, of several the same bundle. */
export function reportPack(env: Environment, codes: readonly string[], file: string): Promise<Report> {
  return withInstallation(env, async (installation) => {
    const unique = [...new Set(codes)];
    // All of them before the first is written: a slip of the pen should not cost an hour.
    for (const code of unique) await loadDossier(installation, code);
    const [only] = unique.length === 1 ? unique : [];
    const size = await (only === undefined
      ? writeBundle(installation, unique, file)
      : gather(installation, only).then(({ parts }) =>
          writeFile(file, (write) => writeStream(writePack(parts), write)),
        ));
    return {
      data: { file, dossiers: unique, size },
      lines: [`Đã ghi gói chứng cứ của ${unique.length} hồ sơ vào ${file}.`],
    };
  });
}

async function gather(installation: Installation, code: string) {
  const { dossier } = await loadDossier(installation, code);
  const procedure = installation.world.registry.get(dossier.procedure.code, dossier.procedure.version);
  const evidence = await installation.openEvidence();
  return evidence.gather({ code, title: titleOf(procedure, dossier), requestedBy: REQUESTED_BY });
}

/** Dossier by dossier beside the file, which is put together in the end. */
async function writeBundle(
  installation: Installation,
  codes: readonly string[],
  file: string,
): Promise<number> {
  const folder = `${file}.parts-${process.pid}`;
  const space = openPackSpace(folder);
  const orderedAt = installation.world.now();
  try {
    const dossiers: WrittenDossier[] = [];
    for (const dossier of codes) {
      const { parts, lastEntry } = await gather(installation, dossier);
      dossiers.push({ dossier, lastEntry, ...(await space.put(PACK, writePack(parts))) });
    }
    const bundle = bundleParts(space, {
      ...{ pack: PACK, label: null, requestedBy: REQUESTED_BY, orderedAt, madeAt: installation.world.now() },
      ...{ dossiers, withheld: 0, failed: [] },
    });
    return await writeFile(file, (write) => writeStream(writePack(bundle), write));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
