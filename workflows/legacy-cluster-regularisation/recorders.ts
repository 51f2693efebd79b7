import { selectionRecorders } from '../new-investor/recorders.js';
import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { LegacyFacts as Facts } from './facts.js';
import { PROGRAMME_ENDS_BEFORE } from './law.js';
import type {
  DecisionPayload,
  ExistingInvestorPayload,
  LodgePayload,
  ProposalPayload,
  ReturnPayload,
  ReviewPayload,
} from './payloads.js';

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  ...selectionRecorders,
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { payload } = event;
    return {
      ...lodgedFacts(event),
      subject: payload.name,
      cluster: payload.cluster ?? null,
      figures: {
        name: payload.name,
        district: payload.district ?? null,
        areaHectares: payload.areaHectares,
        industrialLandHectares: payload.industrialLandHectares,
        fillPercent: payload.fillPercent,
        clearanceFinished: payload.clearanceFinished,
        trades: payload.trades,
        hasStateWorks: payload.hasStateWorks,
      },
      programmeDue: { type: 'before', date: PROGRAMME_ENDS_BEFORE },
    };
  }),
  review: recorder<Facts, ReviewPayload>((_, { payload, on }) => ({ review: { ...payload, on } })),
  existingInvestor: recorder<Facts, ExistingInvestorPayload>((_, { payload }) => ({
    existingInvestor: {
      party: payload.investor,
      documentNumber: payload.documentNumber,
      ground: payload.ground,
    },
  })),
  proposal: recorder<Facts, ProposalPayload>((_, { payload, on }) => ({
    proposal: { documentNumber: payload.documentNumber, on },
  })),
  returnToDepartment: recorder<Facts, ReturnPayload>(({ returns }, { payload, on }) => ({
    proposal: null,
    returns: [...returns, { on, reason: payload.reason }],
  })),
  decision: recorder<Facts, DecisionPayload>(({ parties }, { payload }) => ({
    decision: { ...payload, stateWorks: payload.stateWorks ?? null },
    parties: { ...parties, investor: [payload.investor] },
  })),
};
