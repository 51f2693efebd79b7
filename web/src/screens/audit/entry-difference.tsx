import { Table, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';

import { replayQuery, type Replay } from '../../api/audit.js';
import type { JournalEntry } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { Loading } from '../../components/loading.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { findDueChanges } from './due-change.js';
import { findFactChanges } from './fact-difference.js';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

interface EntryDifferenceProps {
  readonly entry: JournalEntry;
  readonly previous: JournalEntry | undefined;
  readonly procedure: Procedure | undefined;
}

interface Row {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What an entry changed: due dates, and facts before and after it. */
export function EntryDifference({ entry, previous, procedure }: EntryDifferenceProps) {
  const t = useText();
  const after = useQuery(replayQuery(entry.dossier, entry.sequence));
  const before = useQuery(replayQuery(entry.dossier, entry.sequence - 1));
  const error = after.error ?? before.error;
  const isRead = after.data !== undefined && before.data !== undefined;
  const labelOf = (name: string) => procedure?.clocks.find((clock) => clock.name === name)?.label ?? name;
  const dates: readonly Row[] = findDueChanges(previous, entry).map((change) => ({
    name: t('difference.due', { clock: labelOf(change.name) }),
    before: change.before === null ? '–' : formatDate(change.before),
    after: change.after === null ? '–' : formatDate(change.after),
  }));
  const facts = findFactChanges(factsOf(before.data), factsOf(after.data)).map((change) => ({
    name: change.path,
    before: write(change.before),
    after: write(change.after),
  }));
  return (
    <>
      <Title order={3}>{t('difference.title')}</Title>
      {error !== null && <ProblemNotice error={error} />}
      {!isRead && error === null && <Loading lines={3} />}
      {isRead && <DifferenceTable rows={[...dates, ...facts]} />}
    </>
  );
}

function DifferenceTable({ rows }: { readonly rows: readonly Row[] }) {
  const t = useText();
  if (rows.length === 0) return <Text size="sm">{t('difference.none')}</Text>;
  return (
    <Table layout="fixed" style={{ overflowWrap: 'anywhere' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('difference.what')}</Table.Th>
          <Table.Th>{t('difference.before')}</Table.Th>
          <Table.Th>{t('difference.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map(({ name, before, after }) => (
          <Table.Tr key={name}>
            <Table.Th scope="row">{name}</Table.Th>
            <Table.Td>{before}</Table.Td>
            <Table.Td>{after}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function factsOf(replay: Replay | undefined): unknown {
  return replay?.dossier?.facts ?? {};
}

function write(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'string') return JSON.stringify(value);
  return CALENDAR_DATE.test(value) ? formatDate(value) : value;
}
