import { Button, NativeSelect, SimpleGrid, TextInput, Title } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { sessionQuery } from '../../api/session.js';
import { recordSubstitution, substitutionsQuery, type SubstitutionBody } from '../../api/substitutions.js';
import { announce } from '../../components/live-region.js';
import { PersonInput, usernameIn } from '../../components/person-input.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { parseDate } from '../../i18n/dates.js';
import { useText, type MessageId } from '../../i18n/language.js';
import classes from './manage.module.css';

const FIELDS = ['absent', 'substitute', 'from', 'to', 'number', 'date', 'issuer'] as const;
type Field = (typeof FIELDS)[number];
type Typed = Readonly<Record<Field, string>>;

const PEOPLE: readonly Field[] = ['absent', 'substitute'];
const DATES: readonly Field[] = ['from', 'to', 'date'];
const NOTHING: Typed = { absent: '', substitute: '', from: '', to: '', number: '', date: '', issuer: '' };

/** Records a substitution; whether it may be, the server says. */
export function SubstitutionForm() {
  const t = useText();
  const client = useQueryClient();
  const { data: session } = useQuery(sessionQuery);
  const own = session?.units.filter(({ valid, onBehalfOf }) => valid && onBehalfOf === null) ?? [];
  const [typed, setTyped] = useState(NOTHING);
  const [party, setParty] = useState<string | null>(null);
  const [isChecked, setChecked] = useState(false);
  const record = useMutation({
    mutationFn: recordSubstitution,
    onSuccess: () => {
      announce(t('substitution.recorded'));
      setTyped(NOTHING);
      setChecked(false);
      void client.invalidateQueries({ queryKey: substitutionsQuery.queryKey });
    },
  });
  const faultOf = (field: Field): MessageId | null => {
    if (DATES.includes(field)) return parseDate(typed[field]) === null ? 'form.dateWrong' : null;
    return typed[field].trim() === '' ? 'form.missing' : null;
  };
  return (
    <form
      className={classes.section}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setChecked(true);
        const body = toBody(typed, party ?? own[0]?.code ?? '');
        if (body !== null && FIELDS.every((field) => faultOf(field) === null)) record.mutate(body);
      }}
    >
      <Title order={2}>{t('substitution.new')}</Title>
      <SimpleGrid cols={{ base: 1, sm: 2, lg: 4 }} my="sm">
        <NativeSelect
          label={t('substitution.party')}
          value={party ?? own[0]?.code ?? ''}
          data={own.map(({ code, name }) => ({ value: code, label: name }))}
          onChange={(event) => {
            setParty(event.currentTarget.value);
          }}
        />
        {FIELDS.map((field) => {
          const fault = isChecked ? faultOf(field) : null;
          const error = fault === null ? undefined : t(fault);
          if (PEOPLE.includes(field)) {
            return (
              <PersonInput
                key={field}
                required
                label={t(`substitution.${field}`)}
                value={typed[field]}
                error={error}
                onChange={(entered) => {
                  setTyped({ ...typed, [field]: entered });
                }}
              />
            );
          }
          return (
            <TextInput
              key={field}
              required
              label={t(`substitution.${field}`)}
              placeholder={DATES.includes(field) ? t('form.dateHint') : undefined}
              value={typed[field]}
              error={error}
              onChange={(event) => {
                setTyped({ ...typed, [field]: event.currentTarget.value });
              }}
            />
          );
        })}
      </SimpleGrid>
      {record.isError && <ProblemNotice error={record.error} />}
      <Button type="submit" loading={record.isPending}>
        {t('substitution.record')}
      </Button>
    </form>
  );
}

function toBody(typed: Typed, party: string): SubstitutionBody | null {
  const [from, to, date] = [parseDate(typed.from), parseDate(typed.to), parseDate(typed.date)];
  if (from === null || to === null || date === null) return null;
  const { absent, substitute, number, issuer } = typed;
  return {
    absent: usernameIn(absent),
    substitute: usernameIn(substitute),
    party,
    from,
    to,
    document: { number: number.trim(), date, issuer: issuer.trim() },
  };
}
