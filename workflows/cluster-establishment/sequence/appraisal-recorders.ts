import { recorder, type Recorder } from '../../vocabulary/procedure.js';
import { councilRecorders } from './council-recorders.js';
import type { SequenceFacts } from './facts.js';
import type {
  AnswerPayload,
  CallAgainPayload,
  ConsultationClosurePayload,
  ConsultationPayload,
  ReasonPayload,
  ReportPayload,
  ReviewPayload,
} from './payloads.js';

/** What the three works of the appraisal leave behind. */
export const appraisalRecorders: Readonly<Record<string, Recorder>> = {
  contentReview: recorder<SequenceFacts, ReviewPayload>(({ figures }, { payload, on }) => ({
    contentReview: {
      items: payload.items.map(({ item, passed, note = null }) => ({ item, passed, note })),
      on,
    },
    // Figures that the review found to be other than stated replace them.
    figures: { ...figures, ...payload.figures },
  })),
  consultationRequest: recorder<SequenceFacts, ConsultationPayload>((facts, { payload, on }) => {
    const { units, dueOn = null } = payload;
    const consulted = new Set([...(facts.parties.consulted ?? []), ...units]);
    return {
      consultedUnits: [
        ...facts.consultedUnits,
        ...units.map((unit) => ({ unit, askedOn: on, dueOn, answer: null })),
      ],
      // Being asked makes a body a party, so that it can read the dossier and answer.
      parties: { ...facts.parties, consulted: [...consulted] },
    };
  }),
  consultationAnswer: recorder<SequenceFacts, AnswerPayload>(({ consultedUnits }, { payload }) => {
    const { unit, answer, documentNumber, date } = payload;
    return {
      consultedUnits: consultedUnits.map((consulted) =>
        consulted.unit === unit ? { ...consulted, answer: { answer, documentNumber, date } } : consulted,
      ),
    };
  }),
  consultationClosure: recorder<SequenceFacts, ConsultationClosurePayload>((facts, { payload, on }) => {
    const silent = facts.consultedUnits.some(({ answer }) => answer === null);
    const how = silent ? 'silenceIsConsent' : 'answered';
    return { consultationClosed: { how, reason: payload.note ?? null, on } };
  }),
  consultationSkip: recorder<SequenceFacts, ReasonPayload>((_, { payload, on }) => ({
    consultationClosed: { how: 'notNeeded', reason: payload.reason, on },
  })),
  ...councilRecorders,
  callAgain: recorder<SequenceFacts, CallAgainPayload>((facts, { payload, on }) => {
    const { applications, investorSelection } = facts;
    return {
      call: 'again',
      earlierCalls: [
        ...facts.earlierCalls,
        { endedOn: on, reason: payload.reason, applications, investorSelection },
      ],
      // New dossiers come in, so what was found of the old ones no longer speaks for them.
      applications: [],
      applicationsLeftOut: [],
      notice: null,
      receptionClosedOn: null,
      submission: null,
      contentReview: null,
      consultedUnits: [],
      consultationClosed: null,
      investorSelection: null,
    };
  }),
  report: recorder<SequenceFacts, ReportPayload>((_, { payload }) => ({
    report: {
      number: payload.number,
      date: payload.date,
      conclusion: payload.conclusion,
      summary: payload.summary ?? null,
    },
    redoDue: null,
  })),
};
