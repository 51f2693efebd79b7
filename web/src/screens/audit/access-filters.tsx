import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';

import type { AccessFilter } from '../../api/access.js';
import { PATHS } from '../../app/paths.js';
import { ACCESS_KINDS, readAccessSearch } from '../../app/search.js';
import { DateField } from '../../forms/date-field.js';
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
  const day = (name: 'from' | 'to') => (
    <DateField
      label={t(`access.day.${name}`)}
      path={`/${name}`}
      value={typed[name]}
      isRequired={false}
      onChange={(value) => {
        setTyped({ ...typed, [name]: value as string | undefined });
      }}
    />
  );
  return (
    <form
      role="search"
      className="no-print"
      onSubmit={(event) => {
        event.preventDefault();
        void navigate({ to: PATHS.access, search: readAccessSearch(typed) });
      }}
    >
      <Group align="flex-end" gap="sm" mb="sm">
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
        {day('from')}
        {day('to')}
        <Button type="submit" variant="default">
          {t('audit.find')}
        </Button>
      </Group>
    </form>
  );
}
