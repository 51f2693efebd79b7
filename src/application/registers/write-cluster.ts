import type { Executor } from '../../persistence/database.js';
import { ClusterStore, type StoredCluster } from '../../persistence/cluster.store.js';
import { RegisterValueStore } from '../../persistence/register-value.store.js';
import { CLUSTER_FIGURES, type ClusterFigure } from './cluster-figures.js';
import { tellRegister, type Telling } from './tell-register.js';

/**
 * The one way in which a cluster enters or changes in the register: within a transaction, together with what it
 * was told. `change` makes the entry from what the register has, or gives null to leave it alone.
 */
export async function writeCluster(
  executor: Executor,
  code: string,
  change: (existing: StoredCluster | null) => StoredCluster | null,
  telling: Telling,
  stated: readonly ClusterFigure[] = [],
): Promise<StoredCluster | null> {
  const clusters = new ClusterStore(executor);
  const history = new RegisterValueStore(executor, 'cluster');
  const existing = await clusters.lock(code);
  if (telling.commandId !== null && (await history.hasCommand(telling.commandId))) return existing;
  const next = change(existing);
  if (next === null) return existing;
  const latest = await history.readLatest(code);
  const told = tellRegister({ figures: CLUSTER_FIGURES, existing, next, latest, telling, stated });
  await clusters.upsert([told.entry]);
  if (told.values.length > 0) await history.insert(code, told.values);
  return told.entry;
}
