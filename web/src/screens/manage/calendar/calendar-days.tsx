import { Text, Title } from '@mantine/core';

import type { CalendarDay } from '../../../api/calendar.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate } from '../../../i18n/dates.js';
import { useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';
import { weekdayName } from './weekdays.js';

const COLUMNS = ['date', 'dayOfWeek', 'kind', 'name', 'basis', 'status'] as const;

/** The days that are not what their weekday says, each with the instrument that it comes from. */
export function CalendarDays({ days }: { readonly days: readonly CalendarDay[] }) {
  const t = useText();
  const listed = days.filter(({ kind }) => kind !== null);
  return (
    <section className={classes.section}>
      <Title order={2}>{t('calendar.days')}</Title>
      {listed.length === 0 ? (
        <Text c="dimmed">{t('calendar.noDays')}</Text>
      ) : (
        <ScrollRegion label={t('calendar.days')}>
          <table className={classes.table}>
            <TableHead labels={COLUMNS.map((column) => t(`calendar.${column}`))} />
            <tbody>
              {listed.map(({ date, weekday, reason, name, basis, status }) => (
                <tr key={date}>
                  <th scope="row">{formatDate(date)}</th>
                  <td className={classes.short}>{t(weekdayName(weekday))}</td>
                  <td>{t(`calendar.${reason}`)}</td>
                  <td>{name}</td>
                  <td>{basis}</td>
                  <td>{t(`calendar.${status}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}
