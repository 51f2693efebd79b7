import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';

import { ApiProblem } from '../api/problem.js';

const RETRIES = 2;
const STALE_MS = 5_000;

/** @param onSessionEnd called when an answer says that nobody is logged in any more */
export function createQueryClient(onSessionEnd: () => void): QueryClient {
  const noticeEnd = (error: Error) => {
    if (error instanceof ApiProblem && error.code === 'unauthenticated') onSessionEnd();
  };
  return new QueryClient({
    queryCache: new QueryCache({ onError: noticeEnd }),
    mutationCache: new MutationCache({ onError: noticeEnd }),
    defaultOptions: {
      queries: {
        staleTime: STALE_MS,
        // What the server refused once it refuses again; only lost connections are worth another try.
        retry: (failures, error) => !isFinal(error) && failures < RETRIES,
        // The browser's word about the network is not to be trusted on a local service.
        networkMode: 'always',
      },
      mutations: { networkMode: 'always' },
    },
  });
}

function isFinal(error: Error): boolean {
  return error instanceof ApiProblem && error.status < 500;
}
