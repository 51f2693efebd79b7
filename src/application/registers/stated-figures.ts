import { missingFor, takenHectares } from '../../../workflows/cluster-establishment/sequence/fill-rate.js';
import { decimal } from '../../../workflows/cluster-establishment/sequence/decimal.js';
import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';
import { accept, reject, type Result } from '../../engine/result.js';
import type { RegisterGround } from './register-refusal.js';

/** The figures that an officer may set right; the decision comes from dossiers alone. */
export type Correctable = Pick<
  StoredCluster,
  | 'district'
  | 'commune'
  | 'areaHectares'
  | 'industrialLandHectares'
  | 'leasedHectares'
  | 'grantedHectares'
  | 'trades'
  | 'status'
  | 'investor'
>;

/** What is known of a cluster's standing; the milestones of its dossiers say the rest. */
export const CLUSTER_STATUSES = [
  'established',
  'underConstruction',
  'inOperation',
  'abolished',
  'ended',
] as const;

const MAX_HECTARES = 100_000;
const isText = (value: JsonValue) =>
  value === null || (typeof value === 'string' && value.trim() !== '' && value.length <= 200);
const isHectares = (value: JsonValue) =>
  value === null || (typeof value === 'number' && value >= 0 && value <= MAX_HECTARES);
const isTrades = (value: JsonValue) =>
  Array.isArray(value) &&
  value.length <= 100 &&
  value.every((trade) => typeof trade === 'string' && trade !== '' && trade.length <= 300);

const CHECKS: Readonly<Record<keyof Correctable, (value: JsonValue) => boolean>> = {
  district: isText,
  commune: isText,
  areaHectares: isHectares,
  industrialLandHectares: isHectares,
  leasedHectares: isHectares,
  grantedHectares: isHectares,
  trades: isTrades,
  status: (value) => CLUSTER_STATUSES.some((status) => status === value),
  investor: isText,
};

/** The figures as they were stated; null takes a value back. */
export function readStated(
  stated: Readonly<Record<string, JsonValue>>,
): Result<Partial<Correctable>, RegisterGround> {
  const entries = Object.entries(stated);
  if (entries.length === 0) return reject({ ground: 'nothing-stated' });
  for (const [figure, value] of entries) {
    if (!Object.hasOwn(CHECKS, figure)) return reject({ ground: 'unknown-figure', figure });
    if (!CHECKS[figure as keyof Correctable](value)) return reject({ ground: 'malformed-figure', figure });
  }
  return accept(stated as Partial<Correctable>);
}

/** What the figures of one cluster contradict each other in; null where they do not. */
export function findContradiction(cluster: StoredCluster): RegisterGround | null {
  const { areaHectares, industrialLandHectares } = cluster;
  if (
    areaHectares !== null &&
    industrialLandHectares !== null &&
    decimal(industrialLandHectares).gt(decimal(areaHectares))
  ) {
    return { ground: 'industrial-land-exceeds-area' };
  }
  const taken = takenHectares(cluster);
  return missingFor(cluster).length === 0 && taken?.gt(decimal(industrialLandHectares ?? 0)) === true
    ? { ground: 'taken-exceeds-industrial-land' }
    : null;
}
