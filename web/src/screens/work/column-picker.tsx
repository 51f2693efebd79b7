import { Button, Checkbox, Popover, Stack } from '@mantine/core';

import { COLUMNS, type Column } from '../../app/search.js';
import { useText } from '../../i18n/language.js';

interface ColumnPickerProps {
  readonly hidden: readonly Column[];
  readonly onChange: (hidden: readonly Column[]) => void;
}

export function ColumnPicker({ hidden, onChange }: ColumnPickerProps) {
  const t = useText();
  return (
    <Popover position="bottom-end" trapFocus returnFocus withRoles>
      <Popover.Target>
        <Button size="xs" variant="default">
          {t('view.columns')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('view.columns')}>
        <Stack gap="xs">
          {COLUMNS.map((column) => (
            <Checkbox
              key={column}
              size="md"
              label={t(`table.${column}`)}
              checked={!hidden.includes(column)}
              onChange={() => {
                onChange(COLUMNS.filter((each) => hidden.includes(each) !== (each === column)));
              }}
            />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
