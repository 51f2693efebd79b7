import { Stack, Text } from '@mantine/core';

import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useText } from '../../i18n/language.js';
import { PrintButton } from './print-button.js';
import type { SheetProps } from './sheet-props.js';
import { SheetTable } from './sheet-table.js';

/** Locked: what was submitted, and the hash that the journal holds of it. */
export function SubmittedSheet({
  code,
  isOpen,
  set,
  sheet,
  applications,
}: SheetProps & { readonly isOpen: boolean }) {
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
      {isOpen && (
        <AnchorLink
          to={PATHS.dossier}
          params={{ code }}
          search={{ act: 'REQUEST_REOPENING' }}
          className="no-print"
        >
          {t('sheet.askBack')}
        </AnchorLink>
      )}
      <PrintButton />
    </Stack>
  );
}
