import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { BLANK_ESTABLISHMENT_FACTS } from './facts.js';
import { machine } from './machine.js';
import { contentReviewPayload, lodgementPayload } from './payloads.js';
import { recorders } from './recorders.js';
import { sequenceComponents } from './sequence/components.js';
import { SEQUENCE_CAPACITIES, sequenceEvents } from './sequence/events.js';
import { DECREE_32, SERVED_REGIMES } from './sequence/law.js';
import { councilOpenings } from './sequence/openings.js';
import { sequenceNotices } from './sequence/notices.js';
import { clocks } from './terms.js';

/** Thành lập cụm công nghiệp, from 01/5/2024. Read README.md, then machine.ts. */
export const clusterEstablishment: Procedure = {
  code: 'cluster-establishment',
  version: 1,
  name: 'Thành lập cụm công nghiệp',
  nameEn: 'Establishment of an industrial cluster',
  titlePrefix: 'Thành lập cụm công nghiệp',
  effectiveFrom: '2024-05-01',
  basis: legal(DECREE_32, 'Đ.8–13', 'C-ORIG', 'Từ 15/9/2026: sửa đổi bởi NĐ 303/2026/NĐ-CP (C-2ND)'),
  regimes: SERVED_REGIMES,
  capacities: SEQUENCE_CAPACITIES,
  machine,
  blankFacts: BLANK_ESTABLISHMENT_FACTS,
  events: sequenceEvents({ lodgement: lodgementPayload, review: contentReviewPayload }),
  clocks,
  conditions,
  recorders,
  components: sequenceComponents,
  openings: councilOpenings,
  notices: sequenceNotices,
};
