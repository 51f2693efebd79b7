import { commonRecorders } from '../vocabulary/common-events.js';
import { endingWithOpener } from '../vocabulary/opened.js';
import { lodgedFacts } from '../vocabulary/facts.js';
import type { ExtensionPayload } from '../vocabulary/payload.js';
import { recorder, type Recorder } from '../vocabulary/procedure.js';
import { countedMembersOf, eligibleOf, standingSheetOf } from './council.js';
import type { CouncilSeat, Instrument, SelectionFacts } from './facts.js';
import type {
  AdoptionPayload,
  AuthorisationPayload,
  BallotsPayload,
  ConclusionPayload,
  CriteriaPayload,
  DeclarationPayload,
  EstablishmentPayload,
  FilesPayload,
  LodgementPayload,
  MeetingPayload,
  MinutesPayload,
  OpeningPayload,
  ProposalPayload,
  ReopeningPayload,
  ReopeningRequestPayload,
  ReplacementPayload,
  ReviewPayload,
  SubmissionPayload,
  UnsealingPayload,
} from './payloads.js';
import { tally } from './scoring/tally.js';

const instrumentOf = ({ number, date, fileHash }: AdoptionPayload): Instrument => ({
  number,
  date,
  fileHash: fileHash ?? null,
});

/** The council's people. Whatever changes who scores takes back that the sheets were found in order. */
const councilRecorders: Readonly<Record<string, Recorder>> = {
  establishment: recorder<SelectionFacts, EstablishmentPayload>((_, { payload }) => ({
    establishment: instrumentOf(payload),
    seats: payload.seats,
    helpers: payload.helpers ?? [],
  })),
  replacement: recorder<SelectionFacts, ReplacementPayload>((facts, { payload }) => {
    const left = [...facts.seats, ...facts.recusedSeats].find(({ user }) => user === payload.leaves);
    if (left === undefined) throw new TypeError('Expected the condition to have found the seat.');
    const joined: CouncilSeat = { ...payload.joins, role: left.role };
    const stays = ({ user }: CouncilSeat) => user !== payload.leaves;
    return {
      seats: [...facts.seats.filter(stays), joined],
      recusedSeats: facts.recusedSeats.filter(stays),
      replacements: [...facts.replacements, { ...instrumentOf(payload), left, joined }],
      authorisation: facts.authorisation?.deputy === payload.leaves ? null : facts.authorisation,
      closingRequest: null,
    };
  }),
  authorisation: recorder<SelectionFacts, AuthorisationPayload>((_, { payload, on }) => ({
    authorisation: { deputy: payload.deputy, number: payload.number, on },
    closingRequest: null,
  })),
  declaration: recorder<SelectionFacts, DeclarationPayload>((facts, { payload, on, actor: { user } }) => {
    const conflicts = payload.conflicts.map(({ party, kind, explanation = null }) => ({
      party,
      kind,
      explanation,
    }));
    const declarations = [
      ...facts.declarations.filter((each) => each.user !== user),
      { user, on, conflicts },
    ];
    if (conflicts.every(({ kind }) => kind === 'none')) return { declarations };
    // A conflict with one applicant keeps a member from the whole selection.
    return {
      declarations,
      seats: facts.seats.filter((seat) => seat.user !== user),
      recusedSeats: [...facts.recusedSeats, ...facts.seats.filter((seat) => seat.user === user)],
      recused: [...facts.recused, user],
      authorisation: facts.authorisation?.deputy === user ? null : facts.authorisation,
      closingRequest: null,
    };
  }),
};

const preparationRecorders: Readonly<Record<string, Recorder>> = {
  lodgement: recorder<SelectionFacts, LodgementPayload>((_, event) => ({
    ...lodgedFacts(event),
    openedBy: event.payload.openedBy,
    subject: event.payload.subject,
    cluster: event.payload.cluster ?? null,
    applications: event.payload.applications.map(({ taxCode = null, ...application }) => ({
      ...application,
      taxCode,
      files: [],
    })),
  })),
  files: recorder<SelectionFacts, FilesPayload>(({ applications }, { payload }) => ({
    applications: applications.map((application) =>
      application.party === payload.party
        ? { ...application, files: [...application.files, ...payload.files] }
        : application,
    ),
  })),
  criteria: recorder<SelectionFacts, CriteriaPayload>((_, { payload }) => ({ criteria: payload.set })),
  adoption: recorder<SelectionFacts, AdoptionPayload>((_, { payload }) => ({
    adoption: instrumentOf(payload),
  })),
  eligibilityReview: recorder<SelectionFacts, ReviewPayload>(({ eligibility }, { payload, on }) => ({
    eligibility: [
      ...eligibility.filter(({ party }) => party !== payload.party),
      {
        party: payload.party,
        on,
        checks: payload.checks.map(({ code, passed, reason = null }) => ({ code, passed, reason })),
      },
    ],
  })),
};

