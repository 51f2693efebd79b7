import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_TARGET_FACTS } from './facts.js';
import { law } from './law.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { openings } from './openings.js';
import { recorders } from './recorders.js';
import { signals } from './signals.js';
import { clocks } from './terms.js';

/** Theo dõi chỉ tiêu đầu tư được giao, one for a cluster and a year. See `machine.ts` for its states. */
export const targetMonitoring: Procedure = {
  code: 'target-monitoring',
  version: 1,
  name: 'Theo dõi chỉ tiêu đầu tư được giao',
  nameEn: 'Monitoring of yearly targets',
  titlePrefix: 'Chỉ tiêu đầu tư',
  effectiveFrom: '2017-01-01',
  basis: law.twoYears,
  // The regime only says under which law the targets were set; no law sets them or their days.
  regimes: ['R0', 'R1', 'R2', 'R3'],
  capacities,
  machine,
  blankFacts: BLANK_TARGET_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  openings,
  signals,
};
