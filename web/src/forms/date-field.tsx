import { TextInput } from '@mantine/core';
import { useState } from 'react';

import { formatDate, parseDate } from '../i18n/dates.js';
import { useText } from '../i18n/language.js';
import { useFieldState, type FieldProps } from './form-context.js';

/**
 * Typed as dd/MM/yyyy, which is faster than any calendar sheet and the same in every browser. What reads as no date is
 * handed on as it was typed: a form that left it out would send less than its sender sees.
 */
export function DateField({ label, path, value, isRequired, onChange }: Omit<FieldProps, 'schema'>) {
  const t = useText();
  const { id, error } = useFieldState(path);
  const [typed, setTyped] = useState(typeof value === 'string' ? formatDate(value) : '');
  const isUnreadable = typed !== '' && parseDate(typed) === null;
  const [hasLeft, setLeft] = useState(false);
  return (
    <TextInput
      id={id}
      label={label}
      placeholder={t('form.dateHint')}
      error={hasLeft && isUnreadable ? t('form.dateWrong') : error}
      required={isRequired}
      inputMode="numeric"
      maw="12rem"
      value={typed}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        onChange(text.trim() === '' ? undefined : (parseDate(text) ?? text));
      }}
      onFocus={() => {
        setLeft(false);
      }}
      onBlur={() => {
        setLeft(true);
        const date = parseDate(typed);
        if (date !== null) setTyped(formatDate(date));
      }}
    />
  );
}
