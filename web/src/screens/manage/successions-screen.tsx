import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';

import { successionsQuery, unitStatisticsQuery, type SuccessionList } from '../../api/successions.js';
import { PATHS } from '../../app/paths.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatDate } from '../../i18n/dates.js';
import { useNumber, useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import classes from './manage.module.css';
import { Section } from './section.js';
import { WaitingWork } from './waiting-work.js';

/** Kế thừa đơn vị: the acts, what waits for a commune, and how many dossiers each unit has. */
export function SuccessionsScreen() {
  const t = useText();
  return (
    <Page title={t('manage.successions')} lead={t('successions.lead')}>
      <ManageNav />
      <Section id="waiting" title={t('successions.waiting')}>
        <WaitingWork />
      </Section>
      <Section id="units" title={t('successions.statistics')}>
        <Statistics />
      </Section>
      <Section id="acts" title={t('successions.acts')}>
        <Acts />
      </Section>
    </Page>
  );
}

function Statistics() {
  const t = useText();
  const write = useNumber();
  const navigate = useNavigate();
  const { by = 'current', unit } = useSearch({ from: '/inside/manage/successions' });
  const asked = useQuery(unitStatisticsQuery(by));
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  return (
    <>
      <NativeSelect
        label={t('successions.by')}
        maw="24rem"
        mb="sm"
        className="no-print"
        value={by}
        data={(['current', 'original'] as const).map((each) => ({
          value: each,
          label: t(`successions.by.${each}`),
        }))}
        onChange={({ currentTarget }) => {
          void navigate({
            to: PATHS.successions,
            search: {
              ...(unit === undefined ? {} : { unit }),
              ...(currentTarget.value === 'original' ? { by: 'original' } : {}),
            },
          });
        }}
      />
      <ScrollRegion label={t('successions.statistics')}>
        <table className={classes.table}>
          <TableHead
            labels={[
              t('successions.unit'),
              t('successions.active'),
              t('successions.overdue'),
              t('successions.ended'),
            ]}
          />
          <tbody>
            {asked.data.items.map(({ unit: code, name, active, overdue, ended }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{write(active)}</td>
                <td>{write(overdue)}</td>
                <td>{write(ended)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

type Follower = SuccessionList['items'][number]['mapping'][number]['from'];

function Acts() {
  const t = useText();
  const asked = useQuery(successionsQuery);
  if (asked.isPending) return <Loading />;
  if (asked.isError) return <ProblemNotice error={asked.error} onRetry={() => void asked.refetch()} />;
  if (asked.data.items.length === 0) return <EmptyState sentence={t('successions.none')} />;
  return (
    <ScrollRegion label={t('successions.acts')}>
      <table className={classes.table}>
        <TableHead
          labels={[
            t('successions.since'),
            t('successions.kind'),
            t('successions.instrument'),
            t('successions.province'),
            t('successions.mapping'),
          ]}
        />
        <tbody>
          {asked.data.items.map(({ code, since, kind, instrument, mapping }) => (
            <tr key={code}>
              <td>{formatDate(since)}</td>
              <td>{t(`successions.kind.${kind}`)}</td>
              <th scope="row">{instrument}</th>
              <td>{[...new Set(mapping.map(({ from }) => from.province))].join(', ')}</td>
              <td>
                {mapping.map(({ from, to }) => (
                  <div key={from.code}>
                    {from.name} → {wordsOf(from, to) ?? t('successions.unknown')}
                  </div>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

/** The successors; of another province than before with its name. */
function wordsOf(from: Follower, to: readonly Follower[]): string | null {
  const named = to.map(({ name, province }) =>
    province === from.province || province === name ? name : `${name} (${province})`,
  );
  return named.length === 0 ? null : named.join(', ');
}
