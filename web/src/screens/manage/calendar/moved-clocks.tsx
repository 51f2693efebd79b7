import type { CalendarPreview } from '../../../api/calendar.js';
import { DossierName } from '../../../components/dossier/dossier-name.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate } from '../../../i18n/dates.js';
import { useText, type Translate } from '../../../i18n/language.js';
import classes from '../manage.module.css';

const COLUMNS = ['dossier', 'clock', 'dateBefore', 'dateAfter', 'difference'] as const;

/** Each clock that moves, or only becomes certain or uncertain: before and after. */
export function MovedClocks({ dossiers }: { readonly dossiers: CalendarPreview['items'] }) {
  const t = useText();
  if (dossiers.length === 0) return null;
  return (
    <ScrollRegion label={t('calendar.movedClocks')}>
      <table className={classes.table} data-moved>
        <TableHead labels={COLUMNS.map((column) => t(`calendar.${column}`))} />
        <tbody>
          {dossiers.flatMap(({ dossier, title, clocks }) =>
            clocks.map(({ name, run, label, from, to, days, provisional }) => (
              <tr key={[dossier, name, run].join(' ')}>
                <th scope="row">
                  <DossierName code={dossier} title={title} size="sm" />
                </th>
                <td>{label}</td>
                <td>{from === null ? t('due.none') : formatDate(from)}</td>
                <td>
                  {to === null ? t('due.none') : formatDate(to)}
                  {provisional && ` (${t('calendar.provisional')})`}
                </td>
                <td>{differenceOf(t, days)}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function differenceOf(t: Translate, days: number): string {
  if (days === 0) return t('calendar.sameDate');
  return t(days < 0 ? 'calendar.daysEarlier' : 'calendar.daysLater', { days: Math.abs(days) });
}
