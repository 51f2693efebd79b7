import { useQuery } from '@tanstack/react-query';

import { replayQuery, type Replay } from '../../api/audit.js';
import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { useText } from '../../i18n/language.js';
import { said, type DifferenceRow } from './difference-table.js';
import { findDueChanges } from './due-change.js';
import { findFactChanges } from './fact-difference.js';
import { useFactWords } from './use-fact-words.js';

interface Difference {
  /** Undefined until both points have been recomputed. */
  readonly rows: readonly DifferenceRow[] | undefined;
  readonly before: Replay | undefined;
  readonly after: Replay | undefined;
  readonly error: Error | null;
}

/** What is otherwise after one entry than after an earlier one: due dates and facts. */
export function useDifference(
  entry: JournalEntry,
  earlier: JournalEntry | undefined,
  procedure: Procedure | undefined,
): Difference {
  const t = useText();
  const { nameOf, write } = useFactWords(procedure);
  const after = useQuery(replayQuery(entry.dossier, entry.sequence));
  const before = useQuery(replayQuery(entry.dossier, earlier?.sequence ?? 0));
  const error = after.error ?? before.error;
  if (after.data === undefined || before.data === undefined) {
    return { rows: undefined, before: before.data, after: after.data, error };
  }
  const labelOf = (name: string) => procedure?.clocks.find((clock) => clock.name === name)?.label ?? name;
  const dates = findDueChanges(earlier, entry).map((change) => ({
    key: `due:${change.name}`,
    name: said(t('difference.due', { clock: labelOf(change.name) })),
    before: write([], change.before),
    after: write([], change.after),
  }));
  const facts = findFactChanges(factsOf(before.data), factsOf(after.data)).map((change) => ({
    key: change.path.join('.'),
    name: nameOf(change.path),
    before: write(change.path, change.before),
    after: write(change.path, change.after),
  }));
  return { rows: [...dates, ...facts], before: before.data, after: after.data, error };
}

function factsOf(replay: Replay): unknown {
  return replay.dossier?.facts ?? {};
}
