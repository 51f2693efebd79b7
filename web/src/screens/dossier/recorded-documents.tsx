import { Table, Title } from '@mantine/core';

import type { Dossier } from '../../api/dossiers.js';
import type { DossierFile } from '../../api/files.js';
import { EmptyState } from '../../components/empty-state.js';
import { DownloadLink, OpenButton } from '../../components/files/file-list.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { formatDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';

interface RecordedDocument {
  readonly number: string;
  readonly date: string;
  readonly issuer: string;
  readonly abstract: string;
  readonly fileHash: string | null;
}

interface RecordedDocumentsProps {
  readonly dossier: Dossier;
  readonly files: readonly DossierFile[];
  readonly onOpen: (file: DossierFile) => void;
}

/** The documents that were recorded, each with its file where the dossier has it. */
export function RecordedDocuments({ dossier, files, onOpen }: RecordedDocumentsProps) {
  const t = useText();
  const documents = documentsIn(dossier.facts);
  return (
    <section aria-labelledby="documents">
      <Title order={2} id="documents">
        {t('documents.recorded')}
      </Title>
      {documents.length === 0 ? (
        <EmptyState sentence={t('documents.none')} />
      ) : (
        <ScrollRegion label={t('documents.recorded')}>
          <Table>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>{t('documents.number')}</Table.Th>
                <Table.Th>{t('documents.date')}</Table.Th>
                <Table.Th>{t('documents.issuer')}</Table.Th>
                <Table.Th>{t('documents.abstract')}</Table.Th>
                <Table.Th>{t('documents.file')}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {documents.map((document) => (
                <Table.Tr key={document.number + document.date}>
                  <Table.Td>{document.number}</Table.Td>
                  <Table.Td>{formatDate(document.date)}</Table.Td>
                  <Table.Td>{document.issuer}</Table.Td>
                  <Table.Td>{document.abstract}</Table.Td>
                  <Table.Td>
                    <FileOf dossier={dossier.code} document={document} files={files} onOpen={onOpen} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </ScrollRegion>
      )}
    </section>
  );
}

interface FileOfProps extends Omit<RecordedDocumentsProps, 'dossier'> {
  readonly dossier: string;
  readonly document: RecordedDocument;
}

function FileOf({ dossier, document: { fileHash }, files, onOpen }: FileOfProps) {
  const t = useText();
  if (fileHash === null) return '–';
  const file = files.find(({ sha256 }) => sha256 === fileHash);
  if (file === undefined) return t('file.unlisted');
  return (
    <>
      <OpenButton file={file} onOpen={onOpen} /> <DownloadLink dossier={dossier} file={file} />
    </>
  );
}

function documentsIn(facts: unknown): readonly RecordedDocument[] {
  const { documents } = facts as { readonly documents?: readonly RecordedDocument[] };
  return documents ?? [];
}
