import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';

import { clusterChainQuery, clusterQuery } from '../../../api/cluster.js';
import { isProblem } from '../../../api/problem.js';
import { PATHS } from '../../../app/paths.js';
import { Loading } from '../../../components/loading.js';
import { Page } from '../../../components/page.js';
import { ProblemNotice } from '../../../components/problem-notice.js';
import { useText } from '../../../i18n/language.js';
import { Section } from '../section.js';
import { AssetLists } from './asset-lists.js';
import { ClusterChain } from './cluster-chain.js';
import { ClusterCorrectionForm } from './cluster-correction.js';
import { ClusterFigures } from './cluster-figures.js';
import { ClusterHistory } from './cluster-history.js';
import { ClusterTenants } from './cluster-tenants.js';

/** Trang cụm: its figures with their sources, the dossiers of its life, who leases land, and what the register was told. */
export function ClusterScreen() {
  const t = useText();
  const { id } = useParams({ from: '/inside/manage/clusters/$id' });
  const { data: cluster, error, isPending, refetch } = useQuery(clusterQuery(id));
  const chain = useQuery(clusterChainQuery(id));
  const crumbs = [{ label: t('manage.clusters'), to: PATHS.clusters }];
  if (isPending) return <Loading lines={8} />;
  if (cluster === undefined) {
    return (
      <Page title={t(isProblem(error, 'not-found') ? 'cluster.unknown' : 'problem.screen')} crumbs={crumbs}>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    );
  }
  const items = chain.data?.items ?? [];
  return (
    <Page title={cluster.name} crumbs={crumbs} lead={t('cluster.lead', { code: cluster.code })}>
      <ClusterFigures cluster={cluster} chain={items} />
      {cluster.mayCorrect && <ClusterCorrectionForm cluster={id} />}
      <Section id="chain" title={t('cluster.chain')}>
        {chain.isPending && <Loading />}
        {chain.isError && <ProblemNotice error={chain.error} onRetry={() => void chain.refetch()} />}
        {chain.isSuccess && <ClusterChain items={items} />}
      </Section>
      <AssetLists items={items} />
      <Section id="tenants" title={t('cluster.tenants')}>
        <ClusterTenants cluster={id} mayCorrect={cluster.mayCorrect} />
      </Section>
      <ClusterHistory id={id} />
    </Page>
  );
}
