import type { QueryClient } from '@tanstack/react-query';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
  retainSearchParams,
} from '@tanstack/react-router';

import { sessionQuery } from '../api/session.js';
import { ScreenError, ScreenNotFound, ScreenPending } from './screen-states.js';
import { PATHS } from './paths.js';
import { createQueryClient } from './query-client.js';
import {
  readAccessSearch,
  readAuditSearch,
  readCalendarSearch,
  readClustersSearch,
  readDossierSearch,
  readInsideSearch,
  readListSearch,
  readLoginSearch,
  readNoticesSearch,
  readProcedureSearch,
  readReplaySearch,
  readReportsSearch,
  readStatisticsSearch,
  readSuccessionsSearch,
  readVersionsSearch,
  readWorkSearch,
} from './search.js';
import { Shell } from './shell/shell.js';

export const queryClient = createQueryClient(() => {
  void leaveForLogin();
});

const root = createRootRouteWithContext<{ queryClient: QueryClient }>()({ component: Outlet });

const login = createRoute({
  getParentRoute: () => root,
  path: PATHS.login,
  validateSearch: readLoginSearch,
  component: lazyRouteComponent(() => import('../screens/login/login-screen.js'), 'LoginScreen'),
});

/** Everything behind the login stands in the shell. */
const inside = createRoute({
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

const manage = createRoute({
  getParentRoute: () => inside,
  path: PATHS.manage,
  component: lazyRouteComponent(() => import('../screens/manage/dashboard-screen.js'), 'DashboardScreen'),
});

const deadlines = createRoute({
  getParentRoute: () => inside,
  path: PATHS.deadlines,
  component: lazyRouteComponent(() => import('../screens/manage/deadlines-screen.js'), 'DeadlinesScreen'),
});

const workload = createRoute({
  getParentRoute: () => inside,
  path: PATHS.workload,
  component: lazyRouteComponent(() => import('../screens/manage/workload-screen.js'), 'WorkloadScreen'),
});

const schedule = createRoute({
  getParentRoute: () => inside,
  path: PATHS.schedule,
  component: lazyRouteComponent(() => import('../screens/manage/schedule-screen.js'), 'ScheduleScreen'),
});

const calendar = createRoute({
  getParentRoute: () => inside,
  path: PATHS.calendar,
  validateSearch: readCalendarSearch,
  component: lazyRouteComponent(
    () => import('../screens/manage/calendar/calendar-screen.js'),
    'CalendarScreen',
  ),
});

const substitution = createRoute({
  getParentRoute: () => inside,
  path: PATHS.substitution,
  component: lazyRouteComponent(
    () => import('../screens/manage/substitution-screen.js'),
    'SubstitutionScreen',
  ),
});

const clusters = createRoute({
  getParentRoute: () => inside,
  path: PATHS.clusters,
  validateSearch: readClustersSearch,
  component: lazyRouteComponent(() => import('../screens/manage/clusters-screen.js'), 'ClustersScreen'),
});

const cluster = createRoute({
  getParentRoute: () => inside,
  path: PATHS.cluster,
  component: lazyRouteComponent(
    () => import('../screens/manage/clusters/cluster-screen.js'),
    'ClusterScreen',
  ),
});

const investors = createRoute({
  getParentRoute: () => inside,
  path: PATHS.investors,
  component: lazyRouteComponent(
    () => import('../screens/manage/clusters/investors-screen.js'),
    'InvestorsScreen',
  ),
});

const statistics = createRoute({
  getParentRoute: () => inside,
  path: PATHS.statistics,
  validateSearch: readStatisticsSearch,
  component: lazyRouteComponent(() => import('../screens/manage/statistics-screen.js'), 'StatisticsScreen'),
});

const versions = createRoute({
  getParentRoute: () => inside,
  path: PATHS.versions,
  validateSearch: readVersionsSearch,
  component: lazyRouteComponent(() => import('../screens/manage/versions-screen.js'), 'VersionsScreen'),
});

const successions = createRoute({
  getParentRoute: () => inside,
  path: PATHS.successions,
  validateSearch: readSuccessionsSearch,
  component: lazyRouteComponent(() => import('../screens/manage/successions-screen.js'), 'SuccessionsScreen'),
});

const reports = createRoute({
  getParentRoute: () => inside,
  path: PATHS.reports,
  validateSearch: readReportsSearch,
  component: lazyRouteComponent(() => import('../screens/manage/reports-screen.js'), 'ReportsScreen'),
});

const operations = createRoute({
  getParentRoute: () => inside,
  path: PATHS.operations,
  component: lazyRouteComponent(() => import('../screens/manage/operations-screen.js'), 'OperationsScreen'),
});

const managing = [
  manage,
  deadlines,
  workload,
  schedule,
  calendar,
  substitution,
  clusters,
  cluster,
  investors,
  statistics,
  versions,
  successions,
  reports,
  operations,
];

const auditing = [replay, audit, access, packs];

export const router = createRouter({
  routeTree: root.addChildren([
    login,
    inside.addChildren([
      home,
      work,
      dossiers,
      dossier,
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
