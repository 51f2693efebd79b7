import { basisUnder, isLegal } from '../../../workflows/vocabulary/legal-basis.js';
import { clusterEstablishment } from '../../../workflows/cluster-establishment/procedure.js';
import { SERVED_REGIMES } from '../../../workflows/cluster-establishment/sequence/law.js';
import { standingOf } from '../../../src/engine/advance.js';
import { chooseGoverningLaw } from '../../../src/engine/lodge.js';
import { ownersOf } from '../../../src/engine/situation.js';
import { eventsOf } from '../../../src/engine/xstate.js';
import { given } from '../../specification/specification.js';
import { compile, registryOf } from '../../specification/world.js';
import { establishment } from './setting.js';

/** Open in every state that has not ended. */
const ALWAYS = [
  'CLOCK_EXPIRED',
  'UNIT_SUCCEEDED',
  'CALENDAR_REPLANNED',
  'CLAIM',
  'REASSIGN',
  'EXTEND',
  'SUSPEND',
  'RESUME',
  'RECORD_DOCUMENT',
  'CORRECT_ENTRY',
];

const APPRAISAL = [
  'REVIEW_CONTENT',
  'SUBMIT_APPRAISAL_REPORT',
  'REQUEST_SUPPLEMENT',
  'CALL_AGAIN',
  'RETURN',
  'WITHDRAW',
];
const CONSULTING = ['REQUEST_CONSULTATION', 'SKIP_CONSULTATION'];
const SELECTING = ['OPEN_COUNCIL', 'RECORD_COUNCIL_RESULT', 'RECORD_NO_INVESTOR_QUALIFIED'];
const TOLD = ['INVESTOR_SELECTED', 'NO_INVESTOR_QUALIFIED', 'COUNCIL_DISSOLVED'];

/** What may happen in each state, and who holds it. */
const STATES: readonly (readonly [state: string, owner: string, events: readonly string[]])[] = [
  ['requestReceived', 'localAuthority', ['PUBLISH_NOTICE', 'RETURN', 'WITHDRAW']],
  ['receivingApplications', 'localAuthority', ['REGISTER_APPLICATION', 'WITHDRAW']],
  ['compiling', 'localAuthority', ['REGISTER_APPLICATION', 'SEND_TO_DEPARTMENT', 'RETURN', 'WITHDRAW']],
  ['underAppraisal', 'industryDepartment', [...APPRAISAL, ...CONSULTING, ...SELECTING]],
  [
    'underAppraisal.contentReview.reviewed',
    'industryDepartment',
    [...APPRAISAL, ...CONSULTING, ...SELECTING],
  ],
  [
    'underAppraisal.consultation.awaitingAnswers',
    'industryDepartment',
    [...APPRAISAL, ...SELECTING, 'REQUEST_CONSULTATION', 'RECORD_CONSULTATION_ANSWER', 'CLOSE_CONSULTATION'],
  ],
  ['underAppraisal.consultation.closed', 'industryDepartment', [...APPRAISAL, ...SELECTING]],
  [
    'underAppraisal.investorSelection.councilAtWork',
    'industryDepartment',
    [...APPRAISAL, ...CONSULTING, ...TOLD],
  ],
  ['underAppraisal.investorSelection.selected', 'industryDepartment', APPRAISAL],
  ['underAppraisal.investorSelection.noneQualified', 'industryDepartment', APPRAISAL],
  [
    'awaitingSupplement',
    'localAuthority',
    [
      'SUBMIT_SUPPLEMENT',
      'REQUEST_SUPPLEMENT',
      'RECORD_CONSULTATION_ANSWER',
      'RETURN_UNANSWERED',
      'WITHDRAW',
      ...TOLD,
    ],
  ],
  [
    'awaitingDecision',
    'provincialCommittee',
    ['ISSUE_DECISION', 'REFUSE', 'RETURN_TO_DEPARTMENT', 'WITHDRAW'],
  ],
  ['decided', 'provincialCommittee', ['SEND_TO_MINISTRY']],
];

describe('the states of establishing a cluster', () => {
  it.each(STATES)('%s is held by %s and takes exactly its events', (state, owner, events) => {
    const dossier = given(establishment).inState(state).dossier();
    const { snapshot } = standingOf(compile(clusterEstablishment), dossier);
    expect(ownersOf(snapshot)).toEqual([owner]);
    expect([...eventsOf(snapshot)].sort()).toEqual([...events, ...ALWAYS].sort());
  });

  it.each(['completed', 'refused', 'withdrawn', 'returned'])(
    '%s is an end, with no clock running',
    (state) => {
      const { status, clocks } = given(establishment).inState(state).dossier();
      expect(status).toBe('ended');
      expect(clocks.every((clock) => clock.status === 'stopped')).toBe(true);
    },
  );

  it('names every state of the machine in a journey', () => {
    const told = Object.keys(establishment.journeys);
    const states = Object.keys(clusterEstablishment.machine.states);
    expect(states.filter((state) => state !== 'notLodged' && !told.includes(state))).toEqual([]);
  });
});

describe('the law that governs', () => {
  const registry = registryOf(clusterEstablishment);

  it.each([
    ['2024-05-01', 'R1'],
    ['2025-06-30', 'R1'],
    ['2025-07-01', 'R2'],
    ['2026-09-14', 'R2'],
    ['2026-09-15', 'R3'],
  ])('of a dossier accepted on %s is %s', (acceptedOn, regime) => {
    expect(chooseGoverningLaw(registry, 'cluster-establishment', acceptedOn)).toMatchObject({
      ok: true,
      value: { regime },
    });
  });

  it('was another before 01/5/2024, for which nothing is published', () => {
    expect(chooseGoverningLaw(registry, 'cluster-establishment', '2024-04-30')).toBeNull();
  });

  it.each(SERVED_REGIMES)('stands behind every time limit in %s', (regime) => {
    for (const { terms } of Object.values(clusterEstablishment.clocks)) {
      const row = terms.find(({ regimes }) => regimes === undefined || regimes.includes(regime));
      expect(row).toBeDefined();
    }
    const { decision } = clusterEstablishment.clocks;
    const term = decision?.terms.find(({ regimes }) => regimes?.includes(regime))?.term;
    expect(term).toMatchObject({ basis: { confidence: regime === 'R3' ? 'C-2ND' : 'C-ORIG' } });
  });

  it.each(SERVED_REGIMES)('stands behind every event and condition in %s', (regime) => {
    const { events, conditions } = clusterEstablishment;
    for (const { basis } of [...Object.values(events), ...Object.values(conditions)]) {
      expect(basisUnder(basis, regime)).toBeDefined();
    }
  });

  it('is never cited for what it does not say', () => {
    const { RETURN, CALL_AGAIN, ISSUE_DECISION } = clusterEstablishment.events;
    const confidenceOf = (event: typeof RETURN) => {
      const basis = event === undefined ? undefined : basisUnder(event.basis, 'R1');
      return basis !== undefined && isLegal(basis) ? basis.confidence : 'internal';
    };
    expect([RETURN, CALL_AGAIN, ISSUE_DECISION].map(confidenceOf)).toEqual(['UNKNOWN', 'UNKNOWN', 'C-ORIG']);
  });
});
