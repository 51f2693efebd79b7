import { Alert } from '@mantine/core';
import { useEffect, useId, useMemo, useRef, type ReactNode } from 'react';

import { useText } from '../i18n/language.js';
import { fieldId, FormContext, NO_SPECIAL_FIELDS, type Faults, type SpecialFields } from './form-context.js';
import { labelAt } from './form-value.js';
import classes from './forms.module.css';
import type { JsonSchema } from './json-schema.js';
import { Properties } from './object-field.js';
import { SchemaField } from './schema-field.js';

interface SchemaFormProps {
  readonly schema: JsonSchema;
  readonly value: unknown;
  readonly faults: Faults;
  readonly onChange: (value: unknown) => void;
  readonly onSubmit: () => void;
  readonly special?: SpecialFields;
  /** The buttons, and whatever else stands below the fields. */
  readonly children: ReactNode;
}

/** A form drawn from the JSON Schema that the server sends, with a summary of what is wrong at its top. */
export function SchemaForm({
  schema,
  value,
  faults,
  onChange,
  onSubmit,
  special = NO_SPECIAL_FIELDS,
  children,
}: SchemaFormProps) {
  const prefix = useId();
  const surroundings = useMemo(
    () => ({ faults, prefix, Field: SchemaField, special }),
    [faults, prefix, special],
  );
  return (
    <FormContext value={surroundings}>
      <form
        // The summary says more than the browser's own bubbles, and in the reader's language.
        noValidate
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        <FaultSummary schema={schema} faults={faults} prefix={prefix} />
        <Properties schema={schema} path="" value={value} onChange={onChange} />
        {children}
      </form>
    </FormContext>
  );
}

interface FaultSummaryProps {
  readonly schema: JsonSchema;
  readonly faults: Faults;
  readonly prefix: string;
}

function FaultSummary({ schema, faults, prefix }: FaultSummaryProps) {
  const t = useText();
  const summary = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.size > 0) summary.current?.focus();
  }, [faults]);
  if (faults.size === 0) return null;
  return (
    <Alert
      ref={summary}
      tabIndex={-1}
      role="alert"
      color="red"
      variant="default"
      title={t('form.faults', { count: faults.size })}
      className={classes.summary ?? ''}
    >
      <ul>
        {[...faults].map(([path, sentence]) => (
          <li key={path}>
            <a
              href={`#${fieldId(prefix, path)}`}
              onClick={(event) => {
                event.preventDefault();
                document.getElementById(fieldId(prefix, path))?.focus();
              }}
            >
              {labelAt(schema, path)}: {sentence}
            </a>
          </li>
        ))}
      </ul>
    </Alert>
  );
}
