import { Stack, Text } from '@mantine/core';

import { useText } from '../../i18n/language.js';
import { PrintButton } from './print-button.js';
import type { SheetProps } from './sheet-props.js';
import { SheetTable } from './sheet-table.js';

/** Locked: what was submitted, and the hash that the journal holds of it. */
export function SubmittedSheet({ set, sheet, applications }: SheetProps) {
  const t = useText();
  return (
    <Stack>
      <Text role="status" fw={600}>
        {t('sheet.locked')}
      </Text>
      {sheet.hash !== null && (
        <Text size="sm">
          {t('sheet.hash')} <span className="code">{sheet.hash}</span>
        </Text>
      )}
      {applications.map(({ party, name }) => (
        <SheetTable key={party} set={set} name={name} marks={sheet.marks[party]} />
      ))}
      <PrintButton />
    </Stack>
  );
}
