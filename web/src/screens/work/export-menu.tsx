import { Button, Popover, Stack } from '@mantine/core';

import { exportAddress, type ListFilter } from '../../api/dossiers.js';
import { useLanguage, useText } from '../../i18n/language.js';

const FORMATS = ['csv', 'xlsx'] as const;

/** The list as a file: exactly what its filters show, whether it has been scrolled to or not. */
export function ExportMenu({ filter }: { readonly filter: ListFilter }) {
  const t = useText();
  const { language } = useLanguage();
  return (
    <Popover position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button size="xs" variant="default">
          {t('export.open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('export.open')}>
        <Stack gap="xs">
          {FORMATS.map((format) => (
            <Button
              key={format}
              component="a"
              size="xs"
              variant="subtle"
              href={exportAddress(filter, format, language)}
              download
            >
              {t(`export.${format}`)}
            </Button>
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
