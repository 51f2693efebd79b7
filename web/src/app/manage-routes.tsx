import { createRoute, lazyRouteComponent } from '@tanstack/react-router';

import { inside } from './base-routes.js';
import { PATHS } from './paths.js';
import {
  readCalendarSearch,
  readClustersSearch,
  readReportsSearch,
  readStatisticsSearch,
  readSuccessionsSearch,
  readVersionsSearch,
} from './search.js';

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

/** What managers and administrators see of a province. */
export const managing = [
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
