import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type SavedView = components['schemas']['SavedView'];
export type SavedViewBody = components['schemas']['SavedViewBody'];

const MAX_LISTED = 200;

/** A person's own views, and those shared with their units. */
export const savedViewsQuery = queryOptions({
  queryKey: ['saved-views'],
  queryFn: () => answerOf(api.GET('/api/v1/saved-views', { params: { query: { limit: MAX_LISTED } } })),
});

export function saveView(body: SavedViewBody): Promise<SavedView> {
  return answerOf(api.POST('/api/v1/saved-views', { params: { header: { 'x-csrf-token': '' } }, body }));
}

export async function removeView(id: string): Promise<void> {
  await answerOf(
    api.DELETE('/api/v1/saved-views/{id}', { params: { path: { id }, header: { 'x-csrf-token': '' } } }),
  );
}
