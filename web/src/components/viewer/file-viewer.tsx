import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useId, useRef, useState } from 'react';

import { addressOfContent, contentQuery, type DossierFile } from '../../api/files.js';
import { useText } from '../../i18n/language.js';
import { digest } from '../../uploads/digest.js';
import { DownloadLink } from '../files/file-list.js';
import { Icon } from '../icons.js';
import { Loading } from '../loading.js';
import { ProblemNotice } from '../problem-notice.js';
import classes from './viewer.module.css';

/** A million bytes that nobody loads who looks at no PDF. */
const PdfView = lazy(() =>
  import('./pdf-view.js').then(({ PdfView: component }) => ({ default: component })),
);

const PDF = 'application/pdf';

interface FileViewerProps {
  readonly dossier: string;
  readonly file: DossierFile;
  readonly onClose: () => void;
}

/** A file in the page, once its content has turned out to be what was recorded. */
export function FileViewer({ dossier, file, onClose }: FileViewerProps) {
  const t = useText();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, [file.id]);
  return (
    <Paper
      component="section"
      withBorder
      p="sm"
      bg="var(--ccn-surface)"
      aria-labelledby={id}
      className={classes.viewer ?? ''}
      data-viewer={file.id}
    >
      <Group justify="space-between" align="flex-start">
        <Title order={3} id={id} ref={heading} tabIndex={-1} className={classes.title ?? ''}>
          {file.name}
        </Title>
        <Group gap="xs">
          <DownloadLink dossier={dossier} file={file} />
          <Button size="xs" variant="default" leftSection={<Icon name="close" size={16} />} onClick={onClose}>
            {t('viewer.close')}
          </Button>
        </Group>
      </Group>
      {file.isShown ? (
        <Content key={file.id} dossier={dossier} file={file} />
      ) : (
        <Text>{t('viewer.notShown')}</Text>
      )}
    </Paper>
  );
}

function Content({ dossier, file }: Omit<FileViewerProps, 'onClose'>) {
  const t = useText();
  const content = useQuery(contentQuery(dossier, file.id));
  const hash = useQuery({
    queryKey: ['file-content', dossier, file.id, 'hash'],
    queryFn: () => digest(content.data ?? new ArrayBuffer()),
    enabled: content.data !== undefined,
    gcTime: 0,
  });
  if (content.error !== null)
    return <ProblemNotice error={content.error} onRetry={() => void content.refetch()} />;
  if (content.data === undefined || hash.data === undefined) return <Loading lines={12} />;
  // A page without HTTPS computes no hash, and relies on the server, which has held it against the content.
  if (hash.data !== null && hash.data !== file.sha256) return <Text role="alert">{t('viewer.wrong')}</Text>;
  return (
    <>
      {hash.data !== null && (
        <Text size="xs" c="dimmed" data-verified>
          {t('viewer.verified')} <span className="code">{file.sha256}</span>
        </Text>
      )}
      {file.mediaType === PDF ? (
        <Suspense fallback={<Loading lines={12} />}>
          <PdfView content={content.data} name={file.name} />
        </Suspense>
      ) : (
        <Picture dossier={dossier} file={file} />
      )}
    </>
  );
}

function Picture({ dossier, file }: Omit<FileViewerProps, 'onClose'>) {
  const t = useText();
  const [isBroken, setBroken] = useState(false);
  if (isBroken) return <Text role="alert">{t('viewer.cannot')}</Text>;
  return (
    <img
      className={classes.picture}
      src={addressOfContent(dossier, file.id, { asDownload: false })}
      alt={file.name}
      onError={() => setBroken(true)}
    />
  );
}
