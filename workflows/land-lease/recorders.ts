import { decimal } from '../cluster-establishment/sequence/decimal.js';
import { toPercentReport } from '../infrastructure-construction/percent-report.js';
import type { PercentReportPayload } from '../infrastructure-construction/payloads.js';
import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts, type LegalEvent } from '../vocabulary/facts.js';
import { endingWithOpener, openerEnding } from '../vocabulary/opened.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import { PAPERS, type LandFacts as Facts, type Paper, type PaperCode, type Presence } from './facts.js';
import { leaseLimitsOf } from './parameters.js';
import type {
  FieldHandoverPayload,
  LeaseDecisionPayload,
  LodgePayload,
  OpinionsPayload,
  PaymentPayload,
  PlanApprovalPayload,
  RecoveryCasePayload,
} from './payloads.js';

interface AnyPaperPayload {
  readonly documentNumber: string;
  readonly issuer?: string;
}

const toPaper = ({ payload, on }: LegalEvent<AnyPaperPayload>): Paper => ({
  documentNumber: payload.documentNumber,
  issuer: payload.issuer ?? null,
  on,
});

const presence = (hectares: number): Presence => (decimal(hectares).gt(0) ? 'some' : 'none');

/** `recoveryPlanPaper`, `sitePaper`, …: a step done again replaces its paper, and the journal keeps both. */
const paperRecorders: Readonly<Record<string, Recorder>> = Object.fromEntries(
  PAPERS.map((code: PaperCode) => [
    `${code}Paper`,
    recorder<Facts, AnyPaperPayload>((facts, event) => ({
      papers: { ...facts.papers, [code]: toPaper(event) },
    })),
  ]),
);

const recoveryRecorders: Readonly<Record<string, Recorder>> = {
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { payload } = event;
    const lodged = lodgedFacts(event);
    return {
      ...lodged,
      subject: `${payload.clusterName}, ${payload.phase}`,
      cluster: payload.cluster,
      clusterName: payload.clusterName,
      phase: payload.phase,
      constructionDossier: payload.constructionDossier ?? null,
      ...(payload.constructionDossier === undefined
        ? {}
        : { openedBy: { dossier: payload.constructionDossier, procedure: 'infrastructure-construction' } }),
      land: {
        agriculturalHectares: payload.agriculturalHectares,
        nonAgriculturalHectares: payload.nonAgriculturalHectares,
        riceHectares: payload.riceHectares,
      },
      agriculturalLand: presence(payload.agriculturalHectares),
      nonAgriculturalLand: presence(payload.nonAgriculturalHectares),
      leaseLimits: leaseLimitsOf(lodged.parameters, payload.mountainOrPoor === true),
    };
  }),
  notice: recorder<Facts, AnyPaperPayload>((_, { payload, on }) => ({
    notice: { documentNumber: payload.documentNumber, on, reissues: [], lapsedOn: null },
  })),
  noticeAgain: recorder<Facts, AnyPaperPayload>(({ notice }, { payload, on }) => ({
    notice:
      notice === null
        ? null
        : {
            ...notice,
            reissues: [...notice.reissues, { documentNumber: payload.documentNumber, on }],
            lapsedOn: null,
          },
  })),
  noticeLapse: recorder<Facts>(({ notice }, { on }) => ({
    notice: notice === null ? null : { ...notice, lapsedOn: on },
  })),
  opinions: recorder<Facts, OpinionsPayload>((_, { payload }) => ({
    opinions: { households: payload.households, disagreeing: payload.disagreeing },
  })),
  planApproval: recorder<Facts, PlanApprovalPayload>((_, event) => ({
    approvedPlan: { ...toPaper(event), totalMillionDong: event.payload.totalMillionDong },
  })),
  payment: recorder<Facts, PaymentPayload>(({ payments }, { payload, on }) => ({
    payments: [...payments, { on, millionDong: payload.millionDong, households: payload.households ?? null }],
  })),
  recoveryCase: recorder<Facts, RecoveryCasePayload>((_, { payload, on }) => ({
    recoveryCase: { number: payload.number, on },
  })),
  clearanceReport: recorder<Facts, PercentReportPayload>(({ landClearance }, event) => ({
    landClearance: [...landClearance, toPercentReport(event)],
    landClearancePercent: event.payload.percent,
  })),
};

const leaseRecorders: Readonly<Record<string, Recorder>> = {
  lease: recorder<Facts, LeaseDecisionPayload>((_, { payload, on }) => ({
    lease: {
      documentNumber: payload.documentNumber,
      on,
      areaHectares: payload.areaHectares,
      rent: payload.rent,
      coversWholeArea: payload.coversWholeArea,
    },
  })),
  fieldHandover: recorder<Facts, FieldHandoverPayload>((_, { payload, on }) => ({
    fieldHandover: { documentNumber: payload.documentNumber, on, areaHectares: payload.areaHectares },
  })),
};

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  endingWithOpener,
  openerEnding,
  ...paperRecorders,
  ...recoveryRecorders,
  ...leaseRecorders,
};
