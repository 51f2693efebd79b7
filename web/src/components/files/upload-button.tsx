import { Alert, Button, FileButton, Group, Stack } from '@mantine/core';
import { useRef, useState } from 'react';

import type { FileLimits } from '../../api/files.js';
import { useText } from '../../i18n/language.js';
import { findFileFault } from '../../uploads/file-fault.js';
import type { Destination } from '../../uploads/sending.js';
import { addUpload } from '../../uploads/uploads.js';
import { Icon } from '../icons.js';

interface UploadButtonProps {
  readonly label: string;
  /** What it is called where only the button is heard. */
  readonly name: string;
  readonly destination: Destination;
  readonly limits: FileLimits;
  /** How many files the component has, or is being sent. */
  readonly held: number;
  readonly isMultiple?: boolean;
  readonly onAdd?: (key: number) => void;
}

/** Takes files from the person, and says at once of which nothing can come. */
export function UploadButton({
  label,
  name,
  destination,
  limits,
  held,
  isMultiple = false,
  onAdd,
}: UploadButtonProps) {
  const t = useText();
  const [faults, setFaults] = useState<readonly string[]>([]);
  // A browser tells of a file only when it is another one than before.
  const reset = useRef<() => void>(null);
  const take = (files: readonly File[]) => {
    reset.current?.();
    const found: string[] = [];
    let count = held;
    for (const file of files) {
      const fault = findFileFault(file, limits, count);
      if (fault === null) {
        count += 1;
        const key = addUpload(file, destination);
        onAdd?.(key);
      } else found.push(t('upload.notSent', { name: file.name, reason: t(fault.id, fault.values) }));
    }
    setFaults(found);
  };
  const accept = limits.extensions.map((extension) => `.${extension}`).join(',');
  const button = ({ onClick }: { readonly onClick: () => void }) => (
    <Button
      size="xs"
      variant="default"
      leftSection={<Icon name="plus" size={16} />}
      aria-label={name}
      onClick={onClick}
    >
      {label}
    </Button>
  );
  return (
    <Stack gap="xs" align="flex-start">
      {isMultiple ? (
        <FileButton resetRef={reset} multiple accept={accept} onChange={take}>
          {button}
        </FileButton>
      ) : (
        <FileButton resetRef={reset} accept={accept} onChange={(file) => take(file === null ? [] : [file])}>
          {button}
        </FileButton>
      )}
      {faults.length > 0 && (
        <Alert role="alert" color="red" variant="default">
          <ul>
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
          <Group>
            <Button size="xs" variant="default" onClick={() => setFaults([])}>
              {t('upload.understood')}
            </Button>
          </Group>
        </Alert>
      )}
    </Stack>
  );
}
