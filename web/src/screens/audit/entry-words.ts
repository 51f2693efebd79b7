import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { labelOfEvent } from '../../components/dossier/journal-words.js';
import { formatInstant } from '../../i18n/dates.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';

/** The words for an entry: what was done, and where it stands among the others. */
export function useEntryWords(procedure: Procedure | undefined) {
  const t = useText();
  const pick = usePick();
  const nameOf = (entry: JournalEntry): string => labelOfEvent(procedure, entry, pick, t);
  return {
    nameOf,
    roleOf: ({ actor }: JournalEntry): string => t(`role.${actor.role}` as MessageId),
    placeOf: (entry: JournalEntry, count: number): string =>
      t('replay.place', {
        number: entry.sequence,
        count,
        event: nameOf(entry),
        when: formatInstant(entry.occurredAt),
      }),
  };
}
