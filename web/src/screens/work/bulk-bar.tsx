import { Button, Group, Paper, Table, Text } from '@mantine/core';
import { useState } from 'react';

import { sentenceOf } from '../../api/problem.js';
import { announce } from '../../components/live-region.js';
import { useText } from '../../i18n/language.js';
import { useClaim } from './claim.js';
import type { Selection } from './selection.js';

interface RowResult {
  readonly code: string;
  /** Null when it was done. */
  readonly refusal: string | null;
}

/** Acts on several dossiers, one after the other, and says of each what came of it. */
export function BulkBar({ selection }: { readonly selection: Selection }) {
  const t = useText();
  const claim = useClaim();
  const [results, setResults] = useState<readonly RowResult[]>([]);
  const [isBusy, setBusy] = useState(false);

  const claimAll = async () => {
    setBusy(true);
    const told: RowResult[] = [];
    for (const item of selection.items) {
      const refusal = await claim.mutateAsync(item).then(
        () => null,
        (error: unknown) => sentenceOf(error, t),
      );
      told.push({ code: item.code, refusal });
      setResults([...told]);
    }
    const done = told.filter(({ refusal }) => refusal === null).length;
    announce(t('bulk.result', { done, skipped: told.length - done }));
    setBusy(false);
    selection.clear();
  };

  if (selection.items.length === 0 && results.length === 0) return null;
  return (
    <Paper withBorder p="sm" mb="sm" bg="var(--ccn-surface)">
      {selection.items.length > 0 && (
        <Group>
          <Text size="sm">{t('bulk.selected', { count: selection.items.length })}</Text>
          <Button size="xs" loading={isBusy} onClick={() => void claimAll()}>
            {t('bulk.claim')}
          </Button>
          <Button size="xs" variant="default" onClick={selection.clear}>
            {t('bulk.clear')}
          </Button>
        </Group>
      )}
      {results.length > 0 && (
        <ResultTable
          results={results}
          onClose={() => {
            setResults([]);
          }}
        />
      )}
    </Paper>
  );
}

interface ResultTableProps {
  readonly results: readonly RowResult[];
  readonly onClose: () => void;
}

function ResultTable({ results, onClose }: ResultTableProps) {
  const t = useText();
  return (
    <>
      <Table captionSide="top">
        <Table.Caption>{t('bulk.results')}</Table.Caption>
        <Table.Tbody>
          {results.map(({ code, refusal }) => (
            <Table.Tr key={code}>
              <Table.Th scope="row" className="code">
                {code}
              </Table.Th>
              <Table.Td>
                {refusal === null ? t('bulk.done') : t('bulk.skipped', { reason: refusal })}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <Button size="xs" variant="default" onClick={onClose}>
        {t('action.close')}
      </Button>
    </>
  );
}
