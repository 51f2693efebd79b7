import { councilOpenings } from '../cluster-establishment/sequence/openings.js';
import { SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events, optionalCapacities } from './events.js';
import { BLANK_ADJUSTMENT_FACTS } from './facts.js';
import { BASIS } from './law.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { SERVED_FROM } from './opening.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Điều chỉnh, bãi bỏ quyết định thành lập; thay đổi chủ đầu tư; chấm dứt. See `machine.ts` for its states. */
export const decisionAdjustment: Procedure = {
  code: 'decision-adjustment',
  version: 1,
  name: 'Điều chỉnh, bãi bỏ quyết định thành lập cụm công nghiệp; thay đổi chủ đầu tư; chấm dứt',
  nameEn: 'Adjustment or abolition of a decision, change of investor, ending',
  titlePrefix: 'Điều chỉnh, bãi bỏ quyết định',
  effectiveFrom: SERVED_FROM,
  basis: BASIS,
  regimes: SERVED_REGIMES,
  capacities,
  optionalCapacities,
  machine,
  blankFacts: BLANK_ADJUSTMENT_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  openings: councilOpenings,
};
