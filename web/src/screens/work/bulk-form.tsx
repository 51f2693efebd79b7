import { Button, Group } from '@mantine/core';

import type { CommonAct } from '../../api/dossiers.js';
import type { FormObject } from '../../forms/form-value.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { SchemaForm } from '../../forms/schema-form.js';
import { draftNameOf, useSchemaForm } from '../../forms/use-schema-form.js';
import { usePick, useText } from '../../i18n/language.js';
import { ASSIGNEE_FIELDS } from './assignee-field.js';

interface BulkFormProps {
  readonly act: CommonAct;
  readonly count: number;
  readonly isBusy: boolean;
  readonly onRun: (payload: FormObject) => Promise<void>;
  readonly onClose: () => void;
}

/** What an act asks for, once for all of the dossiers. */
export function BulkForm({ act, count, isBusy, onRun, onClose }: BulkFormProps) {
  const t = useText();
  const pick = usePick();
  const schema = act.payloadSchema as JsonSchema;
  const form = useSchemaForm(draftNameOf('bulk', act.event), schema);
  const run = async (payload: FormObject) => {
    await onRun(payload);
    form.discard();
  };
  return (
    <SchemaForm
      schema={schema}
      value={form.value}
      faults={form.faults}
      onChange={form.change}
      special={ASSIGNEE_FIELDS}
      onSubmit={() => {
        const payload = form.finish();
        if (payload !== null) void run(payload);
      }}
    >
      <Group>
        <Button type="submit" size="xs" loading={isBusy}>
          {t('bulk.run', { act: pick(act), count })}
        </Button>
        <Button size="xs" variant="default" onClick={onClose}>
          {t('act.later')}
        </Button>
      </Group>
    </SchemaForm>
  );
}
