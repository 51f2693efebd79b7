import { Textarea, TextInput } from '@mantine/core';

import { NumberInput } from '../components/number-input.js';
import { useLanguage } from '../i18n/language.js';
import { readAny, writeAny } from './any-value.js';
import { useInputProps, type FieldProps } from './form-context.js';
import { isYear } from './json-schema.js';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

const orNothing = (text: string): string | undefined => (text === '' ? undefined : text);

export function TextField(props: FieldProps) {
  const { schema, value, onChange } = props;
  return (
    <TextInput
      {...useInputProps(props)}
      maxLength={schema.maxLength}
      value={textOf(value)}
      onChange={(event) => {
        onChange(orNothing(event.currentTarget.value));
      }}
    />
  );
}

export function LongTextField(props: FieldProps) {
  const { schema, value, onChange } = props;
  return (
    <Textarea
      {...useInputProps(props)}
      maxLength={schema.maxLength}
      autosize
      minRows={2}
      maxRows={10}
      value={textOf(value)}
      onChange={(event) => {
        onChange(orNothing(event.currentTarget.value));
      }}
    />
  );
}

/** What reads as no number stays in the form as it was typed, and the form is not sent. */
export function NumberField(props: FieldProps) {
  const { schema, value, onChange } = props;
  return (
    <NumberInput
      {...useInputProps(props)}
      inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
      isGrouped={!isYear(schema)}
      value={typeof value === 'number' || typeof value === 'string' ? value : undefined}
      onChange={onChange}
    />
  );
}

/** A value of whatever kind: what reads as a number or a truth value is one, the rest is text. */
export function AnyField(props: FieldProps) {
  const { value, onChange } = props;
  const { language } = useLanguage();
  return (
    <TextInput
      {...useInputProps(props)}
      defaultValue={writeAny(value, language)}
      onChange={(event) => {
        onChange(readAny(event.currentTarget.value, language));
      }}
    />
  );
}
