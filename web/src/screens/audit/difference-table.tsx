import { Table, Text } from '@mantine/core';

import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';

const CALENDAR_DATE = /^\d{4}-\d{2}-\d{2}$/;

export interface DifferenceRow {
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

interface DifferenceTableProps {
  readonly rows: readonly DifferenceRow[];
  /** What the two columns are, other than before and after. */
  readonly before?: string;
  readonly after?: string;
}

/** Field by field, what was otherwise. */
export function DifferenceTable({ rows, before, after }: DifferenceTableProps) {
  const t = useText();
  if (rows.length === 0) return <Text size="sm">{t('difference.none')}</Text>;
  return (
    <Table layout="fixed" style={{ overflowWrap: 'anywhere' }}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('difference.what')}</Table.Th>
          <Table.Th>{before ?? t('difference.before')}</Table.Th>
          <Table.Th>{after ?? t('difference.after')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {rows.map((row) => (
          <Table.Tr key={row.name}>
            <Table.Th scope="row">{row.name}</Table.Th>
            <Table.Td>{write(row.before)}</Table.Td>
            <Table.Td>{write(row.after)}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function write(value: unknown): string {
  if (value === undefined || value === null) return '–';
  if (typeof value !== 'string') return JSON.stringify(value);
  return CALENDAR_DATE.test(value) ? formatDate(value) : value;
}
