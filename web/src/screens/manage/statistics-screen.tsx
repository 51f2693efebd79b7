import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';

import { statisticsQuery, type StatisticsRow } from '../../api/statistics.js';
import { PATHS } from '../../app/paths.js';
import { FIGURES, readStatisticsSearch, type Figure, type StatisticsSearch } from '../../app/search.js';
import { AnchorLink } from '../../components/anchor-link.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { SearchForm } from '../../components/search-form.js';
import { TableHead } from '../../components/table-head.js';
import { PeriodFields } from '../../forms/period-fields.js';
import { usePick, useText, type MessageId } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';
import { StatisticsCases } from './statistics-cases.js';
import { useProcedureName } from './use-procedure-name.js';

/** Thống kê: how well limits are kept, how long steps take, what is sent back; each row leads to its cases. */
export function StatisticsScreen() {
  const t = useText();
  const search = useSearch({ from: '/inside/manage/statistics' });
  const { figure = 'limits' } = search;
  const period = periodOf(search);
  return (
    <Page title={t('manage.statistics')} lead={t('statistics.lead')}>
      <ManageNav />
      <Asked key={JSON.stringify({ figure, period })} figure={figure} period={period} />
      <Rows figure={figure} period={period} />
      <StatisticsCases figure={figure} period={period} />
    </Page>
  );
}

interface Period {
  readonly from: string;
  readonly to: string;
}

/** This year, where nothing else is asked for. */
function periodOf({ from, to }: StatisticsSearch): Period {
  const year = new Date().getFullYear();
  return { from: from ?? `${year}-01-01`, to: to ?? `${year}-12-31` };
}

interface AskedProps {
  readonly figure: Figure;
  readonly period: Period;
}

function Asked({ figure, period }: AskedProps) {
  const t = useText();
  const navigate = useNavigate();
  const [typed, setTyped] = useState<Readonly<Record<string, string | undefined>>>({ figure, ...period });
  return (
    <SearchForm
      action={t('statistics.show')}
      onAsk={() => {
        void navigate({ to: PATHS.statistics, search: readStatisticsSearch(typed) });
      }}
    >
      <NativeSelect
        label={t('statistics.figure')}
        value={typed.figure ?? ''}
        data={FIGURES.map((each) => ({ value: each, label: t(`statistics.${each}`) }))}
        onChange={({ currentTarget }) => {
          setTyped({ ...typed, figure: currentTarget.value });
        }}
      />
      <PeriodFields typed={typed} isRequired={true} onChange={setTyped} />
    </SearchForm>
  );
}

function Rows({ figure, period }: AskedProps) {
  const t = useText();
  const asked = useQuery(statisticsQuery(figure, period));
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  const { rows } = asked.data;
  if (rows.length === 0) return <EmptyState sentence={t('statistics.none')} />;
  return (
    <ScrollRegion label={t(`statistics.${figure}`)}>
      <table className={classes.table}>
        <TableHead
          labels={[
            t('statistics.procedure'),
            t('statistics.subject'),
            t(figure === 'steps' ? 'statistics.unit' : 'statistics.outcome'),
            t('statistics.count'),
            t('statistics.share'),
            t('statistics.median'),
            t('statistics.longest'),
          ]}
        />
        <tbody>
          {rows.map((row) => (
            <Row
              key={JSON.stringify([row.procedure, row.subject, row.outcome, row.unit])}
              row={row}
              rows={rows}
            />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

const OUTCOMES: Readonly<Record<string, MessageId>> = {
  onTime: 'statistics.onTime',
  late: 'statistics.late',
  missed: 'statistics.missed',
  '21-': 'statistics.over20',
};

function Row({ row, rows }: { readonly row: StatisticsRow; readonly rows: readonly StatisticsRow[] }) {
  const t = useText();
  const pick = usePick();
  const nameOf = useProcedureName();
  const { procedure, subject, outcome, unit, unitName, count, medianDays, longestDays } = row;
  const alike = rows.filter((each) => each.procedure === procedure && each.subject === subject);
  const all = alike.reduce((sum, each) => sum + each.count, 0);
  const days = (value: number | null) => (value === null ? '' : t('statistics.days', { days: value }));
  const known = OUTCOMES[outcome ?? ''];
  const ended =
    outcome === null ? '' : known === undefined ? t('statistics.since', { days: outcome }) : t(known);
  return (
    <tr>
      <td>{nameOf(procedure)}</td>
      <th scope="row">{pick(row)}</th>
      <td>{unitName ?? ended}</td>
      <td>
        <AnchorLink
          to={PATHS.statistics}
          search={(search) =>
            readStatisticsSearch({ ...search, procedure, subject, outcome: outcome ?? '', unit: unit ?? '' })
          }
          hash="cases"
        >
          {t('statistics.cases', { count })}
        </AnchorLink>
      </td>
      <td>{t('statistics.percent', { share: count / all })}</td>
      <td>{days(medianDays)}</td>
      <td>{days(longestDays)}</td>
    </tr>
  );
}
