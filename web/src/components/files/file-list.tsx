import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';

import { addressOfContent, type DossierFile } from '../../api/files.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { sizeWords } from '../../uploads/file-fault.js';
import classes from './files.module.css';
import { withVersions } from './versions.js';

interface FileListProps {
  readonly dossier: string;
  /** Every version, in the order in which they came. */
  readonly files: readonly DossierFile[];
  readonly label: string;
  readonly onOpen: (file: DossierFile) => void;
  /** What else can be done about the newest version. */
  readonly actions?: (newest: DossierFile) => ReactNode;
}

/** Files with their newest version first, and the earlier ones behind it. */
export function FileList({ dossier, files, label, onOpen, actions }: FileListProps) {
  const t = useText();
  if (files.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={label}>
      {withVersions(files).map(({ newest, earlier }) => (
        <li key={newest.firstId} className={classes.file} data-file={newest.id}>
          <OneVersion dossier={dossier} file={newest} onOpen={onOpen}>
            {actions?.(newest)}
          </OneVersion>
          {earlier.length > 0 && (
            <details>
              <summary>{t('file.earlier', { count: earlier.length })}</summary>
              {earlier.map((file) => (
                <div key={file.id} className={classes.earlier}>
                  <OneVersion dossier={dossier} file={file} onOpen={onOpen} />
                </div>
              ))}
            </details>
          )}
        </li>
      ))}
    </ul>
  );
}

interface OneVersionProps {
  readonly dossier: string;
  readonly file: DossierFile;
  readonly onOpen: (file: DossierFile) => void;
  readonly children?: ReactNode;
}

function OneVersion({ dossier, file, onOpen, children }: OneVersionProps) {
  const t = useText();
  const { name, version, size, uploadedBy, uploadedAt, isScanned, sha256 } = file;
  return (
    <>
      <Text fw={500} className={classes.name}>
        {name}
      </Text>
      <Text size="sm" c="dimmed">
        {[
          t('file.version', { version }),
          sizeWords(size, t),
          t('file.sentBy', { who: uploadedBy, when: formatInstant(uploadedAt) }),
          t(isScanned ? 'file.scanned' : 'file.notScanned'),
        ].join(' · ')}
      </Text>
      <Text size="xs" c="dimmed">
        {t('file.hash')} <span className="code">{sha256}</span>
      </Text>
      <Group gap="xs" align="flex-start">
        <OpenButton file={file} onOpen={onOpen} />
        <DownloadLink dossier={dossier} file={file} />
        {children}
      </Group>
    </>
  );
}

interface OpenButtonProps {
  readonly file: DossierFile;
  readonly onOpen: (file: DossierFile) => void;
}

/** For what the page can show; the rest is only handed out. */
export function OpenButton({ file, onOpen }: OpenButtonProps) {
  const t = useText();
  if (!file.isShown) return null;
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={t('file.viewNamed', { name: file.name })}
      data-view={file.id}
      onClick={() => onOpen(file)}
    >
      {t('file.view')}
    </Button>
  );
}

export function DownloadLink({
  dossier,
  file: { id, name },
}: {
  readonly dossier: string;
  readonly file: DossierFile;
}) {
  const t = useText();
  return (
    <Button
      component="a"
      size="xs"
      variant="default"
      href={addressOfContent(dossier, id, { asDownload: true })}
      download
      aria-label={t('file.downloadNamed', { name })}
    >
      {t('file.download')}
    </Button>
  );
}
