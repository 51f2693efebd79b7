import { handlerOf, leaderOf, theSystem, type Step } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { shippedSet } from './scoring/worked-case.js';
import {
  adopting,
  chair,
  closing,
  m1,
  m2,
  OPENER,
  scoringUnderCriteria,
  secretary,
  selection,
  submitting,
  unsealed,
} from './setting.js';

const department = handlerOf('industryDepartment');
const dissolves = leaderOf('provincialCommittee').does('DISSOLVE_COUNCIL');

const openerEnds = theSystem.does('OPENER_ENDED', {
  ...{ dossier: OPENER, procedure: 'cluster-establishment', state: 'withdrawn' },
  reason: 'Không còn nhu cầu',
});

const EQUAL = { 1: { value: 12 }, 2: { value: 11 }, 3: { value: 22 }, 4: { value: 30 } };
const FORTY = { 1: { value: 8 }, 2: { value: 8 }, 3: { value: 12 }, 4: { value: 12 } };

/** From the scoring to a meeting over these marks. */
const deliberatingOver = (a: object, b: object): readonly Step[] => [
  unsealed({ a, b }),
  chair.does('BEGIN_DELIBERATION'),
];
const scored = [...submitting, ...closing];
const scoredByThanhHoa = [...adopting({ set: shippedSet('thanh-hoa-tie-chain') }), ...scoringUnderCriteria];

/** What may happen to a council as long as its members may still come and go. */
const IN_OFFICE = ['criteriaDrafting', 'conflictDeclaration', 'eligibilityReview', 'scoring'].flatMap(
  (state) =>
    [
      [state, [], department.does('REPLACE_MEMBER'), state],
      [state, [], chair.does('AUTHORISE_DEPUTY'), state],
      [state, [], secretary.does('RECORD_FILES'), state],
      [state, [], dissolves, 'dissolved'],
      [state, [], openerEnds, 'dissolved'],
    ] as const,
);

/** Every step of a selection: where it begins, what comes before, what is done, where it leads. */
const STEPS: readonly (readonly [from: string, before: readonly Step[], step: Step, to: string])[] = [
  ...IN_OFFICE,
  ['councilForming', [], department.does('ESTABLISH_COUNCIL'), 'criteriaDrafting'],
  ['councilForming', [], dissolves, 'dissolved'],
  ['councilForming', [], openerEnds, 'dissolved'],
  ['criteriaDrafting', [], secretary.does('PROPOSE_CRITERIA'), 'criteriaDrafting'],
  [
    'criteriaDrafting',
    [secretary.does('PROPOSE_CRITERIA')],
    chair.does('ADOPT_CRITERIA'),
    'conflictDeclaration',
  ],
  ['conflictDeclaration', [], m1.does('DECLARE_CONFLICTS'), 'conflictDeclaration'],
  ['eligibilityReview', [], m2.does('DECLARE_CONFLICTS'), 'eligibilityReview'],
  ['eligibilityReview', [], secretary.does('REVIEW_ELIGIBILITY'), 'eligibilityReview'],
  [
    'eligibilityReview',
    ['a', 'b'].map((party) => secretary.does('REVIEW_ELIGIBILITY', { party })),
    chair.does('OPEN_SCORING'),
    'scoring',
  ],
  ['scoring', [], m1.does('DECLARE_CONFLICTS'), 'scoring'],
  ['scoring', submitting, m1.does('REQUEST_REOPENING'), 'scoring'],
  ['scoring', submitting, secretary.does('REQUEST_CLOSING'), 'scoring'],
  ['scoring', scored, theSystem.does('SHEETS_UNSEALED'), 'tallied'],
  ['tallied', [], chair.does('BEGIN_DELIBERATION'), 'deliberating'],
  ['tallied', [], dissolves, 'dissolved'],
  ['tallied', [], openerEnds, 'dissolved'],
  [
    'criteriaDrafting',
    [...scoredByThanhHoa, ...deliberatingOver(EQUAL, EQUAL)],
    secretary.does('RECORD_BALLOTS', {
      ballots: [
        { party: 'a', votes: 1 },
        { party: 'b', votes: 3 },
      ],
    }),
    'deliberating',
  ],
  [
    'scoring',
    [...scored, ...deliberatingOver(EQUAL, EQUAL)],
    chair.does('PROPOSE_TIE_BREAK', { winner: 'b' }),
    'deliberating',
  ],
  [
    'scoring',
    [...scored, ...deliberatingOver(FORTY, FORTY)],
    chair.does('CONCLUDE_WITHOUT_WINNER'),
    'noneQualified',
  ],
  ['deliberating', [], chair.does('CONCLUDE'), 'concluded'],
  ['deliberating', [], dissolves, 'dissolved'],
  ['deliberating', [], openerEnds, 'dissolved'],
];

describe('the selection of the investor, step by step', () => {
  it.each(STEPS.map((step) => [describeStep(step), step] as const))(
    '%s',
    (_name, [from, before, step, to]) => {
      given(selection)
        .inState(from)
        .after(...before)
        .when(step)
        .then({ state: to });
    },
  );
});

function describeStep([from, before, step, to]: (typeof STEPS)[number]): string {
  const done = 'fields' in step ? step.fields.event : 'time passes';
  return `${from}${before.length === 0 ? '' : ' (prepared)'}: ${done} leads to ${to}`;
}
