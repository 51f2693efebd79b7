import { Table } from '@mantine/core';

import type { Dossier } from '../../api/dossiers.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { EmptyState } from '../empty-state.js';

interface RecordedDocument {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly abstract: string;
}

/** The documents that a dossier holds by then. */
export function RecordedDocuments({ dossier }: { readonly dossier: Dossier }) {
  const t = useText();
  const documents = documentsIn(dossier.facts);
  if (documents.length === 0) return <EmptyState sentence={t('documents.none')} />;
  return (
    <Table>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('documents.number')}</Table.Th>
          <Table.Th>{t('documents.date')}</Table.Th>
          <Table.Th>{t('documents.issuer')}</Table.Th>
          <Table.Th>{t('documents.abstract')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {documents.map(({ number, date, issuer, abstract }) => (
          <Table.Tr key={number + date}>
            <Table.Td>{number}</Table.Td>
            <Table.Td>{formatDate(date)}</Table.Td>
            <Table.Td>{issuer}</Table.Td>
            <Table.Td>{abstract}</Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

function documentsIn(facts: unknown): readonly RecordedDocument[] {
  const { documents } = facts as { readonly documents?: readonly RecordedDocument[] };
  return documents ?? [];
}
