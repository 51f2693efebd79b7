import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import type { EarlierInspection, InspectionFacts as Facts } from './facts.js';
import type {
  ConclusionPayload,
  ContentPayload,
  DecisionPayload,
  EarlierInspectionPayload,
  LodgePayload,
  ReferralPayload,
  RemediationOrderPayload,
  SignsPayload,
  VerificationPayload,
} from './payloads.js';

const toEarlier = ({ decisionNumber, decidedOn, dossier }: EarlierInspectionPayload): EarlierInspection => ({
  decisionNumber,
  decidedOn,
  dossier: dossier ?? null,
});

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { payload } = event;
    return {
      ...lodgedFacts(event),
      subject: `${payload.clusterName}, năm ${payload.year}`,
      cluster: payload.cluster,
      clusterName: payload.clusterName,
      year: payload.year,
      kind: payload.kind,
      content: payload.content,
      earlierInspections: payload.earlierInspections.map(toEarlier),
    };
  }),
  earlierInspection: recorder<Facts, EarlierInspectionPayload>((facts, { payload }) => ({
    earlierInspections: [...facts.earlierInspections, toEarlier(payload)],
  })),
  signs: recorder<Facts, SignsPayload>((_, { payload, on }) => ({ signsOfViolation: { ...payload, on } })),
  decision: recorder<Facts, DecisionPayload>((_, { payload, on }) => ({
    decision: { ...payload, on },
    onSiteDue: { type: 'date', date: payload.onSiteUntil },
  })),
  finding: recorder<Facts, ContentPayload>((facts, { payload, on }) => ({
    findings: [...facts.findings, { on, content: payload.content }],
  })),
  conclusion: recorder<Facts, ConclusionPayload>((_, { payload, on }) => ({
    conclusion: { documentNumber: payload.documentNumber, on },
    violations: payload.violations.map((violation) => ({ ...violation, remedied: false })),
  })),
  remediationOrder: recorder<Facts, RemediationOrderPayload>((_, { payload }) => ({
    remediationDue: { type: 'date', date: payload.dueOn },
  })),
  remediationReport: recorder<Facts, ContentPayload>((facts, { payload, on }) => ({
    remediationReports: [...facts.remediationReports, { on, content: payload.content }],
  })),
  verification: recorder<Facts, VerificationPayload>((facts, { payload }) => ({
    violations: facts.violations.map((violation) =>
      payload.remedied.includes(violation.code) ? { ...violation, remedied: true } : violation,
    ),
  })),
  referral: recorder<Facts, ReferralPayload>((_, { payload, on }) => ({
    referral: { ...payload, on },
    hasOpened: true,
  })),
};
