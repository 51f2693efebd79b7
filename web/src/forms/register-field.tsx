import { Anchor, Autocomplete } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useQueries } from '@tanstack/react-query';
import { useState } from 'react';

import { registerQuery, type Register, type RegisterEntry } from '../api/registers.js';
import { PATHS } from '../app/paths.js';
import { PersonInput, useChosenPerson, usernameIn } from '../components/person-input.js';
import { useText } from '../i18n/language.js';
import { useFieldState, type FieldProps } from './form-context.js';

const UNITS: readonly Register[] = ['units'];
const PARTIES: readonly Register[] = ['units', 'investors'];
const CLUSTERS: readonly Register[] = ['clusters'];
const TYPING_MS = 200;

export function PartyField(props: FieldProps) {
  return (
    <>
      <RegisterField {...props} registers={PARTIES} />
      {OF_INVESTOR.test(props.path) && <UnknownInvestor />}
    </>
  );
}

export function PersonField({ label, path, value, isRequired, onChange }: FieldProps) {
  const { id, error } = useFieldState(path);
  const chosen = useChosenPerson();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <PersonInput
      id={id}
      label={label}
      error={error}
      required={isRequired}
      value={typed ?? (typeof value === 'string' ? chosen(value) : '')}
      onChange={(entered) => {
        setTyped(entered);
        const username = usernameIn(entered);
        onChange(username === '' ? undefined : username);
      }}
    />
  );
}

/** Where a form asks for an investor: one who comes for the first time is in no register yet. */
const OF_INVESTOR = /\/investor(?:\/party)?$/;

/** In a page of its own, so that what is typed here stays. */
function UnknownInvestor() {
  const t = useText();
  return (
    <Anchor href={PATHS.investors} target="_blank" size="xs" className="no-print">
      {t('form.unknownInvestor')}
    </Anchor>
  );
}

export function UnitField(props: FieldProps) {
  return <RegisterField {...props} registers={UNITS} />;
}

export function ClusterField(props: FieldProps) {
  return <RegisterField {...props} registers={CLUSTERS} />;
}

/** Finds an entry by words of its name, with or without accents; what is sent is its code. */
function RegisterField({
  label,
  path,
  value,
  isRequired,
  onChange,
  registers,
}: FieldProps & { readonly registers: readonly Register[] }) {
  const t = useText();
  const { id, error } = useFieldState(path);
  const [typed, setTyped] = useState(typeof value === 'string' ? value : '');
  const [words] = useDebouncedValue(typed, TYPING_MS);
  const entries = useQueries({
    queries: registers.map((register) => registerQuery(register, nameIn(words))),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return (
    <Autocomplete
      id={id}
      label={label}
      description={t('form.registerHint')}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      error={error}
      required={isRequired}
      value={typed}
      data={[...new Set(entries.map(optionOf))]}
      // The server has looked already.
      filter={({ options }) => options}
      onChange={(entered) => {
        setTyped(entered);
        const code = entries.find((entry) => optionOf(entry) === entered)?.code ?? entered.trim();
        onChange(code === '' ? undefined : code);
      }}
    />
  );
}

function optionOf({ name, code }: RegisterEntry): string {
  return `${name} · ${code}`;
}

/** The server looks for a name or a code, not for both in one text. */
function nameIn(text: string): string {
  return text.split(' · ')[0] ?? text;
}