const scoringRecorders: Readonly<Record<string, Recorder>> = {
  scoringOpening: recorder<SelectionFacts, OpeningPayload>((_, { payload }) => ({
    scoringDue: { type: 'date', date: payload.dueOn },
  })),
  scoringExtension: recorder<SelectionFacts, ExtensionPayload>((_, { payload }) => ({
    scoringDue: { type: 'date', date: payload.dueOn },
    closingRequest: null,
  })),
  submission: recorder<SelectionFacts, SubmissionPayload>(({ submissions }, { payload, on, actor }) => ({
    submissions: [...submissions, { member: actor.user, hash: payload.hash, on, reopened: null }],
    closingRequest: null,
  })),
  reopeningRequest: recorder<SelectionFacts, ReopeningRequestPayload>(
    ({ submissions }, { payload: { reason }, on, actor }) => ({
      submissions: submissions.map((submission) =>
        submission.member === actor.user && submission.reopened === null
          ? { ...submission, asked: { on, reason } }
          : submission,
      ),
    }),
  ),
  reopening: recorder<SelectionFacts, ReopeningPayload>(({ submissions }, { payload, on, actor }) => ({
    // The old sheet and its hash stay.
    submissions: submissions.map((submission) =>
      submission.member === payload.member && submission.reopened === null
        ? {
            ...submission,
            reopened: { on, by: actor.user, reason: payload.reason, until: payload.until ?? null },
          }
        : submission,
    ),
    closingRequest: null,
  })),
  closingRequest: recorder<SelectionFacts>((_, { on, actor }) => ({
    closingRequest: { by: actor.user, on },
  })),
  closing: recorder<SelectionFacts>(({ closingRequest }, { on, actor }) => ({
    closing: { by: actor.user, secretary: closingRequest?.by ?? '', on },
  })),
  tally: recorder<SelectionFacts, UnsealingPayload>((facts, { payload }) => {
    const { criteria } = facts;
    if (criteria === null) throw new TypeError('Expected criteria to have been adopted.');
    const counted = countedMembersOf(facts);
    const hashes = new Set(counted.map((member) => standingSheetOf(facts, member)?.hash));
    const sheets = payload.sheets.filter(({ hash }) => hashes.has(hash));
    return { result: { counted, tallied: tally({ criteria, applications: eligibleOf(facts), sheets }) } };
  }),
};

const minutesOf = (payload: MinutesPayload): Pick<SelectionFacts, 'minutes'> => ({
  minutes: {
    number: payload.number,
    date: payload.date,
    attendance: payload.attendance,
    objections: payload.objections ?? [],
    signatures: payload.signatures.map(({ user, signed, reason = null }) => ({ user, signed, reason })),
    remarks: payload.remarks ?? null,
  },
});

const outcomeRecorders: Readonly<Record<string, Recorder>> = {
  meeting: recorder<SelectionFacts, MeetingPayload>((_, { payload }) => ({
    meeting: { date: payload.date, place: payload.place ?? null },
  })),
  ballots: recorder<SelectionFacts, BallotsPayload>((_, { payload }) => ({ ballots: payload.ballots })),
  tieProposal: recorder<SelectionFacts, ProposalPayload>((_, { payload, actor }) => ({
    tieProposal: { winner: payload.winner, reason: payload.reason, by: actor.user },
  })),
  conclusion: recorder<SelectionFacts, ConclusionPayload>((_, { payload }) => ({
    ...minutesOf(payload),
    winner: payload.winner,
  })),
  noWinner: recorder<SelectionFacts, MinutesPayload>((_, { payload }) => minutesOf(payload)),
};

export const recorders: Readonly<Record<string, Recorder>> = {
  ...commonRecorders,
  endingWithOpener,
  ...councilRecorders,
  ...preparationRecorders,
  ...scoringRecorders,
  ...outcomeRecorders,
};
