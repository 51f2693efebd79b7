import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';

import { sessionQuery } from '../api/session.js';
import { inside, login, root } from './base-routes.js';
import { managing } from './manage-routes.js';
import { PATHS } from './paths.js';
import { createQueryClient } from './query-client.js';
import { ScreenError, ScreenNotFound, ScreenPending } from './screen-states.js';
import {
  readAccessSearch,
  readAuditSearch,
  readDossierSearch,
  readListSearch,
  readNoticesSearch,
  readProcedureSearch,
  readReplaySearch,
  readWorkSearch,
} from './search.js';

export const queryClient = createQueryClient(() => {
  void leaveForLogin();
});

const home = createRoute({
  getParentRoute: () => inside,
  path: PATHS.home,
  beforeLoad: () => {
    // eslint-disable-next-line @typescript-eslint/only-throw-error -- the router's way of leading elsewhere
    throw redirect({ to: PATHS.work });
  },
});

const work = createRoute({
  getParentRoute: () => inside,
  path: PATHS.work,
  validateSearch: readWorkSearch,
  component: lazyRouteComponent(() => import('../screens/work/work-screen.js'), 'WorkScreen'),
});

const dossiers = createRoute({
  getParentRoute: () => inside,
  path: PATHS.dossiers,
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../screens/work/dossiers-screen.js'), 'DossiersScreen'),
});

const dossier = createRoute({
  getParentRoute: () => inside,
  path: PATHS.dossier,
  validateSearch: readDossierSearch,
  component: lazyRouteComponent(() => import('../screens/dossier/dossier-screen.js'), 'DossierScreen'),
});

const letter = createRoute({
  getParentRoute: () => inside,
  path: PATHS.letter,
  component: lazyRouteComponent(() => import('../screens/letters/letter-screen.js'), 'LetterScreen'),
});

const letters = createRoute({
  getParentRoute: () => inside,
  path: PATHS.letters,
  component: lazyRouteComponent(() => import('../screens/letters/letters-screen.js'), 'LettersScreen'),
});

const replay = createRoute({
  getParentRoute: () => inside,
  path: PATHS.replay,
  validateSearch: readReplaySearch,
  component: lazyRouteComponent(() => import('../screens/audit/replay-screen.js'), 'ReplayScreen'),
});

const audit = createRoute({
  getParentRoute: () => inside,
  path: PATHS.audit,
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('../screens/audit/audit-screen.js'), 'AuditScreen'),
});

const access = createRoute({
  getParentRoute: () => inside,
  path: PATHS.access,
  validateSearch: readAccessSearch,
  component: lazyRouteComponent(() => import('../screens/audit/access-screen.js'), 'AccessScreen'),
});

const packs = createRoute({
  getParentRoute: () => inside,
  path: PATHS.packs,
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('../screens/audit/packs-screen.js'), 'PacksScreen'),
});

const procedures = createRoute({
  getParentRoute: () => inside,
  path: PATHS.procedures,
  component: lazyRouteComponent(
    () => import('../screens/procedures/procedures-screen.js'),
    'ProceduresScreen',
  ),
});

const procedure = createRoute({
  getParentRoute: () => inside,
  path: PATHS.procedure,
  validateSearch: readProcedureSearch,
  component: lazyRouteComponent(() => import('../screens/procedures/procedure-screen.js'), 'ProcedureScreen'),
});

const councils = createRoute({
  getParentRoute: () => inside,
  path: PATHS.councils,
  component: lazyRouteComponent(() => import('../screens/council/councils-screen.js'), 'CouncilsScreen'),
});

const council = createRoute({
  getParentRoute: () => inside,
  path: PATHS.council,
  component: lazyRouteComponent(() => import('../screens/council/council-screen.js'), 'CouncilScreen'),
});

const councilSheet = createRoute({
  getParentRoute: () => inside,
  path: PATHS.councilSheet,
  component: lazyRouteComponent(() => import('../screens/council/sheet-screen.js'), 'SheetScreen'),
});

const councilMinutes = createRoute({
  getParentRoute: () => inside,
  path: PATHS.councilMinutes,
  component: lazyRouteComponent(() => import('../screens/council/minutes-screen.js'), 'MinutesScreen'),
});

const notices = createRoute({
  getParentRoute: () => inside,
  path: PATHS.notices,
  validateSearch: readNoticesSearch,
  component: lazyRouteComponent(() => import('../screens/notices/notices-screen.js'), 'NoticesScreen'),
});

const receive = createRoute({
  getParentRoute: () => inside,
  path: PATHS.receive,
  component: lazyRouteComponent(() => import('../screens/receive/procedure-choice.js'), 'ProcedureChoice'),
});

const receiveProcedure = createRoute({
  getParentRoute: () => inside,
  path: PATHS.receiveProcedure,
  component: lazyRouteComponent(() => import('../screens/receive/receive-screen.js'), 'ReceiveScreen'),
});

const auditing = [replay, audit, access, packs];

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    inside.addChildren([
      home,
      work,
      dossiers,
      dossier,
      letter,
      letters,
      ...auditing,
      procedures,
      procedure,
      councils,
      council,
      councilSheet,
      councilMinutes,
      notices,
      receive,
      receiveProcedure,
      ...managing,
    ]),
  ]),
  context: { queryClient },
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultPendingMs: 300,
  defaultPendingComponent: ScreenPending,
  defaultErrorComponent: ScreenError,
  defaultNotFoundComponent: ScreenNotFound,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

/** What was typed stays in the drafts; after logging in the person is back at the same page. */
async function leaveForLogin(): Promise<void> {
  if (router.state.location.pathname === PATHS.login) return;
  const next = router.state.location.href;
  queryClient.setQueryData(sessionQuery.queryKey, null);
  await router.navigate({ to: PATHS.login, search: { next, ended: true } });
}
