import { given } from '../../specification/specification.js';
import { runsOut, type Changes } from '../../specification/act.js';
import { chair, commune, communeHead, compensationUnit, delegated, investor, land } from './setting.js';

const planning = given(land).inState('landPlanning');
const ready = planning.after(
  communeHead.does('APPROVE_RECOVERY_PLAN').on('2026-01-08'),
  commune.does('HOLD_RESIDENTS_MEETING').on('2026-01-09'),
);

describe('the request', () => {
  it('opens ten days for the recovery plan', () => {
    given(land)
      .inState('notLodged')
      .when(investor.does('LODGE').on('2026-01-05'))
      .then({
        state: 'landPlanning',
        clocks: { landPlanning: '2026-01-15' },
        facts: {
          subject: 'Cụm công nghiệp mẫu, Đợt 1',
          agriculturalLand: 'some',
          nonAgriculturalLand: 'none',
          constructionDossier: null,
        },
      });
  });

  it('names the construction that the phase belongs to, where it is known', () => {
    given(land)
      .inState('notLodged')
      .when(commune.does('LODGE', { constructionDossier: '000.00.01.H38-260105-0001' }))
      .then({ facts: { constructionDossier: '000.00.01.H38-260105-0001' } });
  });

  it('takes some land, of which rice land is a part of the fields', () => {
    const lodge = (changes: Changes) => given(land).inState('notLodged').when(commune.does('LODGE', changes));
    lodge({ agriculturalHectares: 0, riceHectares: 0 }).thenUnless('someLandIsTaken');
    lodge({ agriculturalHectares: 20.1, riceHectares: 20.11 }).thenUnless('riceLandIsAgricultural', {
      detail: 'Đất trồng lúa 20,11 ha, đất nông nghiệp 20,1 ha.',
    });
    lodge({ agriculturalHectares: 20.11, riceHectares: 20.11 }).then({ state: 'landPlanning' });
  });

  it('has no days known before Luật Đất đai 2024', () => {
    given(land)
      .acceptedOn('2024-07-31')
      .inState('notLodged')
      .when(commune.does('LODGE'))
      .then({ state: 'landPlanning', clocks: {} });
  });
});

describe('before the notice', () => {
  it('the plan is approved, once, which stops its ten days', () => {
    planning
      .when(communeHead.does('APPROVE_RECOVERY_PLAN').on('2026-01-08'))
      .then({ state: 'landPlanning', clocks: { landPlanning: 'stopped' } });
    ready.when(communeHead.does('APPROVE_RECOVERY_PLAN')).thenUnless('recoveryPlanPending');
  });

  it('the residents are met', () => {
    planning
      .when(commune.does('HOLD_RESIDENTS_MEETING').on('2026-01-07'))
      .then({ facts: { papers: { residentsMeeting: { documentNumber: '01/QĐ', on: '2026-01-07' } } } });
    planning.when(communeHead.does('ISSUE_RECOVERY_NOTICE')).thenUnless('recoveryPlanIsApproved');
    planning
      .after(communeHead.does('APPROVE_RECOVERY_PLAN'))
      .when(communeHead.does('ISSUE_RECOVERY_NOTICE'))
      .thenUnless('residentsHaveMet', {
        basis: { instrument: 'Luật Đất đai 2024', article: 'Đ.87.1', confidence: 'C-2ND' },
      });
  });

  it('it is signed by the head of the commune, not by its officer or the compensation unit', () => {
    ready.when(commune.does('ISSUE_RECOVERY_NOTICE')).thenRefused('not-permitted');
    ready.when(compensationUnit.does('ISSUE_RECOVERY_NOTICE')).thenRefused('not-permitted');
  });
});

describe('who signs', () => {
  const notice = (changes: Changes = {}) => communeHead.does('ISSUE_RECOVERY_NOTICE', changes);

  it('is the head of the commune by law until 30/01/2026, and not the province', () => {
    ready.when(notice().on('2026-01-30')).then({ state: 'recoveryNoticeIssued' });
    ready.when(chair.does('ISSUE_RECOVERY_NOTICE').on('2026-01-30')).thenUnless('signerIsCompetent', {
      detail: 'Từ 01/7/2025 đến 30/01/2026: Chủ tịch UBND cấp xã.',
    });
  });

  it('is the province from 31/01/2026, or the commune that it delegates', () => {
    ready.when(chair.does('ISSUE_RECOVERY_NOTICE').on('2026-02-02')).then({ state: 'recoveryNoticeIssued' });
    ready
      .when(notice().on('2026-02-02'))
      .thenUnless('signerIsCompetent', { detail: expect.stringContaining('phân cấp') });
    ready.when(notice({ delegation: '05/QĐ-UBND' }).on('2026-02-02')).then({ state: 'recoveryNoticeIssued' });
  });
});

