import { Text, Title } from '@mantine/core';

import type { CalendarEdition } from '../../../api/calendar.js';
import { PATHS } from '../../../app/paths.js';
import { AnchorLink } from '../../../components/anchor-link.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { formatDate, formatInstant } from '../../../i18n/dates.js';
import { useText } from '../../../i18n/language.js';
import classes from '../manage.module.css';

const COLUMNS = ['edition', 'source', 'published', 'changes'] as const;
/** Of a long list of changes the first ones say enough; the year itself has them all. */
const SHOWN_CHANGES = 6;

export function CalendarEditions({ editions }: { readonly editions: readonly CalendarEdition[] }) {
  const t = useText();
  return (
    <section className={classes.section}>
      <Title order={2}>{t('calendar.editions')}</Title>
      <ScrollRegion label={t('calendar.editions')}>
        <table className={classes.table}>
          <TableHead labels={COLUMNS.map((column) => t(`calendar.${column}`))} />
          <tbody>
            {editions.map(({ edition, source, publishedAt, publishedBy, changes }) => (
              <tr key={edition}>
                <th scope="row">{edition}</th>
                <td>{source}</td>
                <td>{t('calendar.publishedBy', { at: formatInstant(publishedAt), by: publishedBy })}</td>
                <td>
                  <Changes edition={edition} changes={changes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  );
}

function Changes({ edition, changes }: Pick<CalendarEdition, 'edition' | 'changes'>) {
  const t = useText();
  if (changes.length === 0) {
    return <Text size="sm">{t(edition === 1 ? 'calendar.firstEdition' : 'calendar.noChanges')}</Text>;
  }
  const shown = changes.slice(0, SHOWN_CHANGES);
  return (
    <>
      {shown.map(({ date, kind }) => (
        <div key={date}>
          <AnchorLink to={PATHS.calendar} search={{ year: Number(date.slice(0, 4)), edition }} size="sm">
            {t(kind === null ? 'calendar.dropped' : 'calendar.listed', { date: formatDate(date) })}
          </AnchorLink>
        </div>
      ))}
      {changes.length > shown.length && t('calendar.moreChanges', { count: changes.length - shown.length })}
    </>
  );
}
