import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type ClusterDetail = components['schemas']['ClusterDetail'];
export type ChainItem = components['schemas']['ClusterChain']['items'][number];
export type AssetLine = NonNullable<ChainItem['assets']>[number];
export type RegisterValue = components['schemas']['RegisterHistory']['items'][number];
export type SecondaryInvestor = components['schemas']['SecondaryInvestor'];
export type ClusterCorrection = components['schemas']['ClusterCorrectionBody'];
export type SecondaryInvestorBody = components['schemas']['SecondaryInvestorBody'];
export type Investor = components['schemas']['Investor'];
export type InvestorBody = components['schemas']['InvestorBody'];

const header = { 'x-csrf-token': '' };
const PAGE = 50;
const pageOf = (cursor: string | null) => ({ limit: PAGE, ...(cursor === null ? {} : { cursor }) });

export function clusterQuery(id: string) {
  return queryOptions({
    queryKey: ['cluster', id],
    queryFn: () => answerOf(api.GET('/api/v1/clusters/{id}', { params: { path: { id } } })),
  });
}

/** The dossiers of a cluster's life, the oldest first. */
export function clusterChainQuery(id: string) {
  return queryOptions({
    queryKey: ['cluster-chain', id],
    queryFn: () => answerOf(api.GET('/api/v1/clusters/{id}/chain', { params: { path: { id } } })),
  });
}

/** What the register was told of a cluster, the last first. */
export function clusterHistoryQuery(id: string) {
  return infiniteQueryOptions({
    queryKey: ['cluster-history', id],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/clusters/{id}/history', { params: { path: { id }, query: pageOf(pageParam) } }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    retry: false,
  });
}

/** The enterprises that lease land, in one cluster or in all. */
export function secondaryInvestorsQuery(cluster?: string) {
  return infiniteQueryOptions({
    queryKey: ['secondary-investors', cluster],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.GET('/api/v1/secondary-investors', {
          params: { query: { ...pageOf(pageParam), ...(cluster === undefined ? {} : { cluster }) } },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

export const investorsQuery = infiniteQueryOptions({
  queryKey: ['investors'],
  initialPageParam: null as string | null,
  queryFn: ({ pageParam }) =>
    answerOf(api.GET('/api/v1/investors', { params: { query: pageOf(pageParam) } })),
  getNextPageParam: ({ nextCursor }) => nextCursor,
});

/** What the register offers the conditions of a dossier. */
export function offeredFiguresQuery(code: string, version: number) {
  return queryOptions({
    queryKey: ['register-figures', code, version],
    queryFn: () =>
      answerOf(api.GET('/api/v1/dossiers/{code}/register-figures', { params: { path: { code } } })),
    retry: false,
  });
}

export async function correctCluster(id: string, body: ClusterCorrection): Promise<void> {
  await answerOf(api.POST('/api/v1/clusters/{id}/corrections', { params: { path: { id }, header }, body }));
}

export async function recordInvestor(body: InvestorBody): Promise<void> {
  await answerOf(api.POST('/api/v1/investors', { params: { header }, body }));
}

export async function recordSecondaryInvestor(body: SecondaryInvestorBody): Promise<void> {
  await answerOf(api.POST('/api/v1/secondary-investors', { params: { header }, body }));
}
