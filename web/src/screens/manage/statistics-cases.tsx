import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { casesQuery } from '../../api/statistics.js';
import type { Figure } from '../../app/search.js';
import { DossierName } from '../../components/dossier/dossier-name.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { ScrollRegion } from '../../components/scroll-region.js';
import { TableHead } from '../../components/table-head.js';
import { formatInstant } from '../../i18n/dates.js';
import { useText } from '../../i18n/language.js';
import classes from './manage.module.css';
import { Section } from './section.js';

interface StatisticsCasesProps {
  readonly figure: Figure;
  readonly period: { readonly from: string; readonly to: string };
}

/** What the chosen row counts. */
export function StatisticsCases({ figure, period }: StatisticsCasesProps) {
  const t = useText();
  const { procedure, subject, outcome, unit } = useSearch({ from: '/inside/manage/statistics' });
  const row =
    procedure === undefined || subject === undefined
      ? null
      : {
          ...{ procedure, subject },
          ...(outcome === undefined ? {} : { outcome }),
          ...(unit === undefined ? {} : { unit }),
        };
  if (row === null) return null;
  return (
    <Section id="cases" title={t('statistics.behind')}>
      <Cases figure={figure} period={period} row={row} />
    </Section>
  );
}

interface CasesProps extends StatisticsCasesProps {
  readonly row: Parameters<typeof casesQuery>[2];
}

function Cases({ figure, period, row }: CasesProps) {
  const t = useText();
  const list = useInfiniteQuery(casesQuery(figure, period, row));
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  return (
    <>
      <ScrollRegion label={t('statistics.behind')}>
        <table className={classes.table}>
          <TableHead labels={[t('audit.dossier'), t('statistics.at'), t('statistics.lasted')]} />
          <tbody>
            {list.data.pages
              .flatMap(({ items }) => items)
              .map(({ dossier, title, at, days }, index) => (
                <tr key={`${dossier} ${index}`}>
                  <th scope="row">
                    <DossierName code={dossier} title={title} />
                  </th>
                  <td>{formatInstant(at)}</td>
                  <td>{days === null ? '' : t('statistics.days', { days })}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreButton list={list} />
    </>
  );
}
