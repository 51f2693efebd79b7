import { queryOptions, type QueryClient } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import { dossierQuery, LISTS, refreshLists } from './dossiers.js';
import type { components } from './schema.js';

export type Letter = components['schemas']['Letter'];
export type LetterSummary = components['schemas']['LetterList']['items'][number];
export type OfferedLetter = components['schemas']['LetterList']['offered'][number];
export type WaitingLetter = components['schemas']['WaitingLetterList']['items'][number];
export type LetterValues = Readonly<Record<string, unknown>>;

const LETTERS = 'letters';

/** Read again with the dossier that they belong to. */
export function lettersQuery(code: string) {
  return queryOptions({
    queryKey: [...dossierQuery(code).queryKey, LETTERS],
    queryFn: () => answerOf(api.GET('/api/v1/dossiers/{code}/letters', { params: { path: { code } } })),
  });
}

export function letterQuery(code: string, id: string) {
  return queryOptions({
    queryKey: [...lettersQuery(code).queryKey, id],
    queryFn: () =>
      answerOf(api.GET('/api/v1/dossiers/{code}/letters/{id}', { params: { path: { code, id } } })),
  });
}

/** As it would be printed; what is said of a revision never changes. */
export function letterPdfQuery({ dossier: code, id, revision }: Letter) {
  return queryOptions({
    queryKey: ['letter-pdf', code, id, revision],
    queryFn: async ({ signal }) => {
      const request = { params: { path: { code, id } }, parseAs: 'arrayBuffer', signal } as const;
      return answerOf(api.GET('/api/v1/dossiers/{code}/letters/{id}/pdf', request));
    },
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Where a browser fetches it from. */
export function addressOfPdf({ dossier, id }: Pick<Letter, 'dossier' | 'id'>): string {
  return `/api/v1/dossiers/${encodeURIComponent(dossier)}/letters/${id}/pdf`;
}

export function waitingLettersQuery() {
  return queryOptions({
    queryKey: [...LISTS, 'waiting-letters'],
    queryFn: () => answerOf(api.GET('/api/v1/letters')),
  });
}

/** Everything that shows a letter, or what came of it. */
export async function refreshLetters(client: QueryClient, code: string): Promise<void> {
  refreshLists(client);
  await client.invalidateQueries({ queryKey: dossierQuery(code).queryKey });
}

/** Whom a letter concerns is told of it, whatever they have open. */
export function refreshLetterNews(client: QueryClient): void {
  refreshLists(client);
  void client.invalidateQueries({ predicate: ({ queryKey }) => queryKey.includes(LETTERS) });
}

interface LetterToBegin {
  readonly code: string;
  readonly event: string;
  readonly values: LetterValues;
  readonly commandId: string;
}

export function beginLetter({ code, ...body }: LetterToBegin): Promise<Letter> {
  return answerOf(
    api.POST('/api/v1/dossiers/{code}/letters', {
      params: { path: { code }, header: { 'x-csrf-token': '' } },
      body,
    }),
  );
}

/** The token travels in a header that the client adds by itself. */
const changing = ({ dossier: code, id }: Letter) => ({
  params: { path: { code, id }, header: { 'x-csrf-token': '' } },
});

export function saveLetter(letter: Letter, values: LetterValues): Promise<Letter> {
  const { revision } = letter;
  return answerOf(
    api.PUT('/api/v1/dossiers/{code}/letters/{id}', { ...changing(letter), body: { revision, values } }),
  );
}

export function submitLetter(letter: Letter, values: LetterValues): Promise<Letter> {
  const { revision } = letter;
  return answerOf(
    api.POST('/api/v1/dossiers/{code}/letters/{id}/submission', {
      ...changing(letter),
      body: { revision, values },
    }),
  );
}

export function passLetter(letter: Letter, move: 'recall' | 'signature'): Promise<Letter> {
  const body = { revision: letter.revision };
  return answerOf(api.POST(`/api/v1/dossiers/{code}/letters/{id}/${move}`, { ...changing(letter), body }));
}

export function sendLetterBack(letter: Letter, move: 'return' | 'discard', remark: string): Promise<Letter> {
  const body = { revision: letter.revision, remark };
  return answerOf(api.POST(`/api/v1/dossiers/{code}/letters/{id}/${move}`, { ...changing(letter), body }));
}

interface Issue {
  readonly ordinal: number;
  readonly expectedVersion: number;
  readonly commandId: string;
}

export function issueLetter(letter: Letter, issue: Issue): Promise<Letter> {
  const body = { revision: letter.revision, ...issue };
  return answerOf(api.POST('/api/v1/dossiers/{code}/letters/{id}/issue', { ...changing(letter), body }));
}
