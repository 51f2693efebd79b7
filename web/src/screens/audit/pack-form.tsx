import { Button, NativeSelect, Paper, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import { orderPack, packsQuery, type PackOrder } from '../../api/packs.js';
import { isProblem } from '../../api/problem.js';
import { announce } from '../../components/live-region.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ClusterField } from '../../forms/register-field.js';
import { useText } from '../../i18n/language.js';

const MAX_REASON = 500;
const WAYS = ['codes', 'cluster', 'words'] as const;
type Way = (typeof WAYS)[number];

interface Typed {
  readonly way: Way;
  readonly label: string;
  readonly codes: string;
  readonly cluster: string;
  readonly words: string;
}

/** Orders a pack: for dossiers by their codes, of a cluster, or that a search finds. */
export function PackForm({ words }: { readonly words: string }) {
  const t = useText();
  const client = useQueryClient();
  const [typed, setTyped] = useState<Typed>({
    ...{ way: words === '' ? 'codes' : 'words', label: '', codes: '', cluster: '', words },
  });
  const [reason, setReason] = useState('');
  const order = useMutation({
    mutationFn: orderPack,
    onSuccess: async ({ dossiers }) => {
      announce(t('packs.ordered', { dossiers }));
      setTyped({ ...typed, label: '', codes: '' });
      await client.invalidateQueries({ queryKey: packsQuery.queryKey });
    },
  });
  const change = (changed: Partial<Typed>) => {
    setTyped({ ...typed, ...changed });
  };
  return (
    <Paper component="section" withBorder p="md" bg="var(--ccn-surface)" aria-labelledby="order">
      <form
        className="no-print"
        onSubmit={(event) => {
          event.preventDefault();
          order.mutate({ ...orderOf(typed), reason: reason.trim() });
        }}
      >
        <Stack gap="sm" align="stretch" maw="40rem">
          <Title order={2} id="order">
            {t('packs.order')}
          </Title>
          <NativeSelect
            label={t('packs.of')}
            value={typed.way}
            data={WAYS.map((way) => ({ value: way, label: t(`packs.of.${way}`) }))}
            onChange={({ currentTarget }) => {
              change({ way: currentTarget.value as Way });
            }}
          />
          <Dossiers typed={typed} onChange={change} />
          <TextInput
            label={t('packs.label')}
            description={t('packs.labelHint')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            maxLength={200}
            value={typed.label}
            onChange={({ currentTarget }) => {
              change({ label: currentTarget.value });
            }}
          />
          {order.isError && <ProblemNotice error={order.error} />}
          {(reason !== '' || isProblem(order.error, 'reason-required')) && (
            <Textarea
              required
              label={t('packs.reason')}
              description={t('packs.reasonHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              maxLength={MAX_REASON}
              autosize
              minRows={2}
              value={reason}
              onChange={({ currentTarget }) => {
                setReason(currentTarget.value);
              }}
            />
          )}
          <div>
            <Button type="submit" loading={order.isPending}>
              {t('packs.orderAct')}
            </Button>
          </div>
        </Stack>
      </form>
    </Paper>
  );
}

interface DossiersProps {
  readonly typed: Typed;
  readonly onChange: (changed: Partial<Typed>) => void;
}

/** Which dossiers, in the way that was chosen. */
function Dossiers({ typed, onChange }: DossiersProps) {
  const t = useText();
  switch (typed.way) {
    case 'codes':
      return (
        <Textarea
          required
          label={t('packs.codes')}
          description={t('packs.codesHint')}
          inputWrapperOrder={['label', 'input', 'description', 'error']}
          classNames={{ input: 'code' }}
          rows={4}
          value={typed.codes}
          onChange={({ currentTarget }) => {
            onChange({ codes: currentTarget.value });
          }}
        />
      );
    case 'cluster':
      return (
        <ClusterField
          schema={{}}
          label={t('packs.cluster')}
          path="/cluster"
          value={typed.cluster}
          isRequired
          onChange={(value) => {
            onChange({ cluster: typeof value === 'string' ? value : '' });
          }}
        />
      );
    case 'words':
      return (
        <TextInput
          required
          label={t('dossiers.words')}
          value={typed.words}
          onChange={({ currentTarget }) => {
            onChange({ words: currentTarget.value });
          }}
        />
      );
  }
}

function orderOf({ way, label, codes, cluster, words }: Typed): PackOrder {
  const named = label.trim() === '' ? {} : { label: label.trim() };
  const listed = codes.split(/[\s,;]+/).filter((code) => code !== '');
  if (way === 'codes') return { ...named, codes: listed };
  return { ...named, ...(way === 'cluster' ? { cluster } : { q: words.trim() }) };
}
