import { selectionRecorders } from '../new-investor/recorders.js';
import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { AdjustmentDecision, AdjustmentFacts as Facts } from './facts.js';
import type {
  AppraisalPayload,
  ChangeDecisionPayload,
  DeadlinePayload,
  DirectionPayload,
  EndingDecisionPayload,
  InvestorDecisionPayload,
  LodgePayload,
  OpinionPayload,
  ReturnPayload,
  RightsPayload,
  SettlementPayload,
} from './payloads.js';

type Signed = Pick<AdjustmentDecision, 'number' | 'date' | 'effectiveOn' | 'reason'>;

/** What every decision of this procedure says; the name is what it was unless the decision gives another. */
const toDecision = (
  { clusterName, direction }: Facts,
  { number, date, effectiveOn, reason }: Signed,
  own: Partial<AdjustmentDecision>,
): Pick<Facts, 'decision'> => ({
  decision: {
    ...{ direction, number, date, effectiveOn, reason, name: clusterName, content: null, stateWorks: null },
    ...own,
  },
});

const endingDecision = (status: 'abolished' | 'ended') =>
  recorder<Facts, EndingDecisionPayload>((facts, { payload }) =>
    toDecision(facts, payload, { status, content: payload.consequences }),
  );

const decisionRecorders: Readonly<Record<string, Recorder>> = {
  changeDecision: recorder<Facts, ChangeDecisionPayload>((facts, { payload }) => {
    const { number, date, effectiveOn, reason, ...changes } = payload;
    return toDecision(facts, { number, date, effectiveOn, reason }, changes);
  }),
  /** Both take part from here on: who leaves may read what became of it. */
  investorDecision: recorder<Facts, InvestorDecisionPayload>((facts, { payload }) => ({
    ...toDecision(facts, payload, {
      investor: payload.investor,
      stateWorks: payload.stateWorks ?? null,
    }),
    parties: {
      ...facts.parties,
      investor: [...new Set([...(facts.parties.investor ?? []), payload.investor])],
    },
  })),
  abolition: endingDecision('abolished'),
  clusterEnding: endingDecision('ended'),
};

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  ...selectionRecorders,
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { payload } = event;
    return {
      ...lodgedFacts(event),
      subject: payload.clusterName,
      cluster: payload.cluster,
      clusterName: payload.clusterName,
      direction: payload.direction,
      proposal: {
        documentNumber: payload.documentNumber,
        reason: payload.reason,
        decisionNumber: payload.decisionNumber ?? null,
      },
      ...(payload.openedBy === undefined ? {} : { openedBy: payload.openedBy }),
    };
  }),
  handlingDeadline: recorder<Facts, DeadlinePayload>((_, { payload }) => ({
    handlingDue: { type: 'date', date: payload.dueOn },
  })),
  reconsideration: recorder<Facts, DirectionPayload>((facts, { payload, on }) => ({
    direction: payload.direction,
    reconsiderations: [
      ...facts.reconsiderations,
      { from: facts.direction, to: payload.direction, reason: payload.reason, on },
    ],
  })),
  opinion: recorder<Facts, OpinionPayload>(({ opinions }, { payload, on, actor }) => ({
    opinions: [...opinions, { ...payload, party: actor.party, on }],
  })),
  rights: recorder<Facts, RightsPayload>(({ rights }, { payload }) => ({
    rights: [...(rights ?? []), ...payload.rights.map((each) => ({ ...each, settlement: null }))],
  })),
  settlement: recorder<Facts, SettlementPayload>(({ rights }, { payload, on }) => ({
    rights: (rights ?? []).map((each) =>
      each.code === payload.code
        ? { ...each, settlement: { documentNumber: payload.documentNumber, on } }
        : each,
    ),
  })),
  appraisal: recorder<Facts, AppraisalPayload>((_, { payload, on }) => ({ appraisal: { ...payload, on } })),
  returnToDepartment: recorder<Facts, ReturnPayload>(({ returns }, { payload, on }) => ({
    appraisal: null,
    returns: [...returns, { on, reason: payload.reason }],
  })),
  ...decisionRecorders,
};
