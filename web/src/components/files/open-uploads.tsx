import { Alert, Button, FileButton, Group, Text, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { filesQuery, giveUpUpload, type OpenUpload } from '../../api/files.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { sizeWords } from '../../uploads/file-fault.js';
import { addUpload, useUploads } from '../../uploads/uploads.js';
import { ProblemNotice } from '../problem-notice.js';
import classes from './files.module.css';
import { ActButton } from './upload-rows.js';

interface OpenUploadsProps {
  readonly dossier: string;
  /** The person's own, from this tab and from elsewhere. */
  readonly uploads: readonly OpenUpload[];
}

/** What was begun before a reload, or on another machine: the browser no longer has the file, so it is chosen again. */
export function OpenUploads({ dossier, uploads }: OpenUploadsProps) {
  const t = useText();
  const inHand = useUploads(dossier);
  const left = uploads.filter(({ id }) => !inHand.some(({ upload }) => upload === id));
  if (left.length === 0) return null;
  return (
    <section aria-labelledby="open-uploads">
      <Title order={3} id="open-uploads">
        {t('upload.openTitle')}
      </Title>
      <Text size="sm">{t('upload.openAbout')}</Text>
      <ul className={classes.files}>
        {left.map((upload) => (
          <OpenUploadRow key={upload.id} dossier={dossier} upload={upload} />
        ))}
      </ul>
    </section>
  );
}

function OpenUploadRow({ dossier, upload }: { readonly dossier: string; readonly upload: OpenUpload }) {
  const t = useText();
  const client = useQueryClient();
  const { id, component, replaces, name, size, received, expiresAt } = upload;
  const [isOther, setOther] = useState(false);
  const giveUp = useMutation({
    mutationFn: () => giveUpUpload(dossier, id),
    onSettled: () => client.invalidateQueries({ queryKey: filesQuery(dossier).queryKey }),
  });
  const goOn = (file: File | null) => {
    if (file === null) return;
    // Its hash is held against the declared one by the server.
    const isSame = file.name === name && file.size === size;
    setOther(!isSame);
    if (isSame) addUpload(file, { dossier, component, replaces: replaces ?? undefined, upload: id });
  };
  return (
    <li className={classes.file} data-open-upload={id}>
      <Text fw={500} className={classes.name}>
        {name}
      </Text>
      <progress
        className={classes.progress}
        max={size}
        value={received}
        aria-label={t('upload.progress', { name })}
      />
      <Text size="sm">
        {t('upload.amount', { sent: sizeWords(received, t), size: sizeWords(size, t) })} ·{' '}
        {t('upload.expires', { when: formatInstant(expiresAt) })}
      </Text>
      <Group gap="xs">
        <FileButton onChange={goOn}>
          {({ onClick }) => (
            <Button
              size="xs"
              variant="default"
              aria-label={t('upload.named', { act: t('upload.choose'), name })}
              onClick={onClick}
            >
              {t('upload.choose')}
            </Button>
          )}
        </FileButton>
        <ActButton act={'upload.cancel'} name={name} onClick={() => giveUp.mutate()} />
      </Group>
      {isOther && (
        <Alert role="alert" color="red" variant="default">
          {t('upload.otherFile')}
        </Alert>
      )}
      {giveUp.isError && <ProblemNotice error={giveUp.error} />}
    </li>
  );
}
