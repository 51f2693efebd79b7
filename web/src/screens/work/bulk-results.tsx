import { Button, Table } from '@mantine/core';

import { useText } from '../../i18n/language.js';
import type { RowResult } from './use-bulk.js';

interface BulkResultsProps {
  readonly results: readonly RowResult[];
  readonly onClose: () => void;
}

export function BulkResults({ results, onClose }: BulkResultsProps) {
  const t = useText();
  return (
    <>
      <Table captionSide="top" layout="fixed" style={{ overflowWrap: 'anywhere' }}>
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
