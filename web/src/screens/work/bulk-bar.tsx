import { Button, Group, Paper, Text } from '@mantine/core';

import { useText } from '../../i18n/language.js';
import { BulkActs } from './bulk-acts.js';
import { BulkResults } from './bulk-results.js';
import type { Selection } from './selection.js';
import { useBulk } from './use-bulk.js';

/** More than the server tells of at once. */
const MAX_CHOSEN = 100;

/** What may be done with the dossiers that are chosen, and what came of it. */
export function BulkBar({ selection }: { readonly selection: Selection }) {
  const t = useText();
  const bulk = useBulk(selection);
  const count = selection.items.length;
  if (count === 0 && bulk.results.length === 0) return null;
  return (
    <Paper withBorder p="sm" mb="sm" bg="var(--ccn-surface)" className="no-print">
      {count > 0 && (
        <>
          <Group mb="xs">
            <Text size="sm">{t('bulk.selected', { count })}</Text>
            <Button size="xs" variant="default" disabled={bulk.isBusy} onClick={selection.clear}>
              {t('bulk.clear')}
            </Button>
          </Group>
          {count > MAX_CHOSEN ? (
            <Text size="sm">{t('bulk.tooMany', { most: MAX_CHOSEN })}</Text>
          ) : (
            <BulkActs items={selection.items} bulk={bulk} />
          )}
        </>
      )}
      {bulk.results.length > 0 && <BulkResults results={bulk.results} onClose={bulk.forget} />}
    </Paper>
  );
}
