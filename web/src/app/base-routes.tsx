import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';

import { sessionQuery } from '../api/session.js';
import { PATHS } from './paths.js';
import { readInsideSearch, readLoginSearch } from './search.js';
import { Shell } from './shell/shell.js';

export const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

export const login = createRoute({
  getParentRoute: () => root,
  path: PATHS.login,
  validateSearch: readLoginSearch,
  component: lazyRouteComponent(() => import('../screens/login/login-screen.js'), 'LoginScreen'),
});

/** Everything behind the login stands in the shell. */
export const inside = createRoute({
  getParentRoute: () => root,
  id: 'inside',
  component: Shell,
  validateSearch: readInsideSearch,
  // Whoever works for one of their units does so on every screen.
  search: { middlewares: [retainSearchParams(['for'])] },
  beforeLoad: async ({ context, location }) => {
    const session = await context.queryClient.query({ ...sessionQuery, staleTime: 'static' });
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way of leading elsewhere
    if (session === null) throw redirect({ to: PATHS.login, search: { next: location.href } });
    return { session };
  },
});
