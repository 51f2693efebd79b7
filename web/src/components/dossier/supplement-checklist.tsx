import { Checkbox, Textarea } from '@mantine/core';
import { use } from 'react';

import { useHeldComponents } from '../../forms/component-fields.js';
import { standingOf } from '../../forms/component-standing.js';
import { useFieldState, type FieldProps, type SpecialFields } from '../../forms/form-context.js';
import { FormDossierContext } from '../../forms/form-dossier.js';
import { isObject } from '../../forms/form-value.js';
import { useText } from '../../i18n/language.js';
import classes from './supplement-checklist.module.css';

interface Item {
  readonly code: string;
  readonly reason?: string | undefined;
  readonly guidance?: string | undefined;
}

/** Instead of a list of codes to type. */
export const SUPPLEMENT_FIELDS: SpecialFields = { '/components': SupplementChecklist };

/** Yêu cầu bổ sung: which components are wanted, of each why, and how to mend it. */
function SupplementChecklist({ schema, label, path, value, isRequired, onChange }: FieldProps) {
  const t = useText();
  const { id, error } = useFieldState(path);
  const surroundings = use(FormDossierContext);
  const held = useHeldComponents(surroundings?.dossier);
  const items = Array.isArray(value) ? value.filter(isItem) : [];
  const change = (changed: readonly Item[]) => {
    onChange(changed.length === 0 ? undefined : changed);
  };
  return (
    <fieldset className={classes.list} id={id} tabIndex={-1}>
      <legend className={classes.legend}>
        {label}
        {isRequired && <span aria-hidden="true"> *</span>}
      </legend>
      {error !== undefined && <p className={classes.fault}>{error}</p>}
      {surroundings?.components.map((component) => {
        const index = items.findIndex(({ code }) => code === component.code);
        const item = items[index];
        const standing = standingOf(component, held);
        return (
          <div key={component.code} className={classes.component}>
            <Checkbox
              size="md"
              label={component.name}
              description={
                [
                  ...(component.required === true ? [t('supplement.required')] : []),
                  ...(standing === 'other' ? [] : [t(`component.${standing}`)]),
                ].join(' · ') || undefined
              }
              checked={item !== undefined}
              onChange={(event) => {
                change(
                  event.currentTarget.checked
                    ? [...items, { code: component.code }]
                    : items.filter(({ code }) => code !== component.code),
                );
              }}
            />
            {item !== undefined && (
              <ItemFields
                item={item}
                name={component.name}
                path={`${path}/${String(index)}`}
                maxLength={schema.items?.properties?.reason?.maxLength}
                onChange={(changed) => {
                  change(items.with(index, changed));
                }}
              />
            )}
          </div>
        );
      })}
      <p className={classes.count}>{t('supplement.count', { count: items.length })}</p>
    </fieldset>
  );
}

interface ItemFieldsProps {
  readonly item: Item;
  readonly name: string;
  readonly path: string;
  readonly maxLength: number | undefined;
  readonly onChange: (item: Item) => void;
}

function ItemFields({ item, name, path, maxLength, onChange }: ItemFieldsProps) {
  const t = useText();
  const reason = useFieldState(`${path}/reason`);
  const guidance = useFieldState(`${path}/guidance`);
  return (
    <div className={classes.fields}>
      <Textarea
        {...reason}
        label={t('supplement.reason', { name })}
        required
        autosize
        maxLength={maxLength}
        value={item.reason ?? ''}
        onChange={(event) => {
          onChange({ ...item, reason: event.currentTarget.value });
        }}
      />
      <Textarea
        {...guidance}
        label={t('supplement.guidance', { name })}
        required
        autosize
        maxLength={maxLength}
        value={item.guidance ?? ''}
        onChange={(event) => {
          onChange({ ...item, guidance: event.currentTarget.value });
        }}
      />
    </div>
  );
}

function isItem(value: unknown): value is Item {
  return isObject(value) && typeof value.code === 'string';
}
