import { councilOpenings } from '../cluster-establishment/sequence/openings.js';
import { DECREE_32, SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_HANDOVER_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Chuyển giao cụm công nghiệp từ đơn vị nhà nước sang doanh nghiệp. See `machine.ts` for its states. */
export const clusterHandover: Procedure = {
  code: 'cluster-handover',
  version: 1,
  name: 'Chuyển giao cụm công nghiệp từ đơn vị nhà nước sang doanh nghiệp',
  nameEn: 'Handover of a cluster from a state unit to an enterprise',
  titlePrefix: 'Chuyển giao cụm công nghiệp',
  // Under NĐ 68/2017 such units were put in place; handing over began with NĐ 32/2024.
  effectiveFrom: '2024-05-01',
  basis: legal(DECREE_32, 'Đ.35.3, Đ.12.2b, Đ.13.2', 'C-ORIG', 'Từ 06/7/2026: NĐ 178/2026/NĐ-CP (C-2ND)'),
  regimes: SERVED_REGIMES,
  capacities,
  machine,
  blankFacts: BLANK_HANDOVER_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  openings: councilOpenings,
};
