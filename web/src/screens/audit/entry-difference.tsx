import { Title } from '@mantine/core';

import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { DifferenceTable } from './difference-table.js';
import { useDifference } from './use-difference.js';

interface EntryDifferenceProps {
  readonly entry: JournalEntry;
  readonly previous: JournalEntry | undefined;
  readonly procedure: Procedure | undefined;
}

/** What an entry changed: due dates, and facts before and after it. */
export function EntryDifference({ entry, previous, procedure }: EntryDifferenceProps) {
  const t = useText();
  const { rows, error } = useDifference(entry, previous, procedure);
  return (
    <>
      <Title order={3}>{t('difference.title')}</Title>
      {error !== null && <ProblemNotice error={error} />}
      {rows === undefined && error === null && <Loading lines={3} />}
      {rows !== undefined && <DifferenceTable rows={rows} />}
    </>
  );
}
