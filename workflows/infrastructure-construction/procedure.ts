import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_CONSTRUCTION_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp. See `machine.ts` for its states. */
export const infrastructureConstruction: Procedure = {
  code: 'infrastructure-construction',
  version: 1,
  name: 'Đầu tư xây dựng hạ tầng kỹ thuật cụm công nghiệp',
  nameEn: 'Infrastructure construction of a cluster',
  titlePrefix: 'Đầu tư hạ tầng',
  // Early enough for every cluster that came under NĐ 68/2017, the oldest law served here.
  effectiveFrom: '2017-01-01',
  basis: legal('NĐ 32/2024/NĐ-CP', 'Đ.14', 'C-ORIG'),
  regimes: ['R0', 'R1', 'R2', 'R3'],
  capacities,
  machine,
  blankFacts: BLANK_CONSTRUCTION_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
};
