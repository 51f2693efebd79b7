import { Button, Popover, Stack } from '@mantine/core';

import { EXCHANGE_FORMATS, procedureFileAddress, type Procedure } from '../../api/procedures.js';
import { useText } from '../../i18n/language.js';

/** The definition as a file, for programs that draw or run processes. */
export default function ProcedureFiles({ procedure }: { readonly procedure: Procedure }) {
  const t = useText();
  return (
    <Popover position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button variant="default" className="no-print">
          {t('procedure.files')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('procedure.files')}>
        <Stack gap="xs">
          {EXCHANGE_FORMATS.map((format) => (
            <Button
              key={format}
              component="a"
              size="xs"
              variant="subtle"
              href={procedureFileAddress(procedure, format)}
              download
            >
              {t(`procedure.file.${format}`)}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
