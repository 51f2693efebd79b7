import { Type } from '@sinclair/typebox';

import type { CriteriaSet } from '../../../workflows/investor-selection/scoring/criteria-set.js';
import { anyJson, basis, list, localDate, instant, nullable, role, words } from './building-blocks.js';

const person = Type.String({ description: 'A user name.' });
const instrument = Type.Object({
  number: Type.String(),
  date: localDate,
  fileHash: nullable(Type.String()),
});
const exact = Type.String({ description: 'An exact number: `76` or `229/3`.' });
const shown = Type.String({ description: 'With two decimals, half up.' });
const sheetStatus = words('none', 'draft', 'submitted', 'reopened');

const quorum = Type.Object({
  share: Type.String(),
  needed: Type.Integer(),
  present: Type.Integer(),
  isLed: Type.Boolean({ description: 'The Chair or an authorised Deputy is among them.' }),
  isMet: Type.Boolean(),
  label: Type.String(),
  legalBasis: basis,
});

const councilFields = {
  code: Type.String(),
  title: Type.String(),
  state: Type.String(),
  status: words('active', 'ended'),
  version: Type.Integer({ description: 'What `expectedVersion` must match.' }),
  cluster: nullable(Type.String()),
  seat: nullable(role),
  hasDeclared: Type.Boolean(),
  sheet: sheetStatus,
  dueOn: nullable(localDate),
  applicants: Type.Integer(),
};

export const councilList = list(Type.Object(councilFields));

export const councilView = Type.Object({
  ...councilFields,
  openedBy: nullable(Type.String({ description: 'The dossier that waits; null where it may not be seen.' })),
  establishment: nullable(instrument),
  adoption: nullable(instrument),
  authorisedDeputy: nullable(person),
  members: Type.Integer({ description: 'With a vote, whether recused or not.' }),
  recused: Type.Integer(),
  declared: Type.Integer(),
  submitted: Type.Integer(),
  /** Of those who declared before the scoring, of sheets afterwards. */
  quorum,
  closingRequest: nullable(Type.Object({ by: person, on: localDate })),
  closing: nullable(Type.Object({ by: person, secretary: person, on: localDate })),
});

export const councilMembers = Type.Object({
  items: Type.Array(
    Type.Object({
      user: person,
      title: Type.String(),
      role,
      party: Type.String(),
      standing: words('seated', 'recused', 'replaced'),
      hasDeclared: Type.Boolean(),
      isAuthorised: Type.Boolean({ description: 'A Deputy who may act for the Chair.' }),
    }),
  ),
  helpers: Type.Array(Type.String()),
  replacements: Type.Array(
    Type.Object({
      number: Type.String(),
      date: localDate,
      fileHash: nullable(Type.String()),
      left: person,
      joined: person,
    }),
  ),
});

const criteriaSet = Type.Unsafe<CriteriaSet>({
  description: 'A criteria set, in the form in which it is imported.',
  type: 'object',
  additionalProperties: true,
});

export const councilCriteria = Type.Object({
  set: nullable(criteriaSet),
  adoption: nullable(instrument),
});

export const criteriaSetList = list(criteriaSet);

export const councilApplications = Type.Object({
  items: Type.Array(
    Type.Object({
      party: Type.String(),
      name: Type.String(),
      taxCode: nullable(Type.String()),
      documentNumber: Type.String(),
      receivedOn: localDate,
      components: Type.Array(Type.String()),
      files: Type.Array(
        Type.Object({ component: Type.String(), name: Type.String(), fileHash: Type.String() }),
      ),
      isEligible: nullable(Type.Boolean({ description: 'Null until it is reviewed.' })),
      checks: Type.Array(
        Type.Object({
          code: Type.String(),
          name: Type.String(),
          passed: Type.Boolean(),
          reason: nullable(Type.String()),
        }),
      ),
    }),
  ),
});

const declaration = Type.Object({
  user: person,
  on: localDate,
  conflicts: Type.Array(
    Type.Object({ party: Type.String(), kind: Type.String(), explanation: nullable(Type.String()) }),
  ),
});

export const councilConflicts = Type.Object({
  applicants: Type.Array(Type.Object({ party: Type.String(), name: Type.String() }), {
    description: 'On whom each member declares; no more of their applications than the name.',
  }),
  mine: nullable(declaration),
  declared: Type.Integer(),
  recused: Type.Integer(),
  declarations: nullable(
    Type.Array(declaration, { description: 'For the secretary; for all once the scoring is closed.' }),
  ),
});

