import { legal } from '../vocabulary/legal-basis.js';
import type { Procedure } from '../vocabulary/procedure.js';
import { conditions } from './conditions.js';
import { capacities, events } from './events.js';
import { BLANK_LAND_FACTS } from './facts.js';
import { machine } from './machine.js';
import { notices } from './notices.js';
import { recorders } from './recorders.js';
import { clocks } from './terms.js';
import { tidings } from './tidings.js';

/** Thu hồi, bồi thường, giao đất, cho thuê đất: one dossier for each phase. See `machine.ts`. */
export const landLease: Procedure = {
  code: 'land-lease',
  version: 1,
  name: 'Thu hồi, bồi thường, giao đất, cho thuê đất',
  nameEn: 'Land recovery, compensation and lease',
  titlePrefix: 'Thu hồi đất, cho thuê đất',
  // As early as the construction that it belongs to; dossiers of the old land law are still under way.
  effectiveFrom: '2017-01-01',
  basis: legal(
    'Luật Đất đai 2024',
    'Đ.85, Đ.87, Đ.89, Đ.94, Đ.116, Đ.120, Đ.122',
    'C-2ND',
    'NQ 254/2025, NĐ 49/2026/NĐ-CP',
  ),
  regimes: ['R0', 'R1', 'R2', 'R3'],
  capacities,
  machine,
  blankFacts: BLANK_LAND_FACTS,
  events,
  clocks,
  conditions,
  recorders,
  components: [],
  notices,
  tidings,
};
