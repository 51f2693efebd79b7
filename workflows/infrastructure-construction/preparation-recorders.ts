import type { LegalEvent } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { Appraisal, ConstructionFacts as Facts, Outcome } from './facts.js';
import type {
  AppraisalDutyPayload,
  AppraisalResultPayload,
  EnvironmentalReportPayload,
  FeasibilityReportPayload,
  OutcomePayload,
  PermitExemptionPayload,
} from './payloads.js';

/** The paper that an event brings, dated by the event. */
export const toOutcome = ({
  payload,
  on,
}: LegalEvent<Pick<OutcomePayload, 'documentNumber' | 'issuer'>>): Outcome => ({
  documentNumber: payload.documentNumber,
  issuer: payload.issuer ?? null,
  on,
});

/** NĐ 217/2026 Đ.37 gives grade I and above more days than the rest of the same group. */
const bandOf = ({ projectGroup, workGrade }: FeasibilityReportPayload): string =>
  `${projectGroup}-${workGrade === 'special' || workGrade === 'I' ? 'first' : 'other'}`;

const changeAppraisal = (facts: Facts, change: Partial<Appraisal>): Partial<Facts> =>
  facts.appraisal === null ? {} : { appraisal: { ...facts.appraisal, ...change } };

const planning: Readonly<Record<string, Recorder>> = {
  detailedPlan: recorder<Facts, OutcomePayload>((_, event) => ({ detailedPlan: toOutcome(event) })),
  environmentalReport: recorder<Facts, EnvironmentalReportPayload>((facts, { payload, on }) => ({
    environmental: { ...facts.environmental, submittedOn: on, group: payload.group ?? null },
  })),
  environmentalResult: recorder<Facts, OutcomePayload>((facts, event) => ({
    environmental: { ...facts.environmental, outcome: toOutcome(event) },
  })),
  projectApproval: recorder<Facts, OutcomePayload>((_, event) => ({ projectApproval: toOutcome(event) })),
};

const appraisal: Readonly<Record<string, Recorder>> = {
  appraisalDuty: recorder<Facts, AppraisalDutyPayload>((_, { payload }) => ({
    appraisalRequired: payload.required,
  })),
  appraisalBegun: recorder<Facts, FeasibilityReportPayload>((_, { payload, on }) => ({
    projectGroup: payload.projectGroup,
    workGrade: payload.workGrade,
    appraisalBand: bandOf(payload),
    appraisal: {
      status: 'underWay',
      submittedOn: on,
      completenessSettled: false,
      supplementAskedOn: null,
      outcome: null,
    },
  })),
  appraisalPaused: recorder<Facts>((facts, { on }) =>
    changeAppraisal(facts, { status: 'awaitingSupplement', supplementAskedOn: on }),
  ),
  appraisalResumed: recorder<Facts>((facts) => changeAppraisal(facts, { status: 'underWay' })),
  appraisalStopped: recorder<Facts>((facts) => changeAppraisal(facts, { status: 'stopped' })),
  completenessSettled: recorder<Facts>((facts) => changeAppraisal(facts, { completenessSettled: true })),
  appraisalResult: recorder<Facts, AppraisalResultPayload>((facts, event) =>
    changeAppraisal(facts, { status: event.payload.result, outcome: toOutcome(event) }),
  ),
};

const permit: Readonly<Record<string, Recorder>> = {
  permitRequest: recorder<Facts>(() => ({ permit: { status: 'requested', ground: null, outcome: null } })),
  permitIssued: recorder<Facts, OutcomePayload>((_, event) => ({
    permit: { status: 'issued', ground: null, outcome: toOutcome(event) },
  })),
  permitRefused: recorder<Facts, { readonly ground: string }>((_, { payload }) => ({
    permit: { status: 'refused', ground: payload.ground, outcome: null },
  })),
  permitExemption: recorder<Facts, PermitExemptionPayload>((_, { payload }) => ({
    permit: { status: 'exempt', ground: payload.ground, outcome: null },
  })),
};

export const preparationRecorders: Readonly<Record<string, Recorder>> = {
  ...planning,
  ...appraisal,
  ...permit,
};
