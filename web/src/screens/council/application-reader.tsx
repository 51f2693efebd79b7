import { Group, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import type { CouncilApplication } from '../../api/councils.js';
import { filesQuery, type DossierFile } from '../../api/files.js';
import { DownloadLink, OpenButton } from '../../components/files/file-list.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { FileViewer } from '../../components/viewer/file-viewer.js';
import { useText } from '../../i18n/language.js';
import classes from './council.module.css';

interface ApplicationReaderProps {
  readonly code: string;
  readonly application: CouncilApplication;
  /** Stays beside the file that is read, where there is room. */
  readonly children?: ReactNode;
}

/** The files of one investor's application, and the one that is being read. */
export function ApplicationReader({ code, application, children }: ApplicationReaderProps) {
  const t = useText();
  const files = useQuery(filesQuery(code));
  const [open, setOpen] = useState<DossierFile | null>(null);
  return (
    <div className={classes.reader} data-reading={open !== null || undefined}>
      <section
        aria-label={t('council.filesOf', { name: application.name })}
        data-application={application.party}
      >
        {files.error !== null && <ProblemNotice error={files.error} onRetry={() => void files.refetch()} />}
        <RecordedFiles code={code} recorded={application.files} files={files.data?.items} onOpen={setOpen} />
        {open !== null && (
          <FileViewer
            dossier={code}
            file={open}
            onClose={() => {
              setOpen(null);
            }}
          />
        )}
      </section>
      {children !== undefined && <div>{children}</div>}
    </div>
  );
}

interface RecordedFilesProps {
  readonly code: string;
  readonly recorded: CouncilApplication['files'];
  /** Of the council's dossier; undefined until they are read. */
  readonly files: readonly DossierFile[] | undefined;
  readonly onOpen: (file: DossierFile) => void;
}

function RecordedFiles({ code, recorded, files, onOpen }: RecordedFilesProps) {
  const t = useText();
  if (recorded.length === 0)
    return (
      <Text size="sm" c="dimmed">
        {t('council.noFiles')}
      </Text>
    );
  return (
    <ul className={classes.papers}>
      {recorded.map(({ component, name, fileHash }) => {
        const file = files?.find(({ sha256 }) => sha256 === fileHash);
        return (
          <li key={component + fileHash}>
            <Text size="sm" className={classes.paper}>
              <strong>{component}</strong> · {name}
            </Text>
            <Text size="xs" c="dimmed">
              {t('file.hash')} <span className="code">{fileHash}</span>
            </Text>
            {files !== undefined && file === undefined && <Text size="sm">{t('file.unlisted')}</Text>}
            {file !== undefined && (
              <Group gap="xs">
                <OpenButton file={file} onOpen={onOpen} />
                <DownloadLink dossier={code} file={file} />
              </Group>
            )}
          </li>
        );
      })}
    </ul>
  );
}