describe('the notice', () => {
  it('forbids recovering fields for 60 days and is valid for twelve months', () => {
    ready.when(communeHead.does('ISSUE_RECOVERY_NOTICE').on('2026-01-12')).then({
      state: 'recoveryNoticeIssued',
      clocks: { agriculturalNotice: '2026-03-13 00:00', noticeValidity: '2027-01-12' },
      effects: [
        {
          type: 'notify',
          params: { to: ['compensationUnit', 'investor'], notice: 'recovery-notice-issued' },
        },
      ],
    });
  });

  it.each([
    ['2025-12-31', '2026-03-31 00:00', '2026-06-29 00:00'],
    ['2026-01-01', '2026-03-02 00:00', '2026-05-01 00:00'],
  ])('of %s forbids both kinds of land, each for its own days', (on, fields, other) => {
    given({ ...land, journeys: { landPlanning: [] } })
      .acceptedOn('2025-12-22', { nonAgriculturalHectares: 2 })
      .inState('landPlanning')
      .after(
        communeHead.does('APPROVE_RECOVERY_PLAN').on('2025-12-24'),
        commune.does('HOLD_RESIDENTS_MEETING').on('2025-12-25'),
      )
      .when(communeHead.does('ISSUE_RECOVERY_NOTICE').on(on))
      .then({
        clocks: {
          agriculturalNotice: fields,
          nonAgriculturalNotice: other,
          noticeValidity: `${Number(on.slice(0, 4)) + 1}-${on === '2025-12-31' ? '12-31' : '01-04'}`,
        },
      });
  });

  it('of the old land law forbade as long, as far as is recalled', () => {
    given(land)
      .acceptedOn('2024-07-01')
      .inState('landPlanning')
      .after(
        communeHead.does('APPROVE_RECOVERY_PLAN').on('2024-07-08'),
        commune.does('HOLD_RESIDENTS_MEETING').on('2024-07-09'),
      )
      .when(communeHead.does('ISSUE_RECOVERY_NOTICE').on('2024-07-31'))
      .then({ clocks: { agriculturalNotice: '2024-10-29 00:00' } });
  });
});

describe('a notice that has been issued for twelve months', () => {
  const lapsed = given(land).inState('compensationPaying').after(runsOut('noticeValidity'));

  it('is no ground for a recovery any more', () => {
    given(land)
      .inState('recoveryNoticeIssued')
      .when(runsOut('noticeValidity'))
      .then({ state: 'recoveryNoticeIssued', facts: { notice: { lapsedOn: '2027-01-12' } } });
    given(land)
      .inState('recoveryNoticeIssued')
      .after(runsOut('noticeValidity'))
      .when(compensationUnit.does('BEGIN_INVENTORY').on('2027-01-13'))
      .thenUnless('noticeIsInForce', { detail: 'Hết hiệu lực ngày 12/01/2027.' });
    lapsed
      .after(commune.does('MEET_RECOVERY_CASE').on('2027-01-13'))
      .when(communeHead.does('DECIDE_RECOVERY').on('2027-01-13'))
      .thenUnless('noticeIsInForce', {
        basis: expect.objectContaining({ article: 'Đ.85', confidence: 'C-2ND' }),
      });
  });

  it('is a ground on its last day', () => {
    given(land)
      .inState('compensationPaying')
      .after(commune.does('MEET_RECOVERY_CASE').on('2027-01-11'))
      .when(communeHead.does('DECIDE_RECOVERY').on('2027-01-12'))
      .then({ state: 'recoveryDecided' });
  });

  it('is issued again for twelve more, and the land may be recovered at once', () => {
    const again = lapsed.after(communeHead.does('REISSUE_RECOVERY_NOTICE').on('2027-01-13'));
    expect(again.dossier().facts).toMatchObject({
      notice: { lapsedOn: null, reissues: [{ on: '2027-01-13' }] },
    });
    again
      .after(commune.does('MEET_RECOVERY_CASE').on('2027-01-13'))
      .when(communeHead.does('DECIDE_RECOVERY').on('2027-01-13'))
      .then({ state: 'recoveryDecided' });
  });

  it.each(['recoveryNoticeIssued', 'inventory', 'planPosted', 'planAppraisal', 'compensationPaying'])(
    'may be issued again in %s, which does not start the 60 days again',
    (state) => {
      const reissued = given(land)
        .inState(state)
        .when(communeHead.does('REISSUE_RECOVERY_NOTICE').on('2026-03-05'));
      const { clocks } = reissued.dossier();
      expect(clocks.filter(({ name }) => name === 'agriculturalNotice')).toMatchObject([
        { run: 1, status: 'running', dueOn: '2026-03-13' },
      ]);
      expect(clocks.findLast(({ name }) => name === 'noticeValidity')).toMatchObject({
        run: 2,
        dueOn: '2027-03-05',
      });
      reissued.then({ state });
    },
  );

  it('is issued again by who may sign', () => {
    given(land)
      .inState('inventory')
      .when(
        communeHead.does('REISSUE_RECOVERY_NOTICE', { ...delegated, delegation: undefined }).on('2026-02-02'),
      )
      .thenUnless('signerIsCompetent');
  });
});

