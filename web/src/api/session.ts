import { queryOptions } from '@tanstack/react-query';

import { answerOf, api, rememberCsrfToken } from './client.js';
import { isProblem } from './problem.js';
import type { components } from './schema.js';

export type Session = components['schemas']['Session'];
export type DemoAccount = components['schemas']['DemoAccounts']['items'][number];

/** Who works here now; null when nobody has logged in. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return remember(await answerOf(api.GET('/api/v1/session')));
    } catch (error) {
      if (isProblem(error, 'unauthenticated')) return remember(null);
      throw error;
    }
  },
  staleTime: Infinity,
});

export const demoAccountsQuery = queryOptions({
  queryKey: ['demo-accounts'],
  queryFn: () => answerOf(api.GET('/api/v1/demo-accounts')),
  staleTime: Infinity,
});

export async function logIn(username: string, password: string): Promise<Session> {
  const session = await answerOf(api.POST('/api/v1/session', { body: { username, password } }));
  rememberCsrfToken(session.csrfToken);
  return session;
}

export async function logOut(): Promise<void> {
  // The token travels in a header that the client adds by itself.
  await answerOf(api.DELETE('/api/v1/session', { params: { header: { 'x-csrf-token': '' } } }));
  rememberCsrfToken(null);
}

function remember<S extends Session | null>(session: S): S {
  rememberCsrfToken(session?.csrfToken ?? null);
  return session;
}
