import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';

import { investorsQuery, recordInvestor, type InvestorBody } from '../../../api/cluster.js';
import { sessionQuery } from '../../../api/session.js';
import { EmptyState } from '../../../components/empty-state.js';
import { Loading } from '../../../components/loading.js';
import { MoreButton } from '../../../components/more-button.js';
import { Page } from '../../../components/page.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { ScrollRegion } from '../../../components/scroll-region.js';
import { TableHead } from '../../../components/table-head.js';
import { draftNameOf, useSchemaForm } from '../../../forms/use-schema-form.js';
import { useText } from '../../../i18n/language.js';
import { ManageNav } from '../manage-nav.js';
import classes from '../manage.module.css';
import { Section } from '../section.js';
import { SecondaryInvestors } from './secondary-investors.js';
import { TellingForm } from './telling-form.js';
import { investorSchema } from './telling-schema.js';

/** The two registers of enterprises: who builds and runs clusters, and who leases land in them. */
export function InvestorsScreen() {
  const t = useText();
  const { data: session } = useQuery(sessionQuery);
  const mayEnter = session?.roles.some((role) => role === 'handler' || role === 'leader') === true;
  return (
    <Page title={t('manage.investors')} lead={t('investors.lead')}>
      <ManageNav />
      <Section id="primary" title={t('investors.primary')}>
        {mayEnter && <NewInvestor />}
        <Primary />
      </Section>
      <Section id="secondary" title={t('cluster.tenants')}>
        <SecondaryInvestors />
      </Section>
    </Page>
  );
}

/** Whoever receives requests enters whom the register does not know yet. */
function NewInvestor() {
  const t = useText();
  const schema = useMemo(() => investorSchema(t), [t]);
  const form = useSchemaForm(draftNameOf('investor', 'new'), schema);
  return (
    <TellingForm
      title={t('investors.enter')}
      about={t('investors.enterAbout')}
      schema={schema}
      form={form}
      changes={[investorsQuery.queryKey]}
      send={(told) => recordInvestor(told as InvestorBody)}
    />
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
