import { Alert, Button, Group, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import type { Dossier } from '../../api/dossiers.js';
import {
  letterQuery,
  refreshLetters,
  saveLetter,
  submitLetter,
  type Letter,
  type LetterValues,
} from '../../api/letters.js';
import type { Procedure } from '../../api/procedures.js';
import { isProblem } from '../../api/problem.js';
import { specialFieldsOf, surroundingsOf } from '../../components/dossier/act-form.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { usePersonName } from '../../components/use-person-name.js';
import { FormDossierContext } from '../../forms/form-dossier.js';
import { toPayload } from '../../forms/form-value.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { SchemaForm } from '../../forms/schema-form.js';
import { beginDraft, draftNameOf, moveDraft, useSchemaForm } from '../../forms/use-schema-form.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import { LetterGaps } from './letter-gaps.js';

interface LetterFormProps {
  readonly letter: Letter;
  readonly dossier: Dossier;
  readonly procedure: Procedure | undefined;
}

/** What is typed belongs to the revision that it was typed upon. */
const nameOf = ({ id, revision }: Letter) => draftNameOf('letter', id, String(revision));

function beginForm(letter: Letter): Letter {
  beginDraft(nameOf(letter), letter.values as LetterValues);
  return letter;
}

/** The fields of a letter. Nothing is lost when another person changes it: what was typed stays until they choose. */
export function LetterForm({ letter, dossier, procedure }: LetterFormProps) {
  const t = useText();
  const client = useQueryClient();
  const personOf = usePersonName();
  const [seen, setSeen] = useState(() => beginForm(letter));
  const schema = letter.form as JsonSchema;
  const form = useSchemaForm(nameOf(seen), schema);
  const surroundings = useMemo(() => surroundingsOf(dossier, procedure), [dossier, procedure]);
  const goOn = (changed: Letter) => {
    moveDraft(nameOf(seen), nameOf(changed));
    setSeen(changed);
  };
  const settings = {
    onSuccess: async (changed: Letter) => {
      client.setQueryData(letterQuery(changed.dossier, changed.id).queryKey, changed);
      goOn(changed);
      announce(t(changed.status === 'submitted' ? 'letter.submitted' : 'letter.saved'));
      await refreshLetters(client, changed.dossier);
    },
    onError: async (error: unknown) => {
      form.show(error);
      if (isProblem(error, 'stale-letter', 'letter-closed')) {
        await client.invalidateQueries({ queryKey: letterQuery(letter.dossier, letter.id).queryKey });
      }
    },
  };
  const save = useMutation({ mutationFn: (values: LetterValues) => saveLetter(seen, values), ...settings });
  const submit = useMutation({
    mutationFn: (values: LetterValues) => submitLetter(seen, values),
    ...settings,
  });
  const isPending = save.isPending || submit.isPending;
  const hasChanged = letter.revision !== seen.revision && !isPending;
  const error = submit.error ?? save.error;
  const latest = letter.acts.at(-1);
  return (
    <FormDossierContext value={surroundings}>
      <SchemaForm
        key={form.filling}
        schema={schema}
        value={form.value}
        faults={form.faults}
        onChange={form.change}
        special={specialFieldsOf(letter.event, surroundings)}
        onSubmit={() => {
          save.reset();
          const values = form.finish();
          if (values !== null) submit.mutate(values);
        }}
      >
        {form.faults.size === 0 && <LetterGaps schema={schema} gaps={seen.gaps} />}
        {hasChanged ? (
          <Alert role="alert" color="yellow" variant="default" title={t('letter.changed')}>
            <Stack gap="xs" align="flex-start">
              <Text size="sm">
                {t('letter.changedBy', {
                  who: latest === undefined ? '' : personOf(latest.by),
                  when: formatInstant(letter.changedAt),
                })}
              </Text>
              <Group gap="xs">
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    goOn(letter);
                  }}
                >
                  {t('letter.keepMine')}
                </Button>
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => {
                    form.replace(letter.values as LetterValues);
                    goOn(letter);
                  }}
                >
                  {t('letter.takeTheirs')}
                </Button>
              </Group>
            </Stack>
          </Alert>
        ) : (
          error !== null && <ProblemNotice error={error} />
        )}
        <Group>
          <Button type="submit" loading={submit.isPending} disabled={hasChanged || save.isPending}>
            {t('letter.submit')}
          </Button>
          <Button
            variant="default"
            loading={save.isPending}
            disabled={hasChanged || submit.isPending}
            onClick={() => {
              submit.reset();
              save.mutate(toPayload(schema, form.value));
            }}
          >
            {t('letter.save')}
          </Button>
        </Group>
      </SchemaForm>
    </FormDossierContext>
  );
}
