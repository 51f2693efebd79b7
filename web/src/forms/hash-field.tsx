import { Button, FileButton, Group, TextInput } from '@mantine/core';

import { useText } from '../i18n/language.js';
import { useInputProps, type FieldProps } from './form-context.js';
import classes from './forms.module.css';

/** The fingerprint of a file; computed here when the file is at hand, which itself stays where it is. */
export function HashField(props: FieldProps) {
  const { value, onChange } = props;
  const t = useText();
  const input = useInputProps(props);
  const digest = async (file: File | null) => {
    if (file === null) return;
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
    onChange([...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(''));
  };
  return (
    <Group align="flex-end" gap="xs">
      <TextInput
        {...input}
        className={`${classes.grow ?? ''} code`}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => {
          onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value.trim());
        }}
      />
      <FileButton onChange={(file) => void digest(file)}>
        {(button) => (
          <Button variant="default" {...button}>
            {t('form.fromFile')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
