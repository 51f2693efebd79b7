import { APPRAISAL_ITEM_CODES } from '../../../workflows/cluster-establishment/sequence/content.js';
import { issueDocument, notify } from '../../../workflows/vocabulary/effect.js';
import { applicant, handlerOf, leaderOf, someoneAt, timePasses } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { CONSTRUCTION, FINANCE } from './sequence-setting.js';
import { establishment } from './setting.js';

const commune = handlerOf('localAuthority');
const department = handlerOf('industryDepartment');
const finance = someoneAt(FINANCE, 'handler');
const construction = someoneAt(CONSTRUCTION, 'handler');
const passed = APPRAISAL_ITEM_CODES.map((item) => ({ item, passed: true }));

describe('underAppraisal: the report waits for three works', () => {
  const appraisal = given(establishment).inState('underAppraisal');
  const review = department.does('REVIEW_CONTENT');
  const consult = department.does('SKIP_CONSULTATION');
  const select = department.does('RECORD_COUNCIL_RESULT');
  const report = department.does('SUBMIT_APPRAISAL_REPORT');

  it.each([
    ['the content is reviewed', [consult, select], 'contentIsReviewed'],
    ['the consultation is closed', [review, select], 'consultationIsClosed'],
    ['the investor selection is over', [review, consult], 'investorSelectionIsOver'],
  ])('not before %s', (_, done, condition) => {
    appraisal
      .after(...done)
      .when(report)
      .thenUnless(condition);
  });

  it.each([[[review, consult, select]], [[select, consult, review]], [[consult, review, select]]])(
    'in any order',
    (done) => {
      appraisal
        .after(...done)
        .when(report)
        .then({
          state: 'awaitingDecision',
          facts: { report: { number: '88/BC-SCT', conclusion: 'eligible' } },
        });
    },
  );

  it('is the department’s', () => {
    const ready = appraisal.after(review, consult, select);
    ready
      .when(leaderOf('industryDepartment').does('SUBMIT_APPRAISAL_REPORT'))
      .then({ state: 'awaitingDecision' });
    ready.when(commune.does('SUBMIT_APPRAISAL_REPORT')).thenRefused('not-permitted');
    ready
      .when(department.does('SUBMIT_APPRAISAL_REPORT', { date: '2027-01-01' }))
      .thenUnless('paperIsDatedByThen');
  });

  it('may find the cluster not eligible whatever the works found', () => {
    appraisal
      .after(
        department.does('REVIEW_CONTENT', {
          items: [...passed.slice(1), { item: '1', passed: false, note: 'Thiếu chữ ký.' }],
        }),
        consult,
        department.does('RECORD_NO_INVESTOR_QUALIFIED'),
      )
      .when(department.does('SUBMIT_APPRAISAL_REPORT', { conclusion: 'notEligible' }))
      .then({ state: 'awaitingDecision' });
  });

  it('may not find it eligible when an item failed, or nobody was selected', () => {
    const failed = department.does('REVIEW_CONTENT', {
      items: [...passed.slice(1), { item: '1', passed: false, note: 'Thiếu chữ ký.' }],
    });
    appraisal.after(failed, consult, select).when(report).thenUnless('favourableReportHasNoFailedItem', {
      detail: 'Không đạt: Tính pháp lý, hợp lệ của hồ sơ.',
    });
    appraisal
      .after(review, consult, department.does('RECORD_NO_INVESTOR_QUALIFIED'))
      .when(report)
      .thenUnless('favourableReportHasInvestor');
  });

  it('ends early when the dossier is returned', () => {
    appraisal.when(department.does('RETURN')).then({ state: 'returned', clocks: { appraisal: 'stopped' } });
    appraisal.when(commune.does('RETURN')).thenRefused('not-permitted');
  });

  it('goes on when it is late', () => {
    appraisal
      .when(timePasses('2026-10-26'))
      .then({ state: 'underAppraisal', clocks: { appraisal: 'overdue' } });
  });
});

describe('underAppraisal.contentReview: every item of Đ.11', () => {
  const appraisal = given(establishment).inState('underAppraisal');

  it('is judged once', () => {
    appraisal.when(department.does('REVIEW_CONTENT')).then({
      state: 'underAppraisal.contentReview.reviewed',
      facts: { contentReview: { on: '2026-09-28' } },
    });
    appraisal
      .when(department.does('REVIEW_CONTENT', { items: passed.slice(1) }))
      .thenUnless('everyItemIsReviewed', { detail: 'Còn thiếu: Tính pháp lý, hợp lệ của hồ sơ.' });
    appraisal
      .when(department.does('REVIEW_CONTENT', { items: [...passed, ...passed.slice(0, 1)] }))
      .thenUnless('everyItemIsReviewed', { detail: 'Có nội dung được ghi hai lần.' });
  });

  it('and one that failed says why', () => {
    const items = [...passed.slice(1), { item: '1', passed: false }];
    appraisal.when(department.does('REVIEW_CONTENT', { items })).thenUnless('failedItemsAreExplained');
  });

  it('may be judged again until the report, with other figures', () => {
    given(establishment)
      .inState('underAppraisal.contentReview.reviewed')
      .when(department.does('REVIEW_CONTENT', { figures: { areaHectares: 48.5, trades: ['Dệt may'] } }))
      .then({
        state: 'underAppraisal.contentReview.reviewed',
        facts: {
          figures: { name: 'Bắc Sông', areaHectares: 48.5, trades: ['Dệt may'], inProvincialList: true },
        },
      });
  });
});

