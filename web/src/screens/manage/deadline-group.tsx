import { Text, Title } from '@mantine/core';

import type { DossierListItem } from '../../api/dossiers.js';
import { DossierName } from '../../components/dossier/dossier-name.js';
import { DueDate, DueTag } from '../../components/due-tag.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { usePersonName } from '../../components/use-person-name.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';

interface DeadlineGroupProps {
  readonly group: 'overdue' | 'today' | 'soon' | 'week';
  readonly items: readonly DossierListItem[];
}

export function DeadlineGroup({ group, items }: DeadlineGroupProps) {
  const t = useText();
  const label = t(`deadlines.${group}`);
  const byDue = items.toSorted((a, b) =>
    (a.nearestClock?.dueAt ?? '').localeCompare(b.nearestClock?.dueAt ?? ''),
  );
  return (
    <section className={classes.section} data-group={group}>
      <Title order={2}>{t('deadlines.group', { label, count: items.length })}</Title>
      {byDue.length === 0 ? (
        <Text c="dimmed">{t('deadlines.none')}</Text>
      ) : (
        <ScrollRegion label={label}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col">{t('table.code')}</th>
                <th scope="col">{t('table.due')}</th>
                <th scope="col">{t('table.assignee')}</th>
              </tr>
            </thead>
            <tbody>
              {byDue.map((item) => (
                <Row key={item.code} item={item} />
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  );
}

function Row({ item: { code, title, nearestClock, assignee } }: { readonly item: DossierListItem }) {
  const t = useText();
  const personOf = usePersonName();
  return (
    <tr>
      <td>
        <DossierName code={code} title={title} />
      </td>
      <td className={classes.short ?? ''}>
        {nearestClock !== null && (
          <>
            <DueTag clock={nearestClock} /> <DueDate on={nearestClock.dueOn} />
          </>
        )}
      </td>
      <td>{assignee === null ? t('table.unclaimed') : personOf(assignee)}</td>
    </tr>
  );
}
