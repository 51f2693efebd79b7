import { DECREE_32, SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { owesSheet } from './council.js';
import { discretion } from './discretion.js';
import { events, SELECTION_CAPACITIES } from './events.js';
import { BLANK_SELECTION_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';
import { tidings } from './tidings.js';

/** The council that scores the investors of a cluster. Read README.md, then machine.ts. */
export const investorSelection: Procedure = {
  code: 'investor-selection',
  version: 1,
  name: 'Đánh giá, lựa chọn chủ đầu tư',
  nameEn: 'Selection of the investor',
  titlePrefix: 'Lựa chọn chủ đầu tư',
  effectiveFrom: '2024-05-01',
  basis: legal(DECREE_32, 'Đ.13.2', 'C-ORIG'),
  regimes: SERVED_REGIMES,
  capacities: SELECTION_CAPACITIES,
  machine,
  blankFacts: BLANK_SELECTION_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  tidings,
  discretion,
  owes: owesSheet,
};
