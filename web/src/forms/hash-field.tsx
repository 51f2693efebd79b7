import { Button, FileButton, Group, TextInput } from '@mantine/core';

import { useText } from '../i18n/language.js';
import { digest } from '../uploads/digest.js';
import { useInputProps, type FieldProps } from './form-context.js';
import classes from './forms.module.css';

/** The fingerprint of a file; computed here when the file is at hand, which itself stays where it is. */
export function HashField(props: FieldProps) {
  const { value, onChange } = props;
  const t = useText();
  const input = useInputProps(props);
  const take = async (file: File | null) => {
    const hash = file === null ? null : await digest(file);
    if (hash !== null) onChange(hash);
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
      <FileButton onChange={(file) => void take(file)}>
        {(button) => (
          <Button variant="default" {...button}>
            {t('form.fromFile')}
          </Button>
        )}
      </FileButton>
    </Group>
  );
}
