import { infiniteQueryOptions, queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Migration = components['schemas']['Migration'];
export type MigrationPreview = components['schemas']['MigrationPreview'];
type MigrationBatch = components['schemas']['MigrationBatch'];
type MigrationBody = components['schemas']['MigrationBody'];

const header = { 'x-csrf-token': '' };
const pageOf = (cursor: string | null) => (cursor === null ? {} : { cursor });

export const migrationsQuery = queryOptions({
  queryKey: ['migrations'],
  queryFn: () => answerOf(api.GET('/api/v1/migrations')),
});

/** What the migration would make of the dossiers that are still on the old version. */
export function previewQuery({ id, procedure, from, to, states, clocks }: Migration) {
  return infiniteQueryOptions({
    queryKey: ['migrations', id, 'preview'],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      answerOf(
        api.POST('/api/v1/migrations/preview', {
          params: { header, query: pageOf(pageParam) },
          body: { procedure, from, to, states: [...states], clocks: [...clocks] },
        }),
      ),
    getNextPageParam: ({ nextCursor }) => nextCursor,
  });
}

/** The plan is what the person wrote; the server names whatever is wrong with it. */
export function proposeMigration(plan: unknown): Promise<Migration> {
  return answerOf(api.POST('/api/v1/migrations', { params: { header }, body: plan as MigrationBody }));
}

export function approveMigration(id: string): Promise<Migration> {
  return answerOf(api.POST('/api/v1/migrations/{id}/approval', { params: { path: { id }, header } }));
}

/** Batch after batch; one that breaks off goes on where it stopped when it is asked for again. */
export async function applyMigration(id: string): Promise<Omit<MigrationBatch, 'nextCursor'>> {
  let migrated = 0;
  const stayed: MigrationBatch['stayed'][number][] = [];
  let cursor: string | null = null;
  do {
    const batch: MigrationBatch = await answerOf(
      api.POST('/api/v1/migrations/{id}/application', {
        params: { path: { id }, header, query: pageOf(cursor) },
      }),
    );
    migrated += batch.migrated;
    stayed.push(...batch.stayed);
    cursor = batch.nextCursor;
  } while (cursor !== null);
  return { migrated, stayed };
}
