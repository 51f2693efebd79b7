import { queryOptions } from '@tanstack/react-query';

import { answerOf, api } from './client.js';
import type { components } from './schema.js';

export type Queues = components['schemas']['Queues'];
export type Failures = components['schemas']['Failures'];
export type TrainingClock = components['schemas']['TrainingClock'];

export const queuesQuery = queryOptions({
  queryKey: ['operations', 'queues'],
  queryFn: () => answerOf(api.GET('/api/v1/operations/queues')),
});

export const failuresQuery = queryOptions({
  queryKey: ['operations', 'failures'],
  queryFn: () => answerOf(api.GET('/api/v1/operations/failures')),
});

export const trainingClockQuery = queryOptions({
  queryKey: ['training-clock'],
  queryFn: () => answerOf(api.GET('/api/v1/training-clock')),
  retry: false,
});

export async function retryJob(queue: string, id: string): Promise<void> {
  await answerOf(
    api.POST('/api/v1/operations/queues/{queue}/jobs/{id}/retry', {
      params: { path: { queue, id }, header: { 'x-csrf-token': '' } },
    }),
  );
}

export async function retryEffect(id: string): Promise<void> {
  await answerOf(
    api.POST('/api/v1/operations/outbox/{id}/retry', {
      params: { path: { id }, header: { 'x-csrf-token': '' } },
    }),
  );
}

export function moveTrainingClock(to: string): Promise<TrainingClock> {
  return answerOf(
    api.POST('/api/v1/training-clock', { params: { header: { 'x-csrf-token': '' } }, body: { to } }),
  );
}
