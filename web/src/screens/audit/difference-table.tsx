import { Table, Text } from '@mantine/core';

import { useText } from '../../i18n/language.js';
import { FactName } from './fact-name.js';
import type { FactWord } from './fact-words.js';

export interface DifferenceRow {
  /** As it is recorded; tells rows of the same name apart. */
  readonly key: string;
  readonly name: readonly FactWord[];
  readonly before: string;
  readonly after: string;
}

/** A name that needs no looking up. */
export const said = (text: string): readonly FactWord[] => [{ text, isRaw: false }];

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
          <Table.Tr key={row.key} data-fact={row.key}>
            <Table.Th scope="row">
              <FactName words={row.name} />
            </Table.Th>
            <Table.Td>{row.before}</Table.Td>
            <Table.Td>{row.after}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
