import {
  applicant,
  handlerOf,
  leaderOf,
  runsOut,
  theSystem,
  type Changes,
  type Step,
} from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { CONSTRUCTION, COUNCIL_TOLD, FINANCE } from '../cluster-establishment/sequence-setting.js';
import { establishment } from '../cluster-establishment/setting.js';
import { expansion } from './setting.js';

const commune = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');
const departmentHead = leaderOf('industryDepartment');
const committee = handlerOf('provincialCommittee');
const chair = leaderOf('provincialCommittee');

const asksFinance = department.does('REQUEST_CONSULTATION', { units: [FINANCE], dueOn: '2026-10-16' });
const asksSupplement = (changes: Changes = {}) => department.does('REQUEST_SUPPLEMENT', changes);
const appraises = [
  department.does('REVIEW_CONTENT'),
  department.does('SKIP_CONSULTATION'),
  department.does('RECORD_COUNCIL_RESULT'),
];

/** The council's dossier ends, and where that leads while the appraisal goes on. */
const COUNCIL_ENDS: readonly (readonly [end: Step, to: string])[] = [
  [theSystem.does('INVESTOR_SELECTED', { ...COUNCIL_TOLD, winner: 'investor-a' }), 'selected'],
  [theSystem.does('NO_INVESTOR_QUALIFIED', COUNCIL_TOLD), 'noneQualified'],
  [theSystem.does('COUNCIL_DISSOLVED', { reason: 'Thay đổi nhân sự.' }), 'selecting'],
];
const councilAtWork = 'underAppraisal.investorSelection.councilAtWork';

