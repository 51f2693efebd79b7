import { Button, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useMemo, useState } from 'react';

import { unitNamesQuery } from '../../api/registers.js';
import { assignWork, type AssignedWork } from '../../api/successions.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { FormContext, NO_SPECIAL_FIELDS } from '../../forms/form-context.js';
import { UnitField } from '../../forms/register-field.js';
import { SchemaField } from '../../forms/schema-field.js';
import { parseDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const FIELDS = ['number', 'date', 'issuer'] as const;
const NEW_UNIT = '/to';
const NOTHING = { number: '', date: '', issuer: '' };

interface AssignmentFormProps {
  readonly from: string;
  /** Those whom the data name; nobody while none is known. */
  readonly successors: readonly string[];
  readonly dossiers: readonly string[];
  readonly onAssigned: () => void;
}

/** Gives the chosen dossiers to one unit under a document, and says what became of each. */
export function AssignmentForm({ from, successors, dossiers, onAssigned }: AssignmentFormProps) {
  const t = useText();
  const client = useQueryClient();
  const { data: names } = useQuery(unitNamesQuery);
  const [to, setTo] = useState('');
  const [typed, setTyped] = useState(NOTHING);
  const [isChecked, setChecked] = useState(false);
  const assign = useMutation({
    mutationFn: assignWork,
    onSuccess: ({ assigned }) => {
      announce(t('successions.assigned', { count: assigned.length }));
      onAssigned();
      void client.invalidateQueries({ queryKey: ['successions'] });
    },
  });
  const isUnitMissing = isChecked && to.trim() === '';
  const surroundings = useMemo(
    () => ({
      faults: new Map(isUnitMissing ? [[NEW_UNIT, t('form.missing')]] : []),
      prefix: 'assignment',
      Field: SchemaField,
      special: NO_SPECIAL_FIELDS,
    }),
    [isUnitMissing, t],
  );
  const faultOf = (name: (typeof FIELDS)[number]) => {
    if (!isChecked) return undefined;
    if (name === 'date') return parseDate(typed.date) === null ? t('form.dateWrong') : undefined;
    return typed[name].trim() === '' ? t('form.missing') : undefined;
  };
  return (
    <form
      className={`${classes.section ?? ''} no-print`}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        const date = parseDate(typed.date);
        const [number, issuer, unit] = [typed.number.trim(), typed.issuer.trim(), to.trim()];
        if (date === null || number === '' || issuer === '' || unit === '') return;
        assign.mutate({ from, to: unit, dossiers: [...dossiers], document: { number, date, issuer } });
      }}
    >
      {successors.length > 0 && (
        <Text size="sm" mt="sm">
          {t('successions.among', { units: successors.map((code) => names?.get(code) ?? code).join(', ') })}
        </Text>
      )}
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} my="sm">
        <FormContext value={surroundings}>
          <UnitField
            isRequired
            schema={{}}
            label={t('successions.newUnit')}
            path={NEW_UNIT}
            value={to}
            onChange={(value) => {
              setTo(typeof value === 'string' ? value : '');
            }}
          />
        </FormContext>
        {FIELDS.map((name) => (
          <TextInput
            key={name}
            required
            label={t(`successions.document.${name}`)}
            placeholder={name === 'date' ? t('form.dateHint') : undefined}
            value={typed[name]}
            error={faultOf(name)}
            onChange={(event) => {
              setTyped({ ...typed, [name]: event.currentTarget.value });
            }}
          />
        ))}
      </SimpleGrid>
      {assign.isError && <ProblemNotice error={assign.error} />}
      <Button type="submit" disabled={dossiers.length === 0} loading={assign.isPending}>
        {t('successions.assign', { count: dossiers.length })}
      </Button>
      {assign.data !== undefined && <Results results={assign.data} />}
    </form>
  );
}

function Results({ results: { assigned, refused } }: { readonly results: AssignedWork }) {
  const t = useText();
  return (
    <ul aria-label={t('bulk.results')}>
      {assigned.map((dossier) => (
        <li key={dossier}>
          <span className="code">{dossier}</span> {t('bulk.done')}
        </li>
      ))}
      {refused.map(({ dossier, sentence }) => (
        <li key={dossier}>
          <span className="code">{dossier}</span> {t('bulk.skipped', { reason: sentence })}
        </li>
      ))}
    </ul>
  );
}
