import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import type { Translate } from '../../i18n/language.js';

type Labels = { readonly label: string; readonly labelEn: string };

/** What happened, as the procedure calls it; a fact that the System notes has its kind's name. */
export function labelOfEvent(
  procedure: Procedure | undefined,
  { event, kind }: Pick<JournalEntry, 'event' | 'kind'>,
  pick: (labels: Labels) => string,
  t: Translate,
): string {
  const known = procedure?.events.find((each) => each.event === event);
  if (known !== undefined) return pick(known);
  return kind === 'transitioned' ? event : t(`journal.${kind}`);
}
