import { describeActor } from '../application/describe-actor.js';
import { labelOf } from '../application/exchange/entry-label.js';
import type { Environment } from '../configuration.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { readJournal } from '../persistence/journal-entry.store.js';
import { alignColumns } from './align-columns.js';
import { loadDossier } from './dossier-show.js';
import { withInstallation, type Installation } from './open-installation.js';
import type { Report } from './report.js';
import { ROLE_LABELS } from './role-labels.js';
import { writeMoment } from './vietnamese-date.js';

const HEADINGS = ['MỤC', 'XẢY RA LÚC', 'VIỆC', 'AI', 'VAI TRÒ'];

/** What happened to a dossier, from the first entry to the last. */
export function reportJournal(env: Environment, code: string): Promise<Report> {
  return withInstallation(env, async (installation) => {
    await loadDossier(installation, code);
    const entries = await readJournal(installation.database.pool, code);
    return {
      data: { items: entries },
      lines: alignColumns([HEADINGS, ...entries.map((entry) => toRow(installation, entry))]),
    };
  });
}

function toRow({ world }: Installation, entry: JournalEntry): readonly string[] {
  const { role, party } = entry.actor;
  return [
    String(entry.sequence),
    writeMoment(entry.occurredAt),
    labelOf(entry, world.registry),
    describeActor(entry.actor),
    role === 'system' ? '' : `${ROLE_LABELS[role]}, ${party ?? ''}`,
  ];
}
