import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

import type { LetterSummary } from '../api/letters.js';
import { PATHS } from '../app/paths.js';
import { formatInstant } from '../i18n/dates.js';
import { usePick, useText, type MessageId } from '../i18n/language.js';
import { AnchorLink } from './anchor-link.js';
import { ScrollRegion } from './scroll-region.js';
import { usePersonName } from './use-person-name.js';

interface LetterColumn<L> {
  readonly label: MessageId;
  readonly cell: (letter: L) => ReactNode;
}

interface LetterTableProps<L> {
  readonly label: string;
  readonly letters: readonly L[];
  /** What this list says of each, between its kind and who sends it. */
  readonly columns: readonly LetterColumn<L>[];
}

/** Letters, each a link to itself. */
export function LetterTable<L extends LetterSummary>({ label, letters, columns }: LetterTableProps<L>) {
  const t = useText();
  const pick = usePick();
  const personOf = usePersonName();
  return (
    <ScrollRegion label={label}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('letter.column.kind')}</Table.Th>
            {columns.map((column) => (
              <Table.Th key={column.label}>{t(column.label)}</Table.Th>
            ))}
            <Table.Th>{t('letter.column.sender')}</Table.Th>
            <Table.Th>{t('letter.column.composer')}</Table.Th>
            <Table.Th>{t('letter.column.changed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {letters.map((letter) => (
            <Table.Tr key={letter.id}>
              <Table.Th scope="row">
                <AnchorLink to={PATHS.letter} params={{ code: letter.dossier, id: letter.id }}>
                  {pick({ label: letter.name, labelEn: letter.nameEn })}
                </AnchorLink>
              </Table.Th>
              {columns.map((column) => (
                <Table.Td key={column.label}>{column.cell(letter)}</Table.Td>
              ))}
              <Table.Td>{letter.partyName}</Table.Td>
              <Table.Td>{personOf(letter.composedBy)}</Table.Td>
              <Table.Td>{formatInstant(letter.changedAt)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}
