import { Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { unitLoadsQuery } from '../../api/workload.js';
import { PATHS } from '../../app/paths.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { useText } from '../../i18n/language.js';
import { Bar } from './bar.js';
import classes from './manage.module.css';

/** The others are in the workload. */
const MAX_BARS = 12;

/** With whom dossiers wait, agencies first, those with most overdue before the others. Companies are not told, and miss nothing here. */
export function UnitBars() {
  const t = useText();
  const { for: unit } = useSearch({ from: '/inside' });
  const { data } = useQuery(unitLoadsQuery(unit));
  if (data === undefined || data.items.length === 0) return null;
  const loads = data.items.toSorted(
    (a, b) => Number(a.isCompany) - Number(b.isCompany) || b.overdue - a.overdue || b.open - a.open,
  );
  const longest = Math.max(...loads.map(({ open }) => open));
  return (
    <section className={classes.section} aria-label={t('manage.units')}>
      <Title order={2}>{t('manage.units')}</Title>
      <ul className={classes.bars}>
        {loads.slice(0, MAX_BARS).map(({ unit: owner, unitName, open, overdue }) => (
          <li key={owner}>
            <Bar
              search={{ owner }}
              label={unitName}
              all={open}
              overdue={overdue}
              longest={longest}
              data-unit={owner}
            />
          </li>
        ))}
      </ul>
      <AnchorLink to={PATHS.workload}>{t('manage.allLoads')}</AnchorLink>
    </section>
  );
}
