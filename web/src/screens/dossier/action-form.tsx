import { Button, Group, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState } from 'react';

import { useCommandId } from '../../api/command-id.js';
import { applyTransition, dossierQuery, refreshLists, type Dossier } from '../../api/dossiers.js';
import type { Procedure } from '../../api/procedures.js';
import { isProblem } from '../../api/problem.js';
import { specialFieldsOf, surroundingsOf } from '../../components/dossier/act-form.js';
import { LegalDateFields, NOW, readLegalDate } from '../../components/dossier/legal-date.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import type { SpecialFields } from '../../forms/form-context.js';
import { FormDossierContext } from '../../forms/form-dossier.js';
import { toPayload, type FormObject } from '../../forms/form-value.js';
import type { JsonSchema } from '../../forms/json-schema.js';
import { SchemaForm } from '../../forms/schema-form.js';
import { draftNameOf, useSchemaForm } from '../../forms/use-schema-form.js';
import { usePick, useText } from '../../i18n/language.js';
import { ActLetter } from './act-letter.js';
import { ActPreview } from './act-preview.js';
import { ConflictNotice } from './conflict-notice.js';
import { hasReportForm, ReportFormFile } from './report-form-file.js';

interface ActionFormProps {
  readonly dossier: Dossier;
  readonly procedure: Procedure | undefined;
  readonly event: string;
  readonly onClose: () => void;
}

/** The form of one act. It stays as it is when the dossier changes underneath, even when the act is no longer open. */
export function ActionForm({ dossier, procedure, event, onClose }: ActionFormProps) {
  const t = useText();
  const pick = usePick();
  const offered = dossier.availableTransitions.find((each) => each.event === event);
  const definition = procedure?.events.find((each) => each.event === event);
  const labels = offered ?? definition;
  const schema = (offered ?? definition)?.payloadSchema as JsonSchema | undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const surroundings = useMemo(() => surroundingsOf(dossier, procedure), [dossier, procedure]);
  if (labels === undefined || schema === undefined) return null;
  return (
    <>
      <Title order={3} mb="sm" ref={heading} tabIndex={-1}>
        {pick(labels)}
      </Title>
      {offered?.allowed !== true && <p role="status">{offered?.reason ?? t('act.noLongerOffered')}</p>}
      <FormDossierContext value={surroundings}>
        <CommandForm
          dossier={dossier}
          event={event}
          schema={schema}
          isOpen={offered?.allowed === true}
          procedure={procedure}
          special={specialFieldsOf(event, surroundings)}
          onDone={() => {
            announce(t('act.done', { act: pick(labels) }));
            onClose();
          }}
          onClose={onClose}
        />
      </FormDossierContext>
    </>
  );
}

interface CommandFormProps {
  readonly dossier: Dossier;
  readonly procedure: Procedure | undefined;
  readonly event: string;
  readonly schema: JsonSchema;
  readonly isOpen: boolean;
  readonly special: SpecialFields;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

function CommandForm(props: CommandFormProps) {
  const { dossier, procedure, event, schema, isOpen, special, onDone, onClose } = props;
  const t = useText();
  const client = useQueryClient();
  const form = useSchemaForm(draftNameOf(dossier.code, event), schema);
  const commandId = useCommandId();
  // What the person has seen: another's change must not slip in by a reading in the background.
  const [opened] = useState(dossier);
  const [seen, setSeen] = useState(opened);
  const [happened, setHappened] = useState(NOW);
  const legalDate = readLegalDate(happened);
  const command = useMutation({
    mutationFn: (payload: FormObject) =>
      applyTransition({
        code: dossier.code,
        event,
        payload,
        ...legalDate,
        expectedVersion: seen.version,
        commandId: commandId([seen.version, payload, legalDate]),
      }),
    onSuccess: async () => {
      refreshLists(client);
      await client.invalidateQueries({ queryKey: dossierQuery(dossier.code).queryKey });
      form.discard();
      onDone();
    },
    onError: async (error) => {
      form.show(error);
      if (isProblem(error, 'stale-version', 'not-available')) {
        await client.invalidateQueries({ queryKey: dossierQuery(dossier.code).queryKey });
      }
    },
  });
  const submit = useRef<HTMLButtonElement>(null);
  const hasAccepted = seen !== opened;
  useEffect(() => {
    // The notice goes with its button; what the person wanted comes next.
    if (hasAccepted) submit.current?.focus();
  }, [hasAccepted, seen]);
  const hasChanged = dossier.version !== seen.version && !command.isPending && !command.isSuccess;
  return (
    <>
      {isOpen && hasReportForm(seen, event) && <ReportFormFile dossier={seen.code} onRead={form.fill} />}
      <SchemaForm
        key={form.filling}
        schema={schema}
        value={form.value}
        faults={form.faults}
        onChange={form.change}
        special={special}
        onSubmit={() => {
          const payload = form.finish();
          if (payload !== null && legalDate !== null) command.mutate(payload);
        }}
      >
        <LegalDateFields value={happened} onChange={setHappened} />
        {hasChanged ? (
          <ConflictNotice
            seen={seen}
            current={dossier}
            procedure={procedure}
            onAccept={() => {
              command.reset();
              setSeen(dossier);
            }}
          />
        ) : (
          command.isError && <ProblemNotice error={command.error} />
        )}
        {isOpen && !hasChanged && (
          <ActPreview dossier={seen} event={event} schema={schema} value={form.value} legalDate={legalDate} />
        )}
        <Group>
          <Button type="submit" ref={submit} loading={command.isPending} disabled={!isOpen || hasChanged}>
            {t('act.submit')}
          </Button>
          <Button variant="default" onClick={onClose}>
            {t('act.later')}
          </Button>
        </Group>
        {isOpen && !hasChanged && (
          <ActLetter dossier={dossier.code} event={event} valuesOf={() => toPayload(schema, form.value)} />
        )}
      </SchemaForm>
    </>
  );
}
