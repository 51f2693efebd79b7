import { sequenceComponents } from '../cluster-establishment/sequence/components.js';
import { SEQUENCE_CAPACITIES, sequenceEvents } from '../cluster-establishment/sequence/events.js';
import { DECREE_32, SERVED_REGIMES } from '../cluster-establishment/sequence/law.js';
import { councilOpenings } from '../cluster-establishment/sequence/openings.js';
import { sequenceNotices } from '../cluster-establishment/sequence/notices.js';
import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { BLANK_EXPANSION_FACTS } from './facts.js';
import { machine } from './machine.js';
import { contentReviewPayload, lodgementPayload } from './payloads.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';

/** Mở rộng cụm công nghiệp, from 01/5/2024. Read README.md, then machine.ts. */
export const clusterExpansion: Procedure = {
  code: 'cluster-expansion',
  version: 1,
  name: 'Mở rộng cụm công nghiệp',
  nameEn: 'Expansion of an industrial cluster',
  titlePrefix: 'Mở rộng cụm công nghiệp',
  effectiveFrom: '2024-05-01',
  basis: legal(DECREE_32, 'Đ.8–13', 'C-ORIG', 'Từ 15/9/2026: sửa đổi bởi NĐ 303/2026/NĐ-CP (C-2ND)'),
  regimes: SERVED_REGIMES,
  capacities: SEQUENCE_CAPACITIES,
  machine,
  blankFacts: BLANK_EXPANSION_FACTS,
  events: sequenceEvents({ lodgement: lodgementPayload, review: contentReviewPayload }),
  clocks,
  conditions,
  recorders,
  components: sequenceComponents,
  openings: councilOpenings,
  notices: sequenceNotices,
};