describe('the decision that recovers the land', () => {
  const met = given(land)
    .inState('compensationPaying')
    .after(commune.does('MEET_RECOVERY_CASE').on('2026-03-10'));

  it('one day before the 60th day after the notice is refused, with its basis and the earliest lawful date', () => {
    met.when(communeHead.does('DECIDE_RECOVERY').on('2026-03-12')).thenRefused('forbidden-before', {
      clock: 'agriculturalNotice',
      earliest: '2026-03-13',
      basis: {
        instrument: 'NQ 254/2025',
        article: 'Đ.3.9a',
        confidence: 'C-2ND',
        note: 'Ban hành lại thông báo không tính lại thời hạn',
      },
    });
  });

  it('on the 60th day passes', () => {
    met.when(communeHead.does('DECIDE_RECOVERY').on('2026-03-13')).then({
      state: 'recoveryDecided',
      clocks: {
        agriculturalNotice: 'stopped',
        noticeValidity: 'stopped',
        recoveryDecision: 'stopped',
        compensationPayment: '2026-04-01',
      },
      facts: { papers: { recovery: { on: '2026-03-13' } } },
    });
  });

  it('waits for the 120th day where other land is taken as well', () => {
    const mixed = given(land)
      .acceptedOn('2026-01-05', { nonAgriculturalHectares: 0.5 })
      .inState('compensationPaying')
      .after(commune.does('MEET_RECOVERY_CASE').on('2026-05-11'));
    mixed
      .when(communeHead.does('DECIDE_RECOVERY').on('2026-05-11'))
      .thenRefused('forbidden-before', { clock: 'nonAgriculturalNotice', earliest: '2026-05-12' });
    mixed.when(communeHead.does('DECIDE_RECOVERY').on('2026-05-12')).then({ state: 'recoveryDecided' });
  });

  it('stands on one of the seven cases of Đ.87.5, and is due ten days after it', () => {
    const paying = given(land).inState('compensationPaying');
    paying.when(communeHead.does('DECIDE_RECOVERY').on('2026-03-13')).thenUnless('recoveryCaseIsMet');
    paying.when(commune.does('MEET_RECOVERY_CASE', { number: 8 })).thenRefused('payload-invalid');
    paying.when(commune.does('MEET_RECOVERY_CASE').on('2026-03-10')).then({
      clocks: {
        agriculturalNotice: '2026-03-13 00:00',
        noticeValidity: '2027-01-12',
        compensationPayment: '2026-04-01',
        recoveryDecision: '2026-03-20',
      },
      facts: { recoveryCase: { number: 1, on: '2026-03-10' } },
    });
  });

  it('is signed by who is competent that day', () => {
    met
      .when(communeHead.does('DECIDE_RECOVERY', { delegation: undefined }).on('2026-03-13'))
      .thenUnless('signerIsCompetent');
    met
      .when(chair.does('DECIDE_RECOVERY', { delegation: undefined }).on('2026-03-13'))
      .then({ state: 'recoveryDecided' });
  });
});
