import { SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_REPORT_FACTS } from './facts.js';
import { CIRCULAR_14_FROM, law } from './law.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Chế độ báo cáo định kỳ về cụm công nghiệp. See `machine.ts` for its states. */
export const periodicReport: Procedure = {
  code: 'periodic-report',
  version: 1,
  name: 'Báo cáo định kỳ về cụm công nghiệp',
  nameEn: 'Periodic report on clusters',
  titlePrefix: 'Báo cáo',
  effectiveFrom: CIRCULAR_14_FROM,
  basis: law.duty.R1,
  regimes: SERVED_REGIMES,
  capacities,
  machine,
  blankFacts: BLANK_REPORT_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
};