const sheetOnFile = Type.Object({
  member: person,
  round: Type.Integer(),
  hash: nullable(Type.String()),
  salt: nullable(Type.String()),
  marks: anyJson('Marks by investor, then by criterion.'),
  savedAt: instant,
});

export const councilSheets = Type.Object({
  items: Type.Array(
    Type.Object({
      member: person,
      title: Type.String(),
      status: words('none', 'submitted', 'reopened'),
      submittedOn: nullable(localDate),
      hash: nullable(Type.String()),
      reopenings: Type.Array(
        Type.Object({ on: localDate, by: person, reason: Type.String(), until: nullable(localDate) }),
      ),
      asked: nullable(
        Type.Object(
          { on: localDate, reason: Type.String() },
          { description: 'That the member wants the sheet back, which waits for the Chair.' },
        ),
      ),
      lastDay: nullable(localDate),
    }),
  ),
  sheets: nullable(
    Type.Array(sheetOnFile, { description: 'Every sheet that was submitted; null until closing.' }),
  ),
});

export const ownSheet = Type.Object({
  status: sheetStatus,
  round: Type.Integer(),
  marks: anyJson('Marks by investor, then by criterion.'),
  given: Type.Integer({ description: 'How many marks are there.' }),
  asked: Type.Integer(),
  savedAt: nullable(instant),
  revision: Type.Integer({ description: 'What `expectedRevision` must match; 0 before the first saving.' }),
  hash: nullable(Type.String()),
  lastDay: nullable(localDate),
  isInTime: Type.Boolean({ description: 'Whether it may still be submitted today.' }),
});

export const savedDraft = Type.Object({
  revision: Type.Integer(),
  savedAt: instant,
  given: Type.Integer(),
  asked: Type.Integer(),
});

const score = Type.Object({ exact, shown });
const tallied = Type.Object({
  party: Type.String(),
  name: Type.String(),
  rank: Type.Integer(),
  total: score,
  groups: Type.Record(Type.String(), score),
  criteria: Type.Array(Type.Object({ code: Type.String(), average: score })),
  failing: Type.Array(Type.String()),
  qualifies: Type.Boolean(),
});

const standing = Type.Object({
  leaders: Type.Array(Type.String()),
  decidedBy: nullable(Type.String()),
  waitsFor: nullable(words('ballots', 'chair')),
});

export const councilResult = Type.Object({
  counted: Type.Array(person),
  passMark: Type.Integer(),
  ranking: Type.Array(tallied),
  notScored: Type.Array(Type.Object({ party: Type.String(), name: Type.String(), reason: Type.String() })),
  tieChain: Type.Array(Type.String()),
  standing,
  ballots: nullable(Type.Array(Type.Object({ party: Type.String(), votes: Type.Integer() }))),
  tieProposal: nullable(Type.Object({ winner: Type.String(), reason: Type.String(), by: person })),
  winner: nullable(Type.String()),
  spread: Type.Array(
    Type.Object({
      party: Type.String(),
      criterion: Type.String(),
      min: exact,
      max: exact,
      mean: score,
      deviation: shown,
      distances: Type.Array(Type.Object({ member: person, score: exact, distance: exact })),
    }),
  ),
});

/** Complete enough to print. */
export const councilMinutes = Type.Object({
  council: Type.Object({ code: Type.String(), cluster: Type.String(), openedBy: Type.String() }),
  establishment: nullable(instrument),
  adoption: nullable(instrument),
  criteria: nullable(Type.String()),
  number: nullable(Type.String()),
  date: nullable(localDate),
  meeting: nullable(Type.Object({ date: localDate, place: nullable(Type.String()) })),
  attendance: Type.Array(
    Type.Object({
      user: person,
      title: Type.String(),
      role,
      isPresent: Type.Boolean(),
    }),
  ),
  recusals: Type.Array(Type.Object({ user: person, title: Type.String() })),
  quorum,
  sheets: Type.Array(
    Type.Object({ member: person, title: Type.String(), hash: Type.String(), on: localDate }),
  ),
  ranking: Type.Array(tallied),
  notScored: Type.Array(Type.Object({ party: Type.String(), name: Type.String(), reason: Type.String() })),
  standing,
  tieReason: nullable(Type.String()),
  winner: nullable(Type.Object({ party: Type.String(), name: Type.String() })),
  objections: Type.Array(Type.Object({ member: person, text: Type.String() })),
  remarks: nullable(Type.String()),
  signatures: Type.Array(
    Type.Object({
      user: person,
      title: Type.String(),
      signed: Type.Boolean(),
      reason: nullable(Type.String()),
    }),
  ),
});
