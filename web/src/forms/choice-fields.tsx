import { Checkbox, Group, NativeSelect, Radio, Stack } from '@mantine/core';

import { useText } from '../i18n/language.js';
import { useFieldState, type FieldProps } from './form-context.js';
import classes from './forms.module.css';
import type { JsonSchema } from './json-schema.js';

/** Up to so many choices are all shown at once. */
const FEW = 5;

function optionsOf({ enum: values = [], 'x-labels': labels = {} }: JsonSchema) {
  return values.map((value) => ({ value, label: labels[value] ?? value }));
}

export function ChoiceField(props: FieldProps) {
  const { schema, label, path, value, isRequired, onChange } = props;
  const t = useText();
  const { id, error } = useFieldState(path);
  const options = optionsOf(schema);
  const chosen = typeof value === 'string' ? value : '';
  if (options.length <= FEW) return <Radios {...props} options={options} chosen={chosen} />;
  return (
    <NativeSelect
      id={id}
      label={label}
      error={error}
      required={isRequired}
      value={chosen}
      data={[{ value: '', label: t('form.choose') }, ...options]}
      onChange={(event) => {
        onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value);
      }}
    />
  );
}

interface RadiosProps extends FieldProps {
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

function Radios({ label, path, isRequired, onChange, options, chosen }: RadiosProps) {
  const { id, error } = useFieldState(path);
  return (
    <Radio.Group
      label={label}
      error={error}
      required={isRequired}
      value={chosen}
      onChange={onChange}
      name={id}
    >
      <Group gap="lg" mt={6} className={classes.radios ?? ''}>
        {options.map((option, index) => (
          <Radio key={option.value} size="md" {...(index === 0 ? { id } : {})} {...option} />
        ))}
      </Group>
    </Radio.Group>
  );
}

/** Yes or no, neither of them beforehand: what nobody answered must not read as "no". */
export function FlagField({ onChange, value, ...props }: FieldProps) {
  const t = useText();
  const options = [
    { value: 'true', label: t('form.yes') },
    { value: 'false', label: t('form.no') },
  ];
  return (
    <Radios
      {...props}
      value={value}
      options={options}
      chosen={typeof value === 'boolean' ? String(value) : ''}
      onChange={(chosen) => {
        onChange(chosen === 'true');
      }}
    />
  );
}

export function ChoicesField(props: FieldProps) {
  return <Checkboxes {...props} options={optionsOf(props.schema.items ?? {})} />;
}

interface CheckboxesProps extends FieldProps {
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
    readonly description?: string | undefined;
  }[];
}

export function Checkboxes({ label, path, value, isRequired, onChange, options }: CheckboxesProps) {
  const { id, error } = useFieldState(path);
  const chosen = Array.isArray(value) ? value.map(String) : [];
  return (
    <Checkbox.Group label={label} error={error} required={isRequired} value={chosen} onChange={onChange}>
      <Stack gap={6} mt={6}>
        {options.map((option, index) => (
          <Checkbox key={option.value} size="md" {...(index === 0 ? { id } : {})} {...option} />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
