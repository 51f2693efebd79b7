import { Button } from '@mantine/core';

import type { ListedDay } from '../../../api/calendar.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate } from '../../../i18n/dates.js';
import { useText } from '../../../i18n/language.js';
import manage from '../manage.module.css';
import { compareDays, type DraftRow } from './calendar-draft.js';
import classes from './calendar.module.css';

const COLUMNS = ['date', 'kind', 'name', 'basis', 'status', 'change', 'act'] as const;

interface DraftTableProps {
  readonly before: readonly ListedDay[];
  readonly days: readonly ListedDay[];
  /** By date. */
  readonly faults: ReadonlyMap<string, string>;
  readonly onRemove: (date: string) => void;
  readonly onRestore: (day: ListedDay) => void;
}

/** The days of the draft; what it adds, changes or drops is marked, and a dropped day can be taken back. */
export function DraftTable({ before, days, faults, onRemove, onRestore }: DraftTableProps) {
  const t = useText();
  return (
    <ScrollRegion label={t('calendar.days')}>
      <table className={manage.table} data-draft>
        <TableHead labels={COLUMNS.map((column) => t(`calendar.${column}`))} />
        <tbody>
          {compareDays(before, days).map((row) => (
            <Row
              key={row.day.date}
              row={row}
              fault={faults.get(row.day.date)}
              onRemove={onRemove}
              onRestore={onRestore}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

interface RowProps extends Pick<DraftTableProps, 'onRemove' | 'onRestore'> {
  readonly row: DraftRow;
  readonly fault: string | undefined;
}

function Row({ row: { day, change }, fault, onRemove, onRestore }: RowProps) {
  const t = useText();
  const isRemoved = change === 'removed';
  const date = formatDate(day.date);
  return (
    <tr className={classes.draftRow} data-change={change}>
      <th scope="row">
        {date}
        {fault !== undefined && (
          <span role="alert" className={classes.fault}>
            {fault}
          </span>
        )}
      </th>
      <td>{t(`calendar.${day.kind}`)}</td>
      <td>{day.name}</td>
      <td>{day.basis}</td>
      <td>{t(`calendar.${day.status}`)}</td>
      <td>{change !== 'same' && t(`calendar.${change}`)}</td>
      <td>
        <Button
          size="xs"
          variant="default"
          aria-label={t(isRemoved ? 'calendar.restoreDay' : 'calendar.removeDay', { date })}
          onClick={() => {
            if (isRemoved) onRestore(day);
            else onRemove(day.date);
          }}
        >
          {t(isRemoved ? 'calendar.restore' : 'calendar.remove')}
        </Button>
      </td>
    </tr>
  );
}
