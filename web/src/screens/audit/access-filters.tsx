import { NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { AccessFilter } from '../../api/access.js';
import { PATHS } from '../../app/paths.js';
import { ACCESS_KINDS, readAccessSearch } from '../../app/search.js';
import { SearchForm } from '../../components/search-form.js';
import { PeriodFields } from '../../forms/period-fields.js';
import { useText } from '../../i18n/language.js';

/** What is asked for stands in the address, so that it can be passed on. */
export function AccessFilters({ filter }: { readonly filter: AccessFilter }) {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Readonly<Record<string, string | undefined>>>({ ...filter });
  const field = (name: 'user' | 'dossier') => (
    <TextInput
      label={t(`access.${name}`)}
      value={typed[name] ?? ''}
      onChange={({ currentTarget }) => {
        setTyped({ ...typed, [name]: currentTarget.value.trim() });
      }}
    />
  );
  return (
    <SearchForm
      action={t('audit.find')}
      onAsk={() => {
        void navigate({ to: PATHS.access, search: readAccessSearch(typed) });
      }}
    >
      {field('user')}
      {field('dossier')}
      <NativeSelect
        label={t('access.kind')}
        value={typed.kind ?? ''}
        data={[
          { value: '', label: t('dossiers.any') },
          ...ACCESS_KINDS.map((kind) => ({ value: kind, label: t(`access.kind.${kind}`) })),
        ]}
        onChange={({ currentTarget }) => {
          setTyped({ ...typed, kind: currentTarget.value });
        }}
      />
      <PeriodFields typed={typed} isRequired={false} onChange={setTyped} />
    </SearchForm>
  );
}
