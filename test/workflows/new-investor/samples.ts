import type { CouncilFacts } from '../../../workflows/cluster-establishment/sequence/facts.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import type { Sample } from '../../specification/act.js';
import { councilOn } from '../cluster-establishment/sequence-setting.js';

export const WINNER = 'hn.nha-dau-tu-a';
export const LOSER = 'hn.nha-dau-tu-b';

const applicants = (dossier: Dossier | null) =>
  (dossier?.facts as CouncilFacts | undefined)?.applications ?? [];
const groups = { infrastructure: 12, environment: 11, capacity: 22, finance: 30 };

/** What choosing an investor takes, in any of the procedures that do; everybody who applied gets 75 points. */
export const selectionSamples: Readonly<Record<string, Sample>> = {
  REGISTER_APPLICATION: (_, on) => ({
    investor: { party: WINNER, name: 'Công ty A' },
    documentNumber: '01/CV-A',
    date: on,
  }),
  RECORD_COUNCIL_RESULT: (dossier, on) => ({
    ...councilOn(on),
    applications: applicants(dossier).map(({ party }) => ({ party, groups })),
    winner: WINNER,
    ...(applicants(dossier).length > 1 ? { tieReason: 'Phương án hạ tầng tốt hơn.' } : {}),
  }),
  RECORD_NO_INVESTOR_QUALIFIED: (dossier, on) => ({
    ...councilOn(on),
    applications: [],
    notScored: applicants(dossier).map(({ party }) => ({ party, reason: 'Không đủ vốn chủ sở hữu.' })),
  }),
  INVESTOR_SELECTED: (dossier, on) => ({
    ...councilOn(on),
    ranking: applicants(dossier).map(({ party }) => ({ party, groups, total: '75.00' })),
    winner: WINNER,
  }),
  NO_INVESTOR_QUALIFIED: (_, on) => ({ ...councilOn(on), ranking: [] }),
  COUNCIL_DISSOLVED: () => ({ reason: 'Hội đồng không đủ thành viên.' }),
  CALL_AGAIN: () => ({ reason: 'Không có nhà đầu tư đạt 50 điểm.' }),
};
