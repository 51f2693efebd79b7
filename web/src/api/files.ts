import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import { dossierQuery } from './dossiers.js';
import type { components } from './schema.js';

/** Of which there is one page. */
export type DossierFiles = Omit<components['schemas']['DossierFileList'], 'nextCursor'>;
export type DossierFile = components['schemas']['DossierFile'];
export type OpenUpload = components['schemas']['Upload'];
export type FileLimits = DossierFiles['limits'];

/** What belongs to no component in particular. */
export const GENERAL = 'general';

const at = (code: string, id: string) => ({ params: { path: { code, id } } });
/** The token travels in a header that the client adds by itself. */
const changing = (code: string, id: string) => ({
  params: { path: { code, id }, header: { 'x-csrf-token': '' } },
});

/** Read again with the dossier that they belong to. */
export function filesQuery(code: string) {
  return queryOptions({
    queryKey: [...dossierQuery(code).queryKey, 'files'],
    queryFn: () => answerOf(api.GET('/api/v1/dossiers/{code}/files', { params: { path: { code } } })),
  });
}

/** What a file holds never changes; but it may be large, so it is kept only as long as it is looked at. */
export function contentQuery(code: string, id: string) {
  return queryOptions({
    queryKey: ['file-content', code, id],
    queryFn: async ({ signal }) => {
      const request = { ...at(code, id), parseAs: 'arrayBuffer', signal } as const;
      return answerOf(api.GET('/api/v1/dossiers/{code}/files/{id}/content', request));
    },
    staleTime: Infinity,
    gcTime: 0,
    // A damaged file stays damaged; the person may try again.
    retry: false,
  });
}

/** Where a browser fetches a file from. */
export function addressOfContent(code: string, id: string, { asDownload }: { readonly asDownload: boolean }) {
  const path = `/api/v1/dossiers/${encodeURIComponent(code)}/files/${id}/content`;
  return asDownload ? `${path}?download=true` : path;
}

export interface Declaration {
  readonly component: string;
  readonly name: string;
  readonly size: number;
  readonly sha256?: string;
  readonly replaces?: string;
}

export async function declareUpload(code: string, declaration: Declaration): Promise<OpenUpload> {
  return answerOf(
    api.POST('/api/v1/dossiers/{code}/uploads', {
      params: { path: { code }, header: { 'x-csrf-token': '' } },
      body: declaration,
    }),
  );
}

/** Where the parts of an upload go to, as tus has it. */
export function addressOfUpload(code: string, id: string): string {
  return `/api/v1/dossiers/${encodeURIComponent(code)}/uploads/${id}`;
}

export async function completeUpload(code: string, id: string): Promise<DossierFile> {
  return answerOf(api.POST('/api/v1/dossiers/{code}/uploads/{id}/completion', changing(code, id)));
}

export async function giveUpUpload(code: string, id: string): Promise<void> {
  await answerOf(api.DELETE('/api/v1/dossiers/{code}/uploads/{id}', changing(code, id)));
}
