import type { JsonValue } from '../../../workflows/vocabulary/facts.js';
import type { Dossier } from '../../engine/dossier.js';
import { factAt } from '../../engine/term-table.js';
import { foldAccents } from '../../persistence/accent-fold.js';
import type { StoredCluster } from '../../persistence/cluster.store.js';

/**
 * What the register of clusters takes from a decided dossier, or `null` when it holds no decision. Where the
 * dossier names a cluster, that one changes, and what the decision does not speak of stays as it is; an
 * establishment enters a new one, under a code made of the province and the name, so that entering twice
 * enters once.
 */
export function clusterFromDecision(dossier: Dossier, existing: StoredCluster | null): StoredCluster | null {
  const { facts } = dossier;
  const decision = factAt(facts, 'decision') as Readonly<Record<string, JsonValue>> | null;
  if (decision === null) return null;
  const name = textOf(decision.name) ?? facts.subject;
  return {
    code: clusterCodeOf(dossier),
    province: facts.province,
    name,
    nameSource: existing?.nameSource ?? name,
    district: textOf(factAt(facts, 'figures.district')) ?? existing?.district ?? null,
    commune: textOf(factAt(facts, 'figures.commune')) ?? existing?.commune ?? null,
    areaHectares: numberOf(decision.areaHectares) ?? existing?.areaHectares ?? null,
    industrialLandHectares:
      numberOf(decision.industrialLandHectares) ?? existing?.industrialLandHectares ?? null,
    leasedHectares: existing?.leasedHectares ?? null,
    grantedHectares: existing?.grantedHectares ?? null,
    trades: Array.isArray(decision.trades) ? decision.trades.map(String) : (existing?.trades ?? []),
    // A decision about a cluster leaves it as far as it is, unless it says otherwise; an establishment begins it.
    status: textOf(decision.status) ?? (facts.cluster === null ? null : existing?.status) ?? 'established',
    investor: textOf(decision.investor) ?? existing?.investor ?? null,
    decision,
    source: { dossier: dossier.code },
    notes: existing?.notes ?? [],
  };
}

/** The cluster that the dossier is about, whether the register has it yet or not. */
export function clusterCodeOf({ facts }: Dossier): string {
  if (facts.cluster !== null) return facts.cluster;
  const slug = foldAccents(textOf(factAt(facts, 'decision.name')) ?? facts.subject)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return `${facts.province}.ccn-${slug}`;
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null;
}
