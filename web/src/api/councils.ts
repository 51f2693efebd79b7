import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { CriteriaSet, Marks } from './criteria.js';
import { dossierQuery, LISTS, type Payload } from './dossiers.js';
import type { components } from './schema.js';

export type CouncilListItem = components['schemas']['CouncilList']['items'][number];
export type Council = components['schemas']['Council'];
export type CouncilConflicts = components['schemas']['CouncilConflicts'];
export type CouncilApplication = components['schemas']['CouncilApplications']['items'][number];
export type CouncilSheets = components['schemas']['CouncilSheets'];
export type CouncilResult = components['schemas']['CouncilResult'];
export type CouncilMinutes = components['schemas']['CouncilMinutes'];
export type Ranked = CouncilResult['ranking'][number];
export type Spread = CouncilResult['spread'][number];
export type OwnSheet = Omit<components['schemas']['OwnSheet'], 'marks'> & { readonly marks: Marks };

/** All that is read of a council is read again with the dossier that it is. */
const keyOf = (code: string, part: string) => [...dossierQuery(code).queryKey, 'council', part];
const at = (code: string) => ({ params: { path: { code } } });
/** The token travels in a header that the client adds by itself. */
const changing = (code: string) => ({ params: { path: { code }, header: { 'x-csrf-token': '' } } });

const MOST = 100;

export const councilsQuery = queryOptions({
  queryKey: [...LISTS, 'councils'],
  queryFn: () => answerOf(api.GET('/api/v1/councils', { params: { query: { limit: MOST } } })),
});

export function councilQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'itself'),
    queryFn: () => answerOf(api.GET('/api/v1/councils/{code}', at(code))),
  });
}

export function conflictsQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'conflicts'),
    queryFn: () => answerOf(api.GET('/api/v1/councils/{code}/conflicts', at(code))),
  });
}

export function criteriaQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'criteria'),
    queryFn: async () => {
      const { set } = await answerOf(api.GET('/api/v1/councils/{code}/criteria', at(code)));
      return set as unknown as CriteriaSet | null;
    },
  });
}

export function applicationsQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'applications'),
    queryFn: async () => (await answerOf(api.GET('/api/v1/councils/{code}/applications', at(code)))).items,
  });
}

export function sheetsQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'sheets'),
    queryFn: () => answerOf(api.GET('/api/v1/councils/{code}/sheets', at(code))),
  });
}

export function ownSheetQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'own-sheet'),
    queryFn: async () =>
      (await answerOf(api.GET('/api/v1/councils/{code}/sheets/mine', at(code)))) as OwnSheet,
  });
}

export function resultQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'result'),
    queryFn: () => answerOf(api.GET('/api/v1/councils/{code}/result', at(code))),
  });
}

export function minutesQuery(code: string) {
  return queryOptions({
    queryKey: keyOf(code, 'minutes'),
    queryFn: () => answerOf(api.GET('/api/v1/councils/{code}/minutes', at(code))),
  });
}

/** Over the revision that the person has seen. */
export async function saveDraft(
  code: string,
  marks: Marks,
  expectedRevision: number,
): Promise<Pick<OwnSheet, 'revision' | 'savedAt'>> {
  const { revision, savedAt } = await answerOf(
    api.PUT('/api/v1/councils/{code}/sheets/mine', {
      ...changing(code),
      body: { marks, expectedRevision } as never,
    }),
  );
  return { revision, savedAt };
}

export interface SheetSubmission {
  readonly code: string;
  readonly expectedVersion: number;
  readonly expectedRevision: number;
  readonly commandId: string;
}

export async function submitSheet({ code, ...body }: SheetSubmission): Promise<void> {
  await answerOf(api.POST('/api/v1/councils/{code}/sheets/mine/submission', { ...changing(code), body }));
}

export interface CouncilCommand {
  readonly code: string;
  readonly payload: Payload;
  readonly expectedVersion: number;
  readonly commandId: string;
}

/** The acts that these screens have buttons for; the others have forms on the dossier's page. */
const ROUTES = {
  DECLARE_CONFLICTS: '/api/v1/councils/{code}/conflicts',
  REQUEST_CLOSING: '/api/v1/councils/{code}/closing/request',
  CLOSE_SCORING: '/api/v1/councils/{code}/closing',
} as const;
export type CouncilEvent = keyof typeof ROUTES;

export function isCouncilEvent(event: string): event is CouncilEvent {
  return event in ROUTES;
}

export async function actOnCouncil(event: CouncilEvent, { code, ...command }: CouncilCommand): Promise<void> {
  await answerOf(api.POST(ROUTES[event], { ...changing(code), body: command as never }));
}
