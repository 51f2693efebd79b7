import {
  infiniteQueryOptions,
  queryOptions,
  type InfiniteData,
  type QueryClient,
} from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components, operations } from './schema.js';

export type Dossier = components['schemas']['Dossier'];
export type DossierListItem = components['schemas']['DossierList']['items'][number];
export type DossierList = components['schemas']['DossierList'];
export type Transition = Dossier['availableTransitions'][number];
export type Clock = Dossier['clocks'][number];
export type ClockExplanation = components['schemas']['ClockExplanation'];
export type JournalEntry = components['schemas']['Journal']['items'][number];
export type WorklistCounts = components['schemas']['WorklistCounts'];
export type DossierCounts = components['schemas']['DossierCounts'];
export type CommonAct = components['schemas']['CommonActs']['items'][number];
export type TransitionPreview = components['schemas']['TransitionPreview'];
export type Receipt = components['schemas']['CommandAnswer']['receipt'];

/** Which list: what the person may act on, or all that they may see, narrowed down. */
export type ListFilter =
  | ({ readonly list: 'worklist' } & Omit<
      NonNullable<operations['showWorklist']['parameters']['query']>,
      'cursor' | 'limit'
    >)
  | ({ readonly list: 'dossiers' } & Omit<
      NonNullable<operations['listDossiers']['parameters']['query']>,
      'cursor' | 'limit'
    >);

/** Where every list stands that a change of any dossier may change. */
export const LISTS = ['dossier-list'];
const PAGE = 50;
/** Of a list that somebody scrolled far down, reading all pages again would cost more than it tells. */
const MAX_REFRESHED_PAGES = 4;
/** Others work on the same dossiers: a list that is looked at again is read again. */
const LIST_STALE_MS = 10_000;

export function dossierListQuery(filter: ListFilter) {
  return infiniteQueryOptions({
    queryKey: [...LISTS, filter],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) => readPage(filter, pageParam),
    getNextPageParam: ({ nextCursor }) => nextCursor,
    staleTime: LIST_STALE_MS,
  });
}

/** Reads the lists in sight again, and the others when they are looked at. */
export function refreshLists(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: LISTS, refetchType: 'none' });
  void client.refetchQueries({
    queryKey: LISTS,
    type: 'active',
    predicate: ({ state }) => countPages(state.data) <= MAX_REFRESHED_PAGES,
  });
}

/** Counts of queues are no pages. */
function countPages(data: unknown): number {
  return typeof data === 'object' && data !== null && 'pages' in data
    ? (data as InfiniteData<DossierList>).pages.length
    : 0;
}

function readPage(filter: ListFilter, cursor: string | null): Promise<DossierList> {
  const page = { limit: PAGE, ...(cursor === null ? {} : { cursor }) };
  if (filter.list === 'worklist') {
    const { list, ...query } = filter;
    return answerOf(api.GET(`/api/v1/${list}`, { params: { query: { ...query, ...page } } }));
  }
  const { list, ...query } = filter;
  return answerOf(api.GET(`/api/v1/${list}`, { params: { query: { ...query, ...page } } }));
}

/** How long the list of dossiers is, by clock and by step; of one unit, or of all that the person may see. */
export function dossierCountsQuery(unit: string | undefined) {
  return queryOptions({
    queryKey: [...LISTS, 'figures', unit],
    queryFn: () =>
      answerOf(api.GET('/api/v1/dossiers/counts', { params: { query: unit === undefined ? {} : { unit } } })),
    staleTime: LIST_STALE_MS,
  });
}

/** How long each queue of the worklist is; read again with the lists. */
export function worklistCountsQuery(unit: string | undefined) {
  return queryOptions({
    queryKey: [...LISTS, 'counts', unit],
    queryFn: () =>
      answerOf(api.GET('/api/v1/worklist/counts', { params: { query: unit === undefined ? {} : { unit } } })),
    staleTime: LIST_STALE_MS,
  });
}

/** The whole of a list as a file; the browser fetches it by itself. */
export function exportAddress(filter: ListFilter, format: 'csv' | 'xlsx', language: 'vi' | 'en'): string {
  const { list, ...query } = filter;
  const pairs = Object.entries({ format, language, ...query }).map(
    ([name, value]) => [name, String(value)] as [string, string],
  );
  return `/api/v1/${list}/export?${new URLSearchParams(pairs).toString()}`;
}

/** What may be done with every one of several dossiers, by one payload for all. */
export function commonActsQuery(items: readonly DossierListItem[]) {
  return queryOptions({
    queryKey: ['common-acts', items.map(({ code, version }) => [code, version])],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dossiers/acts', { params: { query: { code: items.map(({ code }) => code) } } }),
      ),
    staleTime: LIST_STALE_MS,
  });
}

export function dossierQuery(code: string) {
  return queryOptions({
    queryKey: ['dossier', code],
    queryFn: () => answerOf(api.GET('/api/v1/dossiers/{code}', { params: { path: { code } } })),
  });
}

export function journalQuery(code: string, version: number) {
  return queryOptions({
    queryKey: ['journal', code, version],
    queryFn: () => answerOf(api.GET('/api/v1/dossiers/{code}/journal', { params: { path: { code } } })),
    staleTime: Infinity,
  });
}

export function explanationQuery(code: string, name: string, version: number) {
  return queryOptions({
    queryKey: ['explanation', code, name, version],
    queryFn: () =>
      answerOf(
        api.GET('/api/v1/dossiers/{code}/clocks/{name}/explanation', { params: { path: { code, name } } }),
      ),
    staleTime: Infinity,
  });
}

/** What a form filled in; the server checks it against the very schema that the form was drawn from. */
export type Payload = Readonly<Record<string, unknown>>;

export interface TransitionCommand extends LegalDate {
  readonly code: string;
  readonly event: string;
  readonly payload: Payload;
  readonly expectedVersion: number;
  readonly commandId: string;
}

export async function applyTransition({ code, ...command }: TransitionCommand): Promise<void> {
  await answerOf(
    api.POST('/api/v1/dossiers/{code}/transitions', {
      params: { path: { code }, header: { 'x-csrf-token': '' } },
      body: command as never,
    }),
  );
}

/** What an act would bring, were it done now. */
export function previewQuery({ code, version, event, payload, legalDate }: PreviewedAct) {
  return queryOptions({
    queryKey: ['preview', code, version, event, payload, legalDate],
    queryFn: () =>
      answerOf(
        api.POST('/api/v1/dossiers/{code}/transitions/preview', {
          params: { path: { code }, header: { 'x-csrf-token': '' } },
          body: { event, payload, ...legalDate } as never,
        }),
      ),
    retry: false,
  });
}

export interface PreviewedAct {
  readonly code: string;
  readonly version: number;
  readonly event: string;
  readonly payload: Payload;
  readonly legalDate: LegalDate;
}

/** When something happened, where that is not now; a date as `YYYY-MM-DD`. */
export interface LegalDate {
  readonly occurredAt?: string;
  readonly backdatingReason?: string;
}

export interface LodgementCommand extends LegalDate {
  readonly procedure: string;
  readonly payload: Payload;
  readonly commandId: string;
}

/** @returns the code of the new dossier */
export async function lodgeDossier(command: LodgementCommand): Promise<string> {
  const { receipt } = await answerOf(
    api.POST('/api/v1/dossiers', {
      params: { header: { 'x-csrf-token': '', prefer: 'return=minimal' } },
      body: command as never,
    }),
  );
  return receipt.dossier;
}
