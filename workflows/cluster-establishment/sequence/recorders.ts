import { commonRecorders } from '../../vocabulary/common-events.js';
import { lodgedFacts, type LegalEvent } from '../../vocabulary/facts.js';
import type { SuccessionPayload, SupplementRequestPayload } from '../../vocabulary/payload.js';
import { recorder, type Recorder } from '../../vocabulary/procedure.js';
import { toApplication } from './application.js';
import { appraisalRecorders } from './appraisal-recorders.js';
import type { ClusterFigures, SequenceFacts } from './facts.js';
import { findLeftOut, findSent } from './sent-applications.js';
import type { AnyLodgementPayload } from './lodgement.js';
import type {
  ApplicationPayload,
  DecisionPayload,
  MinistryPayload,
  NoticePayload,
  ReturnToDepartmentPayload,
  SubmissionPayload,
} from './payloads.js';

/** What a lodgement settles, around the figures that the procedure reads from its own payload. */
export function recordLodgement<F extends ClusterFigures>(
  event: LegalEvent<AnyLodgementPayload>,
  figures: F,
): Partial<SequenceFacts<F>> {
  const { payload, on, given } = event;
  const party = payload.investor.party ?? given?.parties.applicant?.[0] ?? '';
  return {
    ...lodgedFacts(event),
    subject: figures.name,
    figures,
    // The request that opens the procedure is an application too.
    applications: [toApplication(party, payload, payload.documentDate ?? null, on)],
  };
}

/** The recorders of the sequence besides `lodgement`, which reads the procedure's own figures. */
export const sequenceRecorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  ...appraisalRecorders,
  notice: recorder<SequenceFacts, NoticePayload>((_, { payload, on }) => ({
    notice: { documentNumber: payload.documentNumber, on, places: payload.places ?? null },
  })),
  application: recorder<SequenceFacts, ApplicationPayload>(({ applications }, { payload, on }) => ({
    applications: [
      ...applications,
      toApplication(payload.investor.party, payload, payload.date ?? null, payload.receivedOn ?? on),
    ],
  })),
  receptionClosure: recorder<SequenceFacts>((_, { on }) => ({ receptionClosedOn: on })),
  submission: recorder<SequenceFacts, SubmissionPayload>(({ applications }, { payload, on }) => ({
    applications: findSent(applications, payload),
    applicationsLeftOut: findLeftOut(applications, payload),
    submission: {
      documentNumber: payload.documentNumber,
      documentDate: payload.date,
      sets: payload.sets,
      receivedOn: on,
    },
    appraisalRound: 'first',
  })),
  supplementRequest: recorder<SequenceFacts, SupplementRequestPayload>((facts, event) => ({
    ...commonRecorders.supplementRequest?.record(facts, event),
    supplementDue: event.payload.due === undefined ? null : { type: 'date', date: event.payload.due },
  })),
  decision: recorder<SequenceFacts, DecisionPayload>(({ parties }, { payload }) => ({
    decision: {
      number: payload.number,
      date: payload.date,
      effectiveOn: payload.effectiveOn,
      name: payload.name,
      place: payload.place ?? null,
      areaHectares: payload.areaHectares,
      industrialLandHectares: payload.industrialLandHectares,
      trades: payload.trades,
      investor: payload.investor,
      totalCapitalMillionDong: payload.totalCapitalMillionDong,
      progress: payload.progress,
      incentives: payload.incentives ?? null,
    },
    parties: { ...parties, investor: [payload.investor] },
  })),
  returnToDepartment: recorder<SequenceFacts, ReturnToDepartmentPayload>((facts, { payload, on }) => {
    const { reason, documentNumber = null, redo = [], dueOn } = payload;
    return {
      appraisalRound: 'again',
      report: null,
      redoDue: dueOn === undefined ? null : { type: 'date', date: dueOn },
      returnsToDepartment: [...facts.returnsToDepartment, { on, reason, documentNumber, redo }],
      ...(redo.includes('contentReview') && { contentReview: null }),
      ...(redo.includes('consultation') && { consultedUnits: [], consultationClosed: null }),
      ...(redo.includes('investorSelection') && { investorSelection: null }),
    };
  }),
  ministryNotice: recorder<SequenceFacts, MinistryPayload>((_, { payload, on }) => ({
    ministryNotice: { documentNumber: payload.documentNumber, on },
  })),
  // A body that was asked for its opinion and ended meanwhile is answered for by its successor.
  succession: recorder<SequenceFacts, SuccessionPayload>((facts, event) => ({
    ...commonRecorders.succession?.record(facts, event),
    consultedUnits: facts.consultedUnits.map((consulted) =>
      consulted.unit === event.payload.from ? { ...consulted, unit: event.payload.to } : consulted,
    ),
  })),
};
