import { Title } from '@mantine/core';

import type { Dossier } from '../../api/dossiers.js';
import type { DossierFile } from '../../api/files.js';
import { RecordedDocuments, type RecordedDocument } from '../../components/dossier/recorded-documents.js';
import { DownloadLink, OpenButton } from '../../components/files/file-list.js';
import { useText } from '../../i18n/language.js';

interface DocumentFilesProps {
  readonly dossier: Dossier;
  readonly files: readonly DossierFile[];
  readonly onOpen: (file: DossierFile) => void;
}

/** The documents that were recorded, each with its file where the dossier has it. */
export function DocumentFiles({ dossier, files, onOpen }: DocumentFilesProps) {
  const t = useText();
  return (
    <section aria-labelledby="documents">
      <Title order={2} id="documents">
        {t('documents.recorded')}
      </Title>
      <RecordedDocuments
        dossier={dossier}
        fileOf={(document) => (
          <FileOf dossier={dossier.code} document={document} files={files} onOpen={onOpen} />
        )}
      />
    </section>
  );
}

interface FileOfProps extends Omit<DocumentFilesProps, 'dossier'> {
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
