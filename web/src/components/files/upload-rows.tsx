import { Button, Group, Text } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';

import { filesQuery } from '../../api/files.js';
import { useText, type MessageId } from '../../i18n/language.js';
import { sizeWords } from '../../uploads/file-fault.js';
import type { SendingState } from '../../uploads/sending.js';
import { dropUpload, goOnWithUpload, pauseUpload } from '../../uploads/uploads.js';
import classes from './files.module.css';
import { sentenceOfUpload } from './upload-words.js';

/** Files on their way: how far each is, and what can be done about it. */
export function UploadRows({ uploads }: { readonly uploads: readonly SendingState[] }) {
  const t = useText();
  if (uploads.length === 0) return null;
  return (
    <ul className={classes.files} aria-label={t('upload.list')}>
      {uploads.map((upload) => (
        <UploadRow key={upload.key} upload={upload} />
      ))}
    </ul>
  );
}

function UploadRow({ upload }: { readonly upload: SendingState }) {
  const t = useText();
  const { key, name, size, sent, status } = upload;
  const client = useQueryClient();
  const drop = async () => {
    await dropUpload(key);
    await client.invalidateQueries({ queryKey: filesQuery(upload.destination.dossier).queryKey });
  };
  const mayGoOn = status === 'paused' || status === 'lost';
  const isFailed = status === 'refused' || status === 'broken';
  return (
    <li className={classes.file} data-upload={status}>
      <Text fw={500} className={classes.name}>
        {name}
      </Text>
      <progress
        className={classes.progress}
        max={size}
        value={sent}
        aria-label={t('upload.progress', { name })}
      />
      <Text size="sm" c={isFailed ? 'var(--mantine-color-error)' : 'var(--mantine-color-text)'}>
        {t('upload.amount', { sent: sizeWords(sent, t), size: sizeWords(size, t) })} ·{' '}
        {sentenceOfUpload(upload, t)}
      </Text>
      <Group gap="xs">
        {(status === 'sending' || status === 'waiting') && (
          <ActButton act={'upload.pause'} name={name} onClick={() => pauseUpload(key)} />
        )}
        {mayGoOn && <ActButton act={'upload.resume'} name={name} onClick={() => goOnWithUpload(key)} />}
        {status === 'broken' && (
          <ActButton act={'upload.retry'} name={name} onClick={() => goOnWithUpload(key)} />
        )}
        {status !== 'done' && (
          <ActButton
            act={status === 'refused' ? 'upload.drop' : 'upload.cancel'}
            name={name}
            onClick={() => void drop()}
          />
        )}
      </Group>
    </li>
  );
}

interface ActButtonProps {
  readonly act: MessageId;
  readonly name: string;
  readonly onClick: () => void;
}

/** Its name tells several rows apart for those who hear it alone. */
export function ActButton({ act, name, onClick }: ActButtonProps) {
  const t = useText();
  return (
    <Button
      size="xs"
      variant="default"
      aria-label={t('upload.named', { act: t(act), name })}
      onClick={onClick}
    >
      {t(act)}
    </Button>
  );
}
