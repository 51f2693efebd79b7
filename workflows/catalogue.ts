import { clusterEstablishment } from './cluster-establishment/procedure.js';
import { clusterExpansion } from './cluster-expansion/procedure.js';
import { clusterHandover } from './cluster-handover/procedure.js';
import { decisionAdjustment } from './decision-adjustment/procedure.js';
import { directiveTask } from './directive-task/procedure.js';
import { investorSelection } from './investor-selection/procedure.js';
import { infrastructureConstruction } from './infrastructure-construction/procedure.js';
import { inspection } from './inspection/procedure.js';
import { landLease } from './land-lease/procedure.js';
import { legacyClusterRegularisation } from './legacy-cluster-regularisation/procedure.js';
import { periodicReport } from './periodic-report/procedure.js';
import { targetMonitoring } from './target-monitoring/procedure.js';
import type { Procedure } from './vocabulary/procedure.js';

/** Every published procedure, each version once. There is no other list. */
export const CATALOGUE: readonly Procedure[] = [
  clusterEstablishment,
  clusterExpansion,
  investorSelection,
  infrastructureConstruction,
  landLease,
  clusterHandover,
  legacyClusterRegularisation,
  decisionAdjustment,
  targetMonitoring,
  periodicReport,
  inspection,
  directiveTask,
];
