import type { SelectionFacts } from '../../../workflows/investor-selection/facts.js';
import { investorSelection } from '../../../workflows/investor-selection/procedure.js';
import type { Dossier } from '../../../src/engine/dossier.js';
import {
  handlerOf,
  leaderOf,
  seated,
  theSystem,
  type Changes,
  type Sample,
  type Step,
} from '../../specification/act.js';
import type { Setting } from '../../specification/setting.js';
import { shippedSet } from './scoring/worked-case.js';

export const DEPARTMENT = 'hn.so-cong-thuong';
export const COMMITTEE = 'hn.ubnd-tp';
export const VOTERS = ['chair', 'deputy', 'm1', 'm2'];

/** Everybody sits for the department, so that a specification need not say for whom. */
const seat = (user: string, role: string) => ({ user, role, party: DEPARTMENT, title: `Chức danh ${user}` });
export const SEATS = [
  seat('chair', 'councilChair'),
  seat('deputy', 'councilDeputy'),
  seat('m1', 'councilMember'),
  seat('m2', 'councilMember'),
  seat('secretary', 'councilSecretary'),
];

export const chair = seated('chair', 'councilChair', DEPARTMENT);
export const deputy = seated('deputy', 'councilDeputy', DEPARTMENT);
export const m1 = seated('m1', 'councilMember', DEPARTMENT);
export const m2 = seated('m2', 'councilMember', DEPARTMENT);
export const secretary = seated('secretary', 'councilSecretary', DEPARTMENT);

/** The establishment that waits for the council. */
export const OPENER = '000.00.01.H26-260921-0001';

function factsOf(dossier: Dossier | null): SelectionFacts {
  if (dossier === null) throw new Error('Expected a dossier to make a sample for.');
  return dossier.facts as SelectionFacts;
}

/** 75 points for A, 60 for B, of every member. */
const MARKS = {
  a: { 1: { value: 12 }, 2: { value: 11 }, 3: { value: 22 }, 4: { value: 30 } },
  b: { 1: { value: 10 }, 2: { value: 10 }, 3: { value: 20 }, 4: { value: 20 } },
};

const hashOf = (digit: number): string => String(digit).repeat(64);

const samples: Readonly<Record<string, Sample>> = {
  LODGE: (_, on) => ({
    openedBy: { dossier: OPENER, procedure: 'cluster-establishment' },
    subject: 'Bắc Sông',
    industryDepartment: DEPARTMENT,
    provincialCommittee: COMMITTEE,
    applications: ['a', 'b'].map((party) => ({
      party,
      name: `Công ty ${party}`,
      documentNumber: '01/CV',
      receivedOn: on,
      components: ['b1'],
    })),
  }),
  ESTABLISH_COUNCIL: (_, on) => ({ number: '2736/QĐ-UBND', date: on, seats: SEATS }),
  REPLACE_MEMBER: (_, on) => ({
    number: '2800/QĐ-UBND',
    date: on,
    leaves: 'm2',
    joins: { user: 'm3', party: DEPARTMENT, title: 'Chức danh m3' },
  }),
  AUTHORISE_DEPUTY: () => ({ deputy: 'deputy', number: '02/GUQ', reason: 'Đi công tác.' }),
  RECORD_FILES: () => ({
    party: 'a',
    files: [{ component: 'b1', name: 'de-nghi.pdf', fileHash: hashOf(9) }],
  }),
  PROPOSE_CRITERIA: () => ({ set: shippedSet('statutory-minimum') }),
  ADOPT_CRITERIA: (_, on) => ({ number: '01/QĐ-HĐ', date: on }),
  DECLARE_CONFLICTS: (dossier) => ({
    conflicts: factsOf(dossier).applications.map(({ party }) => ({ party, kind: 'none' })),
  }),
  REVIEW_ELIGIBILITY: () => ({ party: 'a', checks: [] }),
  OPEN_SCORING: () => ({ dueOn: '2026-10-05' }),
  SUBMIT_SHEET: (dossier) => ({ hash: hashOf(factsOf(dossier).submissions.length + 1) }),
  REQUEST_REOPENING: () => ({ reason: 'Chấm nhầm hồ sơ.' }),
  REOPEN_SHEET: () => ({ member: 'm1', reason: 'Chấm nhầm.' }),
  SHEETS_UNSEALED: (dossier) => ({
    sheets: factsOf(dossier).submissions.map(({ member, hash }) => ({
      member,
      hash,
      salt: hashOf(0),
      marks: MARKS,
    })),
  }),
  BEGIN_DELIBERATION: (_, on) => ({ date: on }),
  PROPOSE_TIE_BREAK: () => ({ winner: 'a', reason: 'Tiến độ nhanh hơn.' }),
  CONCLUDE: (_, on) => ({ ...minutesOn(on), winner: 'a' }),
  CONCLUDE_WITHOUT_WINNER: (_, on) => minutesOn(on),
  DISSOLVE_COUNCIL: () => ({ ground: 'QĐ 2900/QĐ-UBND', reason: 'Thay đổi nhân sự.' }),
};

