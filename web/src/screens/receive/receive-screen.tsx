import { Button, Group, Stack, Text, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';

import { useCommandId } from '../../api/command-id.js';
import { lodgeDossier, refreshLists } from '../../api/dossiers.js';
import { newestOf, procedureQuery, proceduresQuery, type Procedure } from '../../api/procedures.js';
import { isProblem } from '../../api/problem.js';
import { PATHS } from '../../app/paths.js';
import { LegalDateFields, NOW, readLegalDate } from '../../components/dossier/legal-date.js';
import { focusMain } from '../../components/focus-main.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ValueView } from '../../forms/value-view.js';
import type { FormObject } from '../../forms/form-value.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { SchemaForm } from '../../forms/schema-form.js';
import { draftNameOf, useSchemaForm } from '../../forms/use-schema-form.js';
import { usePick, useText } from '../../i18n/language.js';
import { Lodged } from './lodged.js';
import classes from './receive-screen.module.css';

const LODGE = 'LODGE';

/** Tiếp nhận: fill in, look it over, and get the code. */
export function ReceiveScreen() {
  const { procedure: code } = useParams({ from: '/inside/receive/$procedure' });
  const { data: all, error, refetch } = useQuery(proceduresQuery);
  const version = newestOf(all?.items ?? []).find((each) => each.code === code)?.version;
  const { data: procedure } = useQuery({
    ...procedureQuery(code, version ?? 0),
    enabled: version !== undefined,
  });
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (procedure === undefined) return <Loading />;
  return <Lodgement key={code} procedure={procedure} />;
}

function Lodgement({ procedure }: { readonly procedure: Procedure }) {
  const t = useText();
  const pick = usePick();
  const [code, setCode] = useState<string | null>(null);
  const name = pick({ label: procedure.name, labelEn: procedure.nameEn });
  const schema = procedure.events.find(({ event }) => event === LODGE)?.payloadSchema as
    JsonSchema | undefined;
  return (
    <Page
      title={name}
      documentTitle={`${t('receive.title')} – ${name}`}
      crumbs={[{ label: t('receive.title'), to: PATHS.receive }]}
    >
      <div className={classes.narrow}>
        {code !== null && <Lodged code={code} />}
        {code === null && schema !== undefined && (
          <LodgementForm procedure={procedure} schema={schema} onLodged={setCode} />
        )}
      </div>
    </Page>
  );
}

/** The form is gone from under the focus, which comes to what stands in its place. */
function ReviewHeading() {
  const t = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <Title order={2} ref={heading} tabIndex={-1}>
      {t('receive.review')}
    </Title>
  );
}

interface LodgementFormProps {
  readonly procedure: Procedure;
  readonly schema: JsonSchema;
  readonly onLodged: (code: string) => void;
}

function LodgementForm({ procedure, schema, onLodged }: LodgementFormProps) {
  const t = useText();
  const client = useQueryClient();
  const form = useSchemaForm(draftNameOf('lodge', procedure.code), schema);
  const commandId = useCommandId();
  const [reviewed, setReviewed] = useState<FormObject | null>(null);
  const [received, setReceived] = useState(NOW);
  const legalDate = readLegalDate(received);
  const lodge = useMutation({
    mutationFn: (payload: FormObject) =>
      lodgeDossier({
        procedure: procedure.code,
        payload,
        ...legalDate,
        commandId: commandId([payload, legalDate]),
      }),
    onSuccess: (code) => {
      form.discard();
      refreshLists(client);
      onLodged(code);
    },
    onError: (error) => {
      form.show(error);
      // Back to the fields only when one of them is at fault.
      if (isProblem(error, 'payload-invalid', 'unknown-reference')) setReviewed(null);
    },
  });
  if (reviewed !== null) {
    return (
      <Stack gap="md">
        <ReviewHeading />
        <ValueView schema={schema} value={reviewed} />
        {received.date !== '' && <Text>{t('legalDate.review', { date: received.date })}</Text>}
        {lodge.isError && <ProblemNotice error={lodge.error} />}
        <Group>
          <Button
            loading={lodge.isPending}
            onClick={() => {
              lodge.mutate(reviewed);
            }}
          >
            {t('receive.lodge')}
          </Button>
          <Button
            variant="default"
            onClick={() => {
              focusMain();
              setReviewed(null);
            }}
          >
            {t('receive.back')}
          </Button>
        </Group>
      </Stack>
    );
  }
  return (
    <SchemaForm
      schema={schema}
      value={form.value}
      faults={form.faults}
      onChange={form.change}
      onSubmit={() => {
        const finished = form.finish();
        if (legalDate !== null) setReviewed(finished);
      }}
    >
      <LegalDateFields value={received} onChange={setReceived} />
      {lodge.isError && <ProblemNotice error={lodge.error} />}
      <Group>
        <Button type="submit">{t('receive.toReview')}</Button>
      </Group>
    </SchemaForm>
  );
}
