import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';

import { Icon } from '../components/icons.js';
import { useText } from '../i18n/language.js';
import { useFieldState, type FieldProps } from './form-context.js';
import classes from './forms.module.css';
import { Properties } from './object-field.js';

/** A list of parts of one form each, such as the components that an applicant has to supply. */
export function ObjectsField(props: FieldProps) {
  const { schema, label, path, onChange } = props;
  const list = useItems(props);
  return (
    <ListFrame {...props} list={list}>
      {list.items.map((item, index) => (
        <fieldset key={list.keys[index]} className={classes.part}>
          <legend className={classes.legend}>
            {label} {index + 1}
          </legend>
          <Properties
            schema={schema.items ?? {}}
            path={`${path}/${String(index)}`}
            value={item}
            onChange={(changed) => {
              onChange(list.items.with(index, changed));
            }}
          />
          <RemoveButton label={label} index={index} onRemove={list.remove} />
        </fieldset>
      ))}
    </ListFrame>
  );
}

/** A list of short texts, such as the trades of a cluster. */
export function TextsField(props: FieldProps) {
  const { label, path, onChange } = props;
  const list = useItems(props);
  return (
    <ListFrame {...props} list={list}>
      {list.items.map((item, index) => (
        <Group key={list.keys[index]} gap="xs" wrap="nowrap">
          <TextInput
            aria-label={`${label} ${String(index + 1)}`}
            className={classes.grow ?? ''}
            value={typeof item === 'string' ? item : ''}
            data-path={`${path}/${String(index)}`}
            onChange={(event) => {
              onChange(list.items.with(index, event.currentTarget.value));
            }}
          />
          <RemoveButton label={label} index={index} onRemove={list.remove} />
        </Group>
      ))}
    </ListFrame>
  );
}

interface Items {
  readonly items: readonly unknown[];
  /** Keeps what was typed in a row with it when another is removed. */
  readonly keys: readonly number[];
  readonly add: () => void;
  readonly remove: (index: number) => void;
}

function useItems({ schema, value, onChange }: FieldProps): Items {
  const items: readonly unknown[] = Array.isArray(value) ? value : [];
  const [keys, setKeys] = useState<readonly number[]>(() => items.map((_, index) => index));
  const blank = schema.items?.type === 'object' ? {} : '';
  return {
    items,
    keys,
    add: () => {
      setKeys([...keys, Math.max(-1, ...keys) + 1]);
      onChange([...items, blank]);
    },
    remove: (index) => {
      setKeys(keys.filter((_, at) => at !== index));
      const rest = items.filter((_, at) => at !== index);
      onChange(rest.length === 0 ? undefined : rest);
    },
  };
}

interface ListFrameProps extends FieldProps {
  readonly list: Items;
  readonly children: ReactNode;
}

function ListFrame({ schema, label, path, isRequired, list, children }: ListFrameProps) {
  const t = useText();
  const { id, error } = useFieldState(path);
  return (
    <fieldset className={classes.list}>
      <legend className={classes.legend}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </legend>
      {children}
      {error !== undefined && <p className={classes.fault}>{error}</p>}
      <Button
        id={id}
        size="xs"
        variant="default"
        leftSection={<Icon name="plus" size={16} />}
        disabled={schema.maxItems !== undefined && list.items.length >= schema.maxItems}
        aria-label={t('form.addTo', { label })}
        onClick={list.add}
      >
        {t('form.add')}
      </Button>
    </fieldset>
  );
}

interface RemoveButtonProps {
  readonly label: string;
  readonly index: number;
  readonly onRemove: (index: number) => void;
}

function RemoveButton({ label, index, onRemove }: RemoveButtonProps) {
  const t = useText();
  return (
    <ActionIcon
      variant="default"
      size="lg"
      aria-label={t('form.remove', { label: `${label} ${String(index + 1)}` })}
      onClick={() => {
        onRemove(index);
      }}
    >
      <Icon name="trash" size={18} />
    </ActionIcon>
  );
}