const minutesOn = (date: string) => ({
  number: '01/BB-HĐ',
  date,
  attendance: VOTERS,
  signatures: VOTERS.map((user) => ({ user, signed: true })),
});

/** The System brings the sheets of everybody with a vote, all with these marks. */
export const unsealed = (marks: Readonly<Record<string, unknown>>): Step =>
  theSystem.does('SHEETS_UNSEALED', {
    sheets: VOTERS.map((member, index) => ({ member, hash: hashOf(index + 1), salt: hashOf(0), marks })),
  });

const everyVoter = (event: string): readonly Step[] =>
  [chair, deputy, m1, m2].map((member) => member.does(event));

export const adopting = (criteria: Changes = {}): readonly Step[] => [
  secretary.does('PROPOSE_CRITERIA', criteria),
  chair.does('ADOPT_CRITERIA'),
];
const declaring: readonly Step[] = [...everyVoter('DECLARE_CONFLICTS'), secretary.does('BEGIN_REVIEW')];
const opening: readonly Step[] = [
  secretary.does('REVIEW_ELIGIBILITY'),
  secretary.does('REVIEW_ELIGIBILITY', { party: 'b' }),
  chair.does('OPEN_SCORING'),
];
export const submitting: readonly Step[] = everyVoter('SUBMIT_SHEET');
export const closing: readonly Step[] = [secretary.does('REQUEST_CLOSING'), chair.does('CLOSE_SCORING')];
/** From the criteria to sheets that only wait to be brought. */
export const scoringUnderCriteria: readonly Step[] = [...declaring, ...opening, ...submitting, ...closing];

const established: readonly Step[] = [handlerOf('industryDepartment').does('ESTABLISH_COUNCIL')];
const adopted: readonly Step[] = [...established, ...adopting()];
const declared: readonly Step[] = [...adopted, ...declaring];
const opened: readonly Step[] = [...declared, ...opening];
const tallied: readonly Step[] = [...opened, ...submitting, ...closing, theSystem.does('SHEETS_UNSEALED')];
const deliberating: readonly Step[] = [...tallied, chair.does('BEGIN_DELIBERATION')];

/** A council of four with a vote, two applications, the statutory minimum. */
export const selection: Setting = {
  procedure: investorSelection,
  province: 'hn',
  acceptedOn: '2026-09-29',
  partiesOn: () => ({ industryDepartment: [DEPARTMENT], provincialCommittee: [COMMITTEE] }),
  parameters: {},
  successions: [],
  lodging: theSystem.does('LODGE'),
  samples,
  journeys: {
    councilForming: [],
    criteriaDrafting: established,
    conflictDeclaration: adopted,
    eligibilityReview: declared,
    scoring: opened,
    tallied,
    deliberating,
    concluded: [...deliberating, chair.does('CONCLUDE')],
    dissolved: [leaderOf('provincialCommittee').does('DISSOLVE_COUNCIL')],
  },
};
