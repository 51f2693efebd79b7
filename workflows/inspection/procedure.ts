import { SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_INSPECTION_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { openings } from './openings.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Thanh tra, kiểm tra cụm công nghiệp. See `machine.ts` for its states. */
export const inspection: Procedure = {
  code: 'inspection',
  version: 1,
  name: 'Thanh tra, kiểm tra cụm công nghiệp',
  nameEn: 'Inspection of a cluster',
  titlePrefix: 'Thanh tra, kiểm tra',
  // What NĐ 68/2017 said of inspections is not known here.
  effectiveFrom: '2024-05-01',
  basis: legal('NĐ 32/2024/NĐ-CP', 'Đ.24.2', 'C-ORIG'),
  regimes: SERVED_REGIMES,
  capacities,
  machine,
  blankFacts: BLANK_INSPECTION_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  openings,
};
