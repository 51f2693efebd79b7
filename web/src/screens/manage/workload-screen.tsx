import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';

import { personLoadsQuery } from '../../api/workload.js';
import { EmptyState } from '../../components/empty-state.js';
import { Loading } from '../../components/loading.js';
import { MoreButton } from '../../components/more-button.js';
import { Page } from '../../components/page.js';
import { ProblemNotice } from '../../components/problem-notice.js';
import { useText } from '../../i18n/language.js';
import { ManageNav } from './manage-nav.js';
import { WorkloadTable } from './workload-table.js';

/** Khối lượng: for whom how much waits. Every figure leads to its list, where work is given to others. */
export function WorkloadScreen() {
  const t = useText();
  return (
    <Page title={t('manage.workload')} lead={t('workload.lead')}>
      <ManageNav />
      <Loads />
    </Page>
  );
}

function Loads() {
  const t = useText();
  const { for: unit } = useSearch({ from: '/inside' });
  const list = useInfiniteQuery(personLoadsQuery(unit));
  if (list.isError) return <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />;
  if (list.isPending) return <Loading />;
  const loads = list.data.pages.flatMap(({ items }) => items);
  if (loads.length === 0) return <EmptyState sentence={t('workload.none')} />;
  return (
    <>
      <WorkloadTable loads={loads} />
      <MoreButton list={list} />
    </>
  );
}
