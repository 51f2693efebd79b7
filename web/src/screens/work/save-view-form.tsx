import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { savedViewsQuery, saveView } from '../../api/saved-views.js';
import { sessionQuery } from '../../api/session.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';

const MAX_NAME = 60;

/** Gives the address of now a name, for oneself or for one's unit. */
export function SaveViewForm({ address }: { readonly address: string }) {
  const t = useText();
  const client = useQueryClient();
  const { data: session } = useSuspenseQuery(sessionQuery);
  const units = session?.units.filter(({ valid, onBehalfOf }) => valid && onBehalfOf === null) ?? [];
  const [name, setName] = useState('');
  const [unit, setUnit] = useState('');
  const save = useMutation({
    mutationFn: saveView,
    onSuccess: (view) => {
      announce(t('view.savedAs', { name: view.name }));
      setName('');
      void client.invalidateQueries({ queryKey: savedViewsQuery.queryKey });
    },
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const named = name.trim();
        if (named !== '') save.mutate({ name: named, address, ...(unit === '' ? {} : { unit }) });
      }}
    >
      <TextInput
        label={t('view.name')}
        maxLength={MAX_NAME}
        value={name}
        onChange={(event) => {
          setName(event.currentTarget.value);
        }}
      />
      <NativeSelect
        mt="xs"
        label={t('view.for')}
        value={unit}
        data={[
          { value: '', label: t('view.forMe') },
          ...units.map((each) => ({ value: each.code, label: each.name })),
        ]}
        onChange={(event) => {
          setUnit(event.currentTarget.value);
        }}
      />
      {save.isError && <ProblemNotice error={save.error} />}
      <Button type="submit" size="xs" mt="xs" loading={save.isPending}>
        {t('view.save')}
      </Button>
    </form>
  );
}
