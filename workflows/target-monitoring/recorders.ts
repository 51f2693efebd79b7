import { commonRecorders } from '../vocabulary/common-events.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import type { LocalDate } from '../vocabulary/regime.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import { findMissed } from './assessment.js';
import type { PreviousYear, TargetFacts as Facts } from './facts.js';
import type {
  LodgePayload,
  PreviousYearPayload,
  ResultPayload,
  ReturnPayload,
  ReviewPayload,
  TargetChangePayload,
} from './payloads.js';

const toPreviousYear = ({ result, dossier, document }: PreviousYearPayload, on: LocalDate): PreviousYear => ({
  result,
  dossier: dossier ?? null,
  document: document ?? null,
  on,
});

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  lodgement: recorder<Facts, LodgePayload>((_, event) => {
    const { payload, on } = event;
    return {
      ...lodgedFacts(event),
      subject: `${payload.clusterName}, năm ${payload.year}`,
      cluster: payload.cluster,
      clusterName: payload.clusterName,
      year: payload.year,
      decisionNumber: payload.decisionNumber,
      targets: payload.targets,
      reportDue: payload.reportBy ?? null,
      previousYear: toPreviousYear(payload.previousYear, on),
    };
  }),
  targetChange: recorder<Facts, TargetChangePayload>((_, { payload }) => ({
    decisionNumber: payload.decisionNumber,
    targets: payload.targets,
  })),
  previousYear: recorder<Facts, PreviousYearPayload>((_, { payload, on }) => ({
    previousYear: toPreviousYear(payload, on),
  })),
  results: recorder<Facts, ResultPayload>((_, { payload, on }) => ({
    results: payload.results,
    reportedOn: on,
    returnReason: null,
  })),
  reportReturn: recorder<Facts, ReturnPayload>((_, { payload }) => ({ returnReason: payload.reason })),
  assessment: recorder<Facts>((facts, { on }) => {
    const missed = findMissed(facts).map(({ code }) => code);
    return { assessment: { result: missed.length === 0 ? 'met' : 'missed', missed, on } };
  }),
  /** A flag for people to consider; it changes nothing by itself. */
  reviewSuggestion: recorder<Facts>((facts) => ({
    flags: [
      ...facts.flags,
      {
        code: 'review-suggested',
        sentence: `Không hoàn thành chỉ tiêu được giao 02 năm liên tiếp (${facts.year - 1}, ${facts.year}): đề nghị UBND cấp tỉnh xem xét; không tự động thu hồi.`,
      },
    ],
  })),
  review: recorder<Facts, ReviewPayload>((facts, { payload, on }) => ({
    review: { ...payload, direction: payload.direction ?? null, on },
    hasOpened: facts.hasOpened === true || payload.conclusion === 'adjust',
  })),
};
