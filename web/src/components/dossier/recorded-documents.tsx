import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

import type { Dossier } from '../../api/dossiers.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { EmptyState } from '../empty-state.js';
import { ScrollRegion } from '../scroll-region.js';

export interface RecordedDocument {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly abstract: string;
  readonly fileHash: string | null;
}

interface RecordedDocumentsProps {
  readonly dossier: Dossier;
  /** What stands in the column of files; without it there is no such column. */
  readonly fileOf?: (document: RecordedDocument) => ReactNode;
}

/** The documents that a dossier holds by then. */
export function RecordedDocuments({ dossier, fileOf }: RecordedDocumentsProps) {
  const t = useText();
  const documents = documentsIn(dossier.facts);
  if (documents.length === 0) return <EmptyState sentence={t('documents.none')} />;
  return (
    <ScrollRegion label={t('documents.recorded')}>
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t('documents.number')}</Table.Th>
            <Table.Th>{t('documents.date')}</Table.Th>
            <Table.Th>{t('documents.issuer')}</Table.Th>
            <Table.Th>{t('documents.abstract')}</Table.Th>
            {fileOf !== undefined && <Table.Th>{t('documents.file')}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {documents.map((document) => (
            <Table.Tr key={document.number + document.date}>
              <Table.Td>{document.number}</Table.Td>
              <Table.Td>{formatDate(document.date)}</Table.Td>
              <Table.Td>{document.issuer}</Table.Td>
              <Table.Td>{document.abstract}</Table.Td>
              {fileOf !== undefined && <Table.Td>{fileOf(document)}</Table.Td>}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function documentsIn(facts: unknown): readonly RecordedDocument[] {
  const { documents } = facts as { readonly documents?: readonly RecordedDocument[] };
  return documents ?? [];
}