describe('underAppraisal.consultation: others are asked', () => {
  const appraisal = given(establishment).inState('underAppraisal');
  const asked = given(establishment).inState('underAppraisal.consultation.awaitingAnswers');
  const secondAnswer = department.does('RECORD_CONSULTATION_ANSWER', {
    unit: CONSTRUCTION,
    answer: 'comment',
  });

  it('who then take part in the dossier', () => {
    appraisal.when(department.does('REQUEST_CONSULTATION', { dueOn: '2026-10-12' })).then({
      state: 'underAppraisal.consultation.awaitingAnswers',
      effects: [notify('consulted', 'consulted')],
      facts: {
        parties: { consulted: [FINANCE, CONSTRUCTION] },
        consultedUnits: [
          { unit: FINANCE, askedOn: '2026-09-28', dueOn: '2026-10-12', answer: null },
          { unit: CONSTRUCTION, answer: null },
        ],
      },
    });
    appraisal.when(finance.does('RECORD_CONSULTATION_ANSWER')).thenRefused('not-visible');
  });

  it('each once; more may be asked while answers are awaited', () => {
    asked.when(department.does('REQUEST_CONSULTATION')).thenUnless('unitsAreAskedOnce');
    asked
      .when(department.does('REQUEST_CONSULTATION', { units: ['hn.cong-an'] }))
      .then({ facts: { parties: { consulted: [FINANCE, CONSTRUCTION, 'hn.cong-an'] } } });
  });

  it('and answer for themselves, or on paper through the department', () => {
    const answered = {
      facts: { consultedUnits: [{ unit: FINANCE, answer: { answer: 'agree' } }, { answer: null }] },
    };
    asked.when(finance.does('RECORD_CONSULTATION_ANSWER')).then(answered);
    asked.when(department.does('RECORD_CONSULTATION_ANSWER')).then(answered);
    asked.when(construction.does('RECORD_CONSULTATION_ANSWER')).thenUnless('unitAnswersForItself');
    asked.when(commune.does('RECORD_CONSULTATION_ANSWER')).thenRefused('not-permitted');
  });

  it('who was not asked, or has answered, is not heard', () => {
    asked
      .when(department.does('RECORD_CONSULTATION_ANSWER', { unit: 'hn.cong-an' }))
      .thenUnless('unitWasAsked', { detail: 'Cơ quan: hn.cong-an.' });
    asked
      .after(finance.does('RECORD_CONSULTATION_ANSWER'))
      .when(department.does('RECORD_CONSULTATION_ANSWER'))
      .thenUnless('unitHasNotAnswered');
    asked
      .when(department.does('RECORD_CONSULTATION_ANSWER', { date: '2026-12-01' }))
      .thenUnless('paperIsDatedByThen');
  });

  it('closes when all have answered', () => {
    asked
      .after(finance.does('RECORD_CONSULTATION_ANSWER'), secondAnswer)
      .when(department.does('CLOSE_CONSULTATION'))
      .then({
        state: 'underAppraisal.consultation.closed',
        facts: { consultationClosed: { how: 'answered' } },
      });
  });

  it('does not close over silence, unless the province has a rule that silence is consent', () => {
    asked
      .when(department.does('CLOSE_CONSULTATION', { silence: 'consent' }))
      .thenUnless('silenceIsConsentHere', {
        detail: `Chưa trả lời: ${FINANCE}, ${CONSTRUCTION}.`,
        basis: expect.objectContaining({ confidence: 'UNKNOWN' }),
      });
  });

  it('under such a rule closes only by saying so, and only after the date that was given', () => {
    const underRule = given(establishment)
      .withParameters({ 'consultation.silenceIsConsent': true })
      .inState('underAppraisal');
    const waiting = underRule.after(department.does('REQUEST_CONSULTATION', { dueOn: '2026-10-12' }));
    const close = department.does('CLOSE_CONSULTATION', { silence: 'consent' });
    waiting.when(department.does('CLOSE_CONSULTATION')).thenUnless('silenceIsDeclared');
    waiting.when(close.on('2026-10-12')).thenUnless('silentUnitsAreLate');
    waiting
      .when(close.on('2026-10-13'))
      .then({ facts: { consultationClosed: { how: 'silenceIsConsent', on: '2026-10-13' } } });
    underRule
      .after(department.does('REQUEST_CONSULTATION'))
      .when(close.on('2026-10-13'))
      .thenUnless('silentUnitsAreLate', { detail: expect.stringContaining('chưa được đặt hạn') });
  });

  it('may be skipped with a reason, before anybody is asked', () => {
    appraisal.when(department.does('SKIP_CONSULTATION')).then({
      state: 'underAppraisal.consultation.closed',
      facts: { consultationClosed: { how: 'notNeeded' } },
    });
    appraisal.when(department.does('SKIP_CONSULTATION', { reason: '' })).thenRefused('payload-invalid');
    asked.when(department.does('SKIP_CONSULTATION')).thenRefused('not-available');
  });

  it('waits for the successor of a body that ended meanwhile', () => {
    given(establishment)
      .acceptedOn('2025-01-20')
      .inState('underAppraisal')
      .after(department.does('REQUEST_CONSULTATION', { units: ['hn.so-ke-hoach'] }).on('2025-02-20'))
      .when(finance.does('RECORD_CONSULTATION_ANSWER').on('2025-03-03'))
      .then({ facts: { consultedUnits: [{ unit: FINANCE, answer: { answer: 'agree' } }] } });
  });
});

