import { Autocomplete, Button, SimpleGrid, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { assignWork, type AssignedWork } from '../../api/successions.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { parseDate } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

const FIELDS = ['number', 'date', 'issuer'] as const;
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
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} my="sm">
        <Autocomplete
          required
          label={t('successions.newUnit')}
          data={[...successors]}
          value={to}
          error={isChecked && to.trim() === '' ? t('form.missing') : undefined}
          onChange={setTo}
        />
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
