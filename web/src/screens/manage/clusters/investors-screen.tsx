import { useInfiniteQuery } from '@tanstack/react-query';

import { investorsQuery } from '../../../api/cluster.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Loading } from '../../../components/loading.js';
import { MoreButton } from '../../../components/more-button.js';
import { Page } from '../../../components/page.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { useText } from '../../../i18n/language.js';
import { ManageNav } from '../manage-nav.js';
import classes from '../manage.module.css';
import { Section } from '../section.js';
import { SecondaryInvestors } from './secondary-investors.js';

/** The two registers of enterprises: who builds and runs clusters, and who leases land in them. */
export function InvestorsScreen() {
  const t = useText();
  return (
    <Page title={t('manage.investors')} lead={t('investors.lead')}>
      <ManageNav />
      <Section id="primary" title={t('investors.primary')}>
        <Primary />
      </Section>
      <Section id="secondary" title={t('cluster.tenants')}>
        <SecondaryInvestors />
      </Section>
    </Page>
  );
}

function Primary() {
  const t = useText();
  const list = useInfiniteQuery(investorsQuery);
  if (list.isPending) return <Loading />;
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  const investors = list.data.pages.flatMap(({ items }) => items);
  if (investors.length === 0) return <EmptyState sentence={t('investors.none')} />;
  return (
    <>
      <ScrollRegion label={t('investors.primary')}>
        <table className={classes.table}>
          <TableHead labels={[t('investors.name'), t('investors.code'), t('investors.taxCode')]} />
          <tbody>
            {investors.map(({ code, name, taxCode }) => (
              <tr key={code}>
                <th scope="row">{name}</th>
                <td>{code}</td>
                <td>{taxCode ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <MoreButton list={list} />
    </>
  );
}