/** Every step of the sequence of Đ.10: where it begins, what comes before, what is done, where it leads. */
const STEPS: readonly (readonly [from: string, before: readonly Step[], step: Step, to: string])[] = [
  ['requestReceived', [], commune.does('PUBLISH_NOTICE'), 'receivingApplications'],
  ['requestReceived', [], commune.does('RETURN'), 'returned'],
  ['requestReceived', [], applicant.does('WITHDRAW'), 'withdrawn'],
  ['receivingApplications', [], commune.does('REGISTER_APPLICATION'), 'receivingApplications'],
  ['receivingApplications', [], runsOut('receptionWindow'), 'compiling'],
  ['receivingApplications', [], applicant.does('WITHDRAW'), 'withdrawn'],
  ['compiling', [], commune.does('REGISTER_APPLICATION', { receivedOn: '2026-09-22' }), 'compiling'],
  ['compiling', [], commune.does('SEND_TO_DEPARTMENT'), 'underAppraisal'],
  ['compiling', [], commune.does('RETURN'), 'returned'],
  ['compiling', [], applicant.does('WITHDRAW'), 'withdrawn'],
  ['underAppraisal', [], department.does('RETURN'), 'returned'],
  ['underAppraisal', [], applicant.does('WITHDRAW'), 'withdrawn'],
  ['underAppraisal', [], department.does('REVIEW_CONTENT'), 'underAppraisal.contentReview.reviewed'],
  [
    'underAppraisal.contentReview.reviewed',
    [],
    department.does('REVIEW_CONTENT'),
    'underAppraisal.contentReview.reviewed',
  ],
  [
    'underAppraisal',
    [],
    department.does('REQUEST_CONSULTATION'),
    'underAppraisal.consultation.awaitingAnswers',
  ],
  ['underAppraisal', [], department.does('SKIP_CONSULTATION'), 'underAppraisal.consultation.closed'],
  [
    'underAppraisal',
    [asksFinance],
    department.does('REQUEST_CONSULTATION', { units: [CONSTRUCTION] }),
    'underAppraisal.consultation.awaitingAnswers',
  ],
  [
    'underAppraisal',
    [asksFinance],
    department.does('RECORD_CONSULTATION_ANSWER'),
    'underAppraisal.consultation.awaitingAnswers',
  ],
  [
    'underAppraisal',
    [asksFinance],
    department.does('CLOSE_CONSULTATION', { silence: 'consent' }).on('2026-10-19'),
    'underAppraisal.consultation.closed',
  ],
  [
    'underAppraisal',
    [],
    department.does('RECORD_COUNCIL_RESULT'),
    'underAppraisal.investorSelection.selected',
  ],
  [
    'underAppraisal',
    [],
    department.does('RECORD_NO_INVESTOR_QUALIFIED'),
    'underAppraisal.investorSelection.noneQualified',
  ],
  ['underAppraisal', [], department.does('OPEN_COUNCIL'), councilAtWork],
  ...COUNCIL_ENDS.flatMap(
    ([end, to]) =>
      [
        [councilAtWork, [], end, `underAppraisal.investorSelection.${to}`],
        [councilAtWork, [asksSupplement()], end, 'awaitingSupplement'],
      ] as const,
  ),
  [councilAtWork, [asksSupplement()], commune.does('SUBMIT_SUPPLEMENT'), councilAtWork],
  [
    'underAppraisal.investorSelection.noneQualified',
    [],
    departmentHead.does('CALL_AGAIN'),
    'requestReceived',
  ],
  ['underAppraisal', [], asksSupplement(), 'awaitingSupplement'],
  ['underAppraisal', appraises, department.does('SUBMIT_APPRAISAL_REPORT'), 'awaitingDecision'],
  ['awaitingSupplement', [], commune.does('SUBMIT_SUPPLEMENT'), 'underAppraisal.contentReview.reviewing'],
  ['awaitingSupplement', [], asksSupplement(), 'awaitingSupplement'],
  ['awaitingSupplement', [], applicant.does('WITHDRAW'), 'withdrawn'],
  [
    'underAppraisal',
    [asksSupplement({ due: '2026-10-16' })],
    departmentHead.does('RETURN_UNANSWERED').on('2026-10-19'),
    'returned',
  ],
  [
    'underAppraisal',
    [asksFinance, asksSupplement()],
    department.does('RECORD_CONSULTATION_ANSWER'),
    'awaitingSupplement',
  ],
  ['awaitingDecision', [], chair.does('ISSUE_DECISION'), 'decided'],
  ['awaitingDecision', [], chair.does('REFUSE'), 'refused'],
  ['awaitingDecision', [], committee.does('RETURN_TO_DEPARTMENT'), 'underAppraisal'],
  ['awaitingDecision', [], applicant.does('WITHDRAW'), 'withdrawn'],
  ['decided', [], committee.does('SEND_TO_MINISTRY'), 'completed'],
];

describe.each([establishment, expansion].map((setting) => [setting.procedure.code, setting] as const))(
  'the sequence of Điều 10 in %s, step by step',
  (_, setting) => {
    const inProvince = given(setting).withParameters({ 'consultation.silenceIsConsent': true });

    it.each(STEPS.map((step) => [describeStep(step), step] as const))(
      '%s',
      (_name, [from, before, step, to]) => {
        inProvince
          .inState(from)
          .after(...before)
          .when(step)
          .then({ state: to });
      },
    );

    it.each([
      ['what was done', appraises, ['reviewed', 'closed', 'selected']],
      [
        'what was begun',
        [asksFinance, department.does('RECORD_NO_INVESTOR_QUALIFIED')],
        ['reviewing', 'awaitingAnswers', 'noneQualified'],
      ],
    ])(
      'a supplement loses nothing of the appraisal: %s',
      (_name, before, [content, consultation, selection]) => {
        inProvince
          .inState('underAppraisal')
          .after(...before, asksSupplement())
          .when(commune.does('SUBMIT_SUPPLEMENT'))
          .then({
            state: [
              `underAppraisal.contentReview.${content}`,
              `underAppraisal.consultation.${consultation}`,
              `underAppraisal.investorSelection.${selection}`,
            ],
          });
      },
    );
  },
);

function describeStep([from, before, step, to]: (typeof STEPS)[number]): string {
  const done = 'fields' in step ? step.fields.event : 'time passes';
  return `${from}${before.length === 0 ? '' : ' (prepared)'}: ${done} leads to ${to}`;
}
