import { NumberInput, Textarea, TextInput } from '@mantine/core';

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

/** Numbers in Vietnamese form: 1.234,5. */
export function NumberField(props: FieldProps) {
  const { schema, value, onChange } = props;
  return (
    <NumberInput
      {...useInputProps(props)}
      hideControls
      inputMode={schema.type === 'integer' ? 'numeric' : 'decimal'}
      allowDecimal={schema.type !== 'integer'}
      decimalSeparator=","
      thousandSeparator={isYear(schema) ? '' : '.'}
      clampBehavior="none"
      value={typeof value === 'number' ? value : ''}
      onChange={(entered) => {
        onChange(typeof entered === 'number' ? entered : undefined);
      }}
    />
  );
}

/** A value of whatever kind: what reads as JSON's number or truth value is one, the rest is text. */
export function AnyField(props: FieldProps) {
  const { value, onChange } = props;
  return (
    <TextInput
      {...useInputProps(props)}
      defaultValue={value === undefined ? '' : writeAny(value)}
      onChange={(event) => {
        onChange(readAny(event.currentTarget.value));
      }}
    />
  );
}

const writeAny = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function readAny(text: string): unknown {
  if (text === '') return undefined;
  return /^(?:true|false|null|-?\d+(?:\.\d+)?)$/.test(text) ? (JSON.parse(text) as unknown) : text;
}
