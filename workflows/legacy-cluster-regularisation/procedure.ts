import { councilOpenings } from '../cluster-establishment/sequence/openings.js';
import { DECREE_32, SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_LEGACY_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Xử lý thành lập cụm công nghiệp hình thành trước QĐ 105/2009. See `machine.ts` for its states. */
export const legacyClusterRegularisation: Procedure = {
  code: 'legacy-cluster-regularisation',
  version: 1,
  name: 'Xử lý thành lập cụm công nghiệp hình thành trước QĐ 105/2009',
  nameEn: 'Regularisation of a cluster from before Decision 105/2009',
  titlePrefix: 'Xử lý thành lập cụm công nghiệp',
  effectiveFrom: '2024-05-01',
  basis: legal(DECREE_32, 'Đ.35.4', 'C-ORIG', 'Từ 15/9/2026: sửa đổi bởi NĐ 303/2026/NĐ-CP (C-2ND)'),
  regimes: SERVED_REGIMES,
  capacities,
  machine,
  blankFacts: BLANK_LEGACY_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  openings: councilOpenings,
};
