import type { Setting } from '../specification/setting.js';
import { establishment } from '../workflows/cluster-establishment/setting.js';
import { expansion } from '../workflows/cluster-expansion/setting.js';
import { handover } from '../workflows/cluster-handover/setting.js';
import { adjustment } from '../workflows/decision-adjustment/setting.js';
import { task } from '../workflows/directive-task/setting.js';
import { construction } from '../workflows/infrastructure-construction/setting.js';
import { check } from '../workflows/inspection/setting.js';
import { selection } from '../workflows/investor-selection/setting.js';
import { land } from '../workflows/land-lease/setting.js';
import { legacy } from '../workflows/legacy-cluster-regularisation/setting.js';
import { report } from '../workflows/periodic-report/setting.js';
import { targets } from '../workflows/target-monitoring/setting.js';

/** The world of each published procedure, as its specifications have it. */
export const SETTINGS: readonly Setting[] = [
  ...[establishment, expansion, selection, construction, land, handover, legacy],
  ...[adjustment, targets, report, check, task],
];
