import { Button, Group, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { RefObject } from 'react';

import { useCommandId } from '../../../api/command-id.js';
import { announce } from '../../../components/live-region.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import type { FormObject } from '../../../forms/form-value.js';
import type { JsonSchema } from '../../../forms/json-schema.js';
import { SchemaForm } from '../../../forms/schema-form.js';
import type { SchemaFormState } from '../../../forms/use-schema-form.js';
import { useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';

interface TellingFormProps {
  readonly title: string;
  readonly about: string;
  readonly schema: JsonSchema;
  readonly form: SchemaFormState;
  /** Opened from elsewhere, too. */
  readonly details?: RefObject<HTMLDetailsElement | null>;
  readonly send: (told: FormObject & { readonly commandId: string }) => Promise<unknown>;
  /** What is read again afterwards. */
  readonly changes: readonly (readonly string[])[];
}

/** Tells a register something; folded away until somebody has something to tell. */
export function TellingForm({ title, about, schema, form, details, send, changes }: TellingFormProps) {
  const t = useText();
  const client = useQueryClient();
  const commandId = useCommandId();
  const telling = useMutation({
    mutationFn: (told: FormObject) => send({ ...told, commandId: commandId(told) }),
    onSuccess: async () => {
      announce(t('cluster.tell.told'));
      form.discard();
      await Promise.all(changes.map((queryKey) => client.invalidateQueries({ queryKey })));
    },
    onError: form.show,
  });
  return (
    <details ref={details} className={`${classes.section ?? ''} no-print`}>
      <summary>{title}</summary>
      <Text size="sm" my="sm">
        {about}
      </Text>
      <SchemaForm
        key={form.filling}
        schema={schema}
        value={form.value}
        faults={form.faults}
        onChange={form.change}
        onSubmit={() => {
          const told = form.finish();
          if (told !== null) telling.mutate(told);
        }}
      >
        {telling.isError && <ProblemNotice error={telling.error} />}
        {telling.isSuccess && <p role="status">{t('cluster.tell.told')}</p>}
        <Group>
          <Button type="submit" loading={telling.isPending}>
            {t('cluster.tell.send')}
          </Button>
        </Group>
      </SchemaForm>
    </details>
  );
}
