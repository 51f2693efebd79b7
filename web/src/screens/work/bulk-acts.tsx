import { Button, Group, NativeSelect, Text } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import { commonActsQuery, type CommonAct, type DossierListItem } from '../../api/dossiers.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { propertiesOf, type JsonSchema } from '../../forms/json-schema.js';
import { usePick, useText } from '../../i18n/language.js';
import { BulkForm } from './bulk-form.js';
import type { Bulk } from './use-bulk.js';

interface BulkActsProps {
  readonly items: readonly DossierListItem[];
  readonly bulk: Bulk;
}

/** The acts that the server says are open in all of them: those that ask nothing at once, the others by a form. */
export function BulkActs({ items, bulk }: BulkActsProps) {
  const t = useText();
  const pick = usePick();
  const [chosen, setChosen] = useState('');
  const { data, error, isPlaceholderData, refetch } = useQuery({
    ...commonActsQuery(items),
    // What stands there stays until the next is here, so that the form keeps what was typed.
    placeholderData: keepPreviousData,
  });
  if (error !== null) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (data === undefined) return <Text size="sm">{t('bulk.asking')}</Text>;
  const asking = data.items.filter(asksSomething);
  const act = asking.find(({ event }) => event === chosen);
  const isBusy = bulk.isBusy || isPlaceholderData;
  return (
    <>
      {data.items.length === 0 && (
        <Text size="sm" role="status">
          {t('bulk.none')}
        </Text>
      )}
      <Group align="flex-end" mb="xs">
        {data.items
          .filter((each) => !asksSomething(each))
          .map((each) => (
            <Button
              key={each.event}
              size="xs"
              loading={isBusy}
              data-bulk={each.event}
              onClick={() => void bulk.run(each.event, {})}
            >
              {pick(each)}
            </Button>
          ))}
        {asking.length > 0 && (
          <NativeSelect
            size="xs"
            label={t('bulk.act')}
            value={act?.event ?? ''}
            data={[
              { value: '', label: t('bulk.choose') },
              ...asking.map((each) => ({ value: each.event, label: pick(each) })),
            ]}
            onChange={(event) => {
              setChosen(event.currentTarget.value);
            }}
          />
        )}
      </Group>
      {act !== undefined && (
        <BulkForm
          key={act.event}
          act={act}
          count={items.length}
          isBusy={isBusy}
          onRun={async (payload) => {
            await bulk.run(act.event, payload);
          }}
          onClose={() => {
            setChosen('');
          }}
        />
      )}
    </>
  );
}

function asksSomething({ payloadSchema }: CommonAct): boolean {
  return propertiesOf(payloadSchema as JsonSchema).length > 0;
}