describe('awaitingSupplement: the department waits', () => {
  const asked = given(establishment).inState('awaitingSupplement');
  const answer = commune.does('SUBMIT_SUPPLEMENT');

  it('after a request that says what is missing and how to supply it', () => {
    given(establishment)
      .inState('underAppraisal')
      .when(department.does('REQUEST_SUPPLEMENT', { due: '2026-10-12' }))
      .then({
        state: 'awaitingSupplement',
        clocks: { appraisal: 'paused', supplementAnswer: '2026-10-12' },
        effects: [
          issueDocument('supplementRequest'),
          notify('supplementRequested', 'localAuthority', 'applicant'),
        ],
        facts: { supplements: [{ documentNumber: '15/PYC-SCT', due: '2026-10-12', answeredOn: null }] },
      });
    given(establishment)
      .inState('underAppraisal')
      .when(department.does('REQUEST_SUPPLEMENT', { components: [] }))
      .thenRefused('payload-invalid');
  });

  it('without a date when none was given', () => {
    asked.when(commune.does('CLAIM')).then({ clocks: { appraisal: 'paused' } });
  });

  it('for the commune or the applicant', () => {
    asked
      .when(answer)
      .then({ state: 'underAppraisal', facts: { supplements: [{ answeredOn: '2026-09-28' }] } });
    asked.when(applicant.does('SUBMIT_SUPPLEMENT')).then({ state: 'underAppraisal' });
    asked.when(department.does('SUBMIT_SUPPLEMENT')).thenRefused('not-permitted');
  });

  it('as often as it must: the decree sets no cap', () => {
    const again = asked.after(answer, department.does('REQUEST_SUPPLEMENT'), answer);
    again
      .when(department.does('REQUEST_SUPPLEMENT'))
      .then({ state: 'awaitingSupplement', clocks: { appraisal: 'paused' } });
  });

  it('and finds the works where it left them', () => {
    given(establishment)
      .inState('underAppraisal.investorSelection.selected')
      .after(department.does('REQUEST_SUPPLEMENT'))
      .when(answer)
      .then({
        state: [
          'underAppraisal.contentReview.reviewed',
          'underAppraisal.consultation.closed',
          'underAppraisal.investorSelection.selected',
        ],
      });
    given(establishment)
      .inState('underAppraisal.investorSelection.noneQualified')
      .after(department.does('REQUEST_SUPPLEMENT'))
      .when(answer)
      .then({ state: 'underAppraisal.investorSelection.noneQualified' });
  });

  it('while answers of those consulted still arrive', () => {
    given(establishment)
      .inState('underAppraisal.consultation.awaitingAnswers')
      .after(
        department.does('REQUEST_SUPPLEMENT'),
        finance.does('RECORD_CONSULTATION_ANSWER').on('2026-10-01'),
      )
      .when(answer.on('2026-10-05'))
      .then({
        state: 'underAppraisal.consultation.awaitingAnswers',
        facts: { consultedUnits: [{ answer: { documentNumber: '120/STC-ĐT' } }, { answer: null }] },
      });
  });

  it('and may set a date, or a new one, by asking again', () => {
    asked
      .when(department.does('REQUEST_SUPPLEMENT', { due: '2026-10-20' }).on('2026-10-06'))
      .then({ clocks: { appraisal: 'paused', supplementAnswer: '2026-10-20' } });
  });

  it('and may return the dossier when the date has passed in vain, not before', () => {
    const dated = asked.after(department.does('REQUEST_SUPPLEMENT', { due: '2026-10-20' }));
    const giveUp = leaderOf('industryDepartment').does('RETURN_UNANSWERED');
    dated.when(giveUp.on('2026-10-20')).thenUnless('supplementIsOverdue');
    dated
      .when(giveUp.on('2026-10-21'))
      .then({ state: 'returned', clocks: { supplementAnswer: 'stopped late', appraisal: 'stopped' } });
    dated.when(department.does('RETURN_UNANSWERED').on('2026-10-21')).thenRefused('not-permitted');
    asked.when(giveUp.on('2026-12-21')).thenUnless('supplementIsOverdue');
  });
});
