import { TextInput, type TextInputProps } from '@mantine/core';
import { useState } from 'react';

import { useLanguage, useNumber, useText } from '../i18n/language.js';
import { exampleNumber, parseNumber } from '../i18n/numbers.js';

/** A number, or what was typed and reads as none: it is kept, and refused in words. */
export type Entered = number | string | undefined;

interface NumberInputProps extends Omit<TextInputProps, 'value' | 'onChange' | 'type'> {
  readonly value: Entered;
  readonly onChange: (entered: Entered) => void;
  /** False for years. */
  readonly isGrouped?: boolean;
}

/** Reads the numbers of the reader's language as it writes them; never another number than the one that is seen. */
export function NumberInput({ value, onChange, isGrouped = true, error, ...input }: NumberInputProps) {
  const t = useText();
  const { language } = useLanguage();
  const write = useNumber();
  const read = (text: string): Entered =>
    text.trim() === '' ? undefined : (parseNumber(text, language) ?? text);
  // While it is typed, `12,` is neither finished nor to be rewritten; what comes from elsewhere goes before.
  const [typed, setTyped] = useState<string | null>(null);
  const [hasLeft, setLeft] = useState(true);
  const written = typeof value === 'number' ? write(value, { isGrouped }) : (value ?? '');
  return (
    <TextInput
      inputMode="decimal"
      {...input}
      error={
        hasLeft && typeof value === 'string'
          ? t('form.numberWrong', { example: exampleNumber(language) })
          : error
      }
      value={typed !== null && read(typed) === value ? typed : written}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value);
        onChange(read(currentTarget.value));
      }}
      onFocus={() => {
        setLeft(false);
      }}
      onBlur={() => {
        setLeft(true);
        setTyped(null);
      }}
    />
  );
}
