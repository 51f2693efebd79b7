import { FILL_BASIS } from '../../../workflows/cluster-establishment/sequence/fill-rate.js';
import { viewFill } from '../../application/registers/area-figures.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';
import type { RegisterValue } from '../../persistence/register-value.store.js';
import type { Answer } from '../views/building-blocks.js';
import type { clusterDetail, clusterView } from '../views/register.view.js';

export function viewCluster(cluster: StoredCluster): Answer<typeof clusterView> {
  return { ...cluster, fill: viewFill(cluster) };
}

interface ClusterKnowledge {
  readonly latest: readonly RegisterValue[];
  readonly investorName: string | null;
  readonly mayCorrect: boolean;
}

/** A cluster with where each of its figures comes from; who told it stands in the history alone. */
export function detailCluster(
  cluster: StoredCluster,
  { latest, ...known }: ClusterKnowledge,
): Answer<typeof clusterDetail> {
  return {
    ...viewCluster(cluster),
    ...known,
    fillBasis: FILL_BASIS,
    sources: latest.map(({ figure, asOf, dossier, source, reason, recordedAt }) => ({
      ...{ figure, asOf, dossier, source, reason, recordedAt },
    })),
  };
}
