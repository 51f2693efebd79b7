import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { ConstructionFacts as Facts } from './facts.js';
import { MILESTONE_CODES, REACHED_BY_STAGE, type MilestoneCode } from './milestones.js';
import type {
  LandLeaseEndingPayload,
  LandLeaseOpeningPayload,
  LandLeasePayload,
  LodgePayload,
  OperationPayload,
  OutcomePayload,
  PercentReportPayload,
  SourceStatusPayload,
  TargetPayload,
} from './payloads.js';
import { toPercentReport } from './percent-report.js';
import { buildingPermitRecorders } from './building-permit-recorders.js';
import { preparationRecorders, toOutcome } from './preparation-recorders.js';

/** The milestones reached, with the first date kept when one is stated twice. */
const reach = (facts: Facts, on: string, ...codes: readonly MilestoneCode[]): Facts['reached'] => ({
  ...Object.fromEntries(codes.map((code) => [code, on])),
  ...facts.reached,
});

/** Writes that a milestone is reached on the day of the event. */
const reached = (code: MilestoneCode): Recorder =>
  recorder<Facts>((facts, { on }) => ({ reached: reach(facts, on, code) }));

const mainLine: Readonly<Record<string, Recorder>> = {
  lodgement: recorder<Facts, LodgePayload>((facts, event) => {
    const { payload } = event;
    return {
      ...lodgedFacts(event),
      subject: payload.clusterName,
      cluster: payload.cluster,
      clusterName: payload.clusterName,
      district: payload.district,
      investorName: payload.investorName,
      establishment: {
        decisionNumber: payload.establishment?.decisionNumber ?? null,
        date: payload.establishment?.date ?? null,
      },
      projectGroup: payload.projectGroup ?? null,
      workGrade: payload.workGrade ?? null,
      appraisalRequired: payload.appraisalRequired ?? null,
      source: payload.source ?? null,
      flags: [...facts.flags, ...(payload.flags ?? [])],
    };
  }),
  groundCeremony: recorder<Facts>((_, { on }) => ({ groundCeremonyOn: on })),
  constructionNotice: recorder<Facts, OutcomePayload>((_, event) => ({
    constructionNotice: toOutcome(event),
  })),
  worksReport: recorder<Facts, PercentReportPayload>((facts, event) => ({
    works: [...facts.works, toPercentReport(event)],
  })),
  acceptance: recorder<Facts, OutcomePayload>((_, event) => ({ acceptance: toOutcome(event) })),
  fireSafety: recorder<Facts, OutcomePayload>((_, event) => ({ fireSafety: toOutcome(event) })),
  environmentalLicence: recorder<Facts, OutcomePayload>((facts, event) => ({
    environmental: { ...facts.environmental, licence: toOutcome(event) },
  })),
  operation: recorder<Facts, OperationPayload>((_, { payload }) => ({
    sharedWorksComplete: payload.sharedWorksComplete,
  })),
  sharedWorks: recorder<Facts>(() => ({ sharedWorksComplete: true })),
  serviceRegulation: recorder<Facts, OutcomePayload>((_, event) => ({ serviceRegulation: toOutcome(event) })),
  serviceRegulationSent: recorder<Facts>((_, { on }) => ({ serviceRegulationSentOn: on })),
  occupancy: recorder<Facts, PercentReportPayload>((facts, event) => ({
    occupancy: [...facts.occupancy, toPercentReport(event)],
  })),
};

/** `landClearanceReached`, `landLeaseReached`, …: one for each milestone. */
const reachedRecorders: Readonly<Record<string, Recorder>> = Object.fromEntries(
  MILESTONE_CODES.map((code) => [`${code}Reached`, reached(code)]),
);

const fromPlans: Readonly<Record<string, Recorder>> = {
  target: recorder<Facts, TargetPayload>((facts, { payload, on, actor }) => ({
    targets: { ...facts.targets, [payload.milestone]: payload.deadline },
    targetSources: {
      ...facts.targetSources,
      [payload.milestone]: { ...payload.source, setOn: on, setBy: actor.party, lead: payload.lead ?? null },
    },
  })),
  sourceStatus: recorder<Facts, SourceStatusPayload>((facts, { payload, on }) => ({
    sourceStatuses: [
      ...facts.sourceStatuses,
      {
        stage: payload.stage,
        since: payload.since ?? null,
        wording: payload.source.wording,
        recordedFor: on,
      },
    ],
    sourceMilestones: payload.milestones ?? facts.sourceMilestones,
    flags: [...facts.flags, ...(payload.flags ?? [])],
    reached: reach(facts, on, ...REACHED_BY_STAGE[payload.stage]),
  })),
};

const landRecorders: Readonly<Record<string, Recorder>> = {
  clearanceReport: recorder<Facts, PercentReportPayload>((facts, event) => ({
    landClearance: [...facts.landClearance, toPercentReport(event)],
  })),
  landLeaseOpening: recorder<Facts, LandLeaseOpeningPayload>((facts, { payload, on }) => ({
    hasOpened: true,
    landLeaseOpenings: [
      ...facts.landLeaseOpenings,
      { ...payload, mountainOrPoor: payload.mountainOrPoor === true, on, ended: null },
    ],
  })),
  landLeaseEnding: recorder<Facts, LandLeaseEndingPayload>(({ landLeaseOpenings }, { payload, on }) => ({
    landLeaseOpenings: landLeaseOpenings.map((opening) =>
      opening.phase === payload.phase && opening.ended === null
        ? { ...opening, ended: { on, ground: payload.ground, reason: payload.reason } }
        : opening,
    ),
  })),
  landLease: recorder<Facts, LandLeasePayload>((facts, { payload, on }) => ({
    landLeases: [...facts.landLeases, { ...payload, on }],
  })),
};

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  ...mainLine,
  ...landRecorders,
  ...preparationRecorders,
  ...buildingPermitRecorders,
  ...reachedRecorders,
  ...fromPlans,
};
