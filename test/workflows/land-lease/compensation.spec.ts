import { given } from '../../specification/specification.js';
import {
  commune,
  communeHead,
  compensationUnit,
  council,
  industryDepartment,
  investor,
  land,
} from './setting.js';

const at = (state: string) => given(land).inState(state);
/** The clocks of the notice run beside everything until the land is recovered. */
const notice = { agriculturalNotice: '2026-03-13 00:00', noticeValidity: '2027-01-12' };

describe('the inventory', () => {
  it('begins after the notice', () => {
    at('recoveryNoticeIssued')
      .when(compensationUnit.does('BEGIN_INVENTORY').on('2026-01-19'))
      .then({ state: 'inventory.measuring', clocks: notice });
  });

  it('of who does not cooperate: 15 days of persuasion, not one fewer', () => {
    const persuading = at('inventory.persuading');
    at('inventory.measuring')
      .when(compensationUnit.does('RECORD_INVENTORY_REFUSAL').on('2026-01-21'))
      .then({
        state: 'inventory.persuading',
        clocks: { ...notice, inventoryPersuasion: '2026-02-05 00:00' },
      });
    persuading
      .when(commune.does('END_INVENTORY_PERSUASION').on('2026-02-04'))
      .thenRefused('forbidden-before', {
        clock: 'inventoryPersuasion',
        earliest: '2026-02-05',
        basis: { instrument: 'Luật Đất đai 2024', article: 'Đ.87.2', confidence: 'C-2ND' },
      });
    persuading.when(commune.does('END_INVENTORY_PERSUASION').on('2026-02-05')).then({
      state: 'inventory.awaitingCooperation',
      clocks: { ...notice, inventoryPersuasion: 'stopped', inventoryWaiting: '2026-02-15 00:00' },
    });
  });

  it('then 10 more, and only then is it compelled, by the head', () => {
    const waiting = at('inventory.awaitingCooperation');
    waiting
      .when(communeHead.does('ORDER_COMPULSORY_INVENTORY').on('2026-02-14'))
      .thenRefused('forbidden-before', { clock: 'inventoryWaiting', earliest: '2026-02-15' });
    waiting.when(commune.does('ORDER_COMPULSORY_INVENTORY').on('2026-02-23')).thenRefused('not-permitted');
    waiting.when(communeHead.does('ORDER_COMPULSORY_INVENTORY').on('2026-02-23')).then({
      state: 'inventory.measuring',
      facts: { papers: { compulsoryInventory: { on: '2026-02-23' } } },
    });
  });

  it.each(['inventory.persuading', 'inventory.awaitingCooperation'])(
    'goes on as soon as they cooperate (%s)',
    (state) => {
      at(state)
        .when(compensationUnit.does('RECORD_COOPERATION').on('2026-02-06'))
        .then({ state: 'inventory.measuring' });
    },
  );

  it('is not left while somebody is being persuaded', () => {
    at('inventory.persuading')
      .when(compensationUnit.does('POST_COMPENSATION_PLAN'))
      .thenRefused('not-available');
  });
});

describe('the plan hangs out', () => {
  it('for 10 days since 2026', () => {
    at('inventory')
      .when(compensationUnit.does('POST_COMPENSATION_PLAN').on('2026-02-02'))
      .then({ state: 'planPosted.posting', clocks: { ...notice, planPosting: '2026-02-12 00:00' } });
    at('planPosted.posting')
      .when(compensationUnit.does('CLOSE_POSTING').on('2026-02-11'))
      .thenRefused('forbidden-before', {
        clock: 'planPosting',
        earliest: '2026-02-12',
        basis: { instrument: 'NQ 254/2025', article: 'Đ.3.9b', confidence: 'C-2ND' },
      });
  });

  it('for 30 days before, and was talked about for 60', () => {
    const posted = given(land)
      .acceptedOn('2025-08-04')
      .inState('landPlanning')
      .after(
        communeHead.does('APPROVE_RECOVERY_PLAN').on('2025-08-05'),
        commune.does('HOLD_RESIDENTS_MEETING').on('2025-08-06'),
        communeHead.does('ISSUE_RECOVERY_NOTICE').on('2025-08-07'),
        compensationUnit.does('BEGIN_INVENTORY').on('2025-08-11'),
      );
    const old = { agriculturalNotice: '2025-11-05 00:00', noticeValidity: '2026-08-07' };
    posted
      .when(compensationUnit.does('POST_COMPENSATION_PLAN').on('2025-09-08'))
      .then({ clocks: { ...old, planPosting: '2025-10-08 00:00' } });
    posted
      .after(compensationUnit.does('POST_COMPENSATION_PLAN').on('2025-09-08'))
      .when(compensationUnit.does('CLOSE_POSTING', { disagreeing: 1 }).on('2025-10-08'))
      .then({
        state: 'planPosted.inDialogue',
        clocks: { ...old, planPosting: 'stopped', dialogue: '2025-12-08' },
      });
  });

  it('and is settled when nobody disagrees', () => {
    at('planPosted.posting')
      .when(compensationUnit.does('CLOSE_POSTING').on('2026-02-12'))
      .then({ state: 'planPosted.settled', facts: { opinions: { households: 40, disagreeing: 0 } } });
  });

  it('or is talked about within 30 days with who does', () => {
    at('planPosted.posting')
      .when(compensationUnit.does('CLOSE_POSTING', { disagreeing: 3 }).on('2026-02-12'))
      .then({
        state: 'planPosted.inDialogue',
        clocks: { ...notice, planPosting: 'stopped', dialogue: '2026-03-16' },
      });
    at('planPosted.inDialogue')
      .when(compensationUnit.does('HOLD_DIALOGUE').on('2026-03-02'))
      .then({ state: 'planPosted.settled', clocks: { ...notice, dialogue: 'stopped' } });
  });

  it('with figures that fit', () => {
    at('planPosted.posting')
      .when(compensationUnit.does('CLOSE_POSTING', { disagreeing: 41 }).on('2026-02-12'))
      .thenUnless('disagreeingAreAmongAsked', { detail: 'Lấy ý kiến 40, không đồng ý 41.' });
  });
});

describe('the plan is appraised', () => {
  it('within 30 days, of which every one counts', () => {
    at('planPosted.settled')
      .when(compensationUnit.does('SUBMIT_COMPENSATION_PLAN').on('2026-02-24'))
      .then({ state: 'planAppraisal', clocks: { ...notice, planAppraisal: '2026-03-26' } });
  });

  it('and approved by the head, which opens 30 days to pay', () => {
    at('planAppraisal').when(commune.does('APPROVE_COMPENSATION_PLAN')).thenRefused('not-permitted');
    at('planAppraisal')
      .when(communeHead.does('APPROVE_COMPENSATION_PLAN').on('2026-03-02'))
      .then({
        state: 'compensationPaying',
        clocks: { ...notice, planAppraisal: 'stopped', compensationPayment: '2026-04-01' },
        facts: { approvedPlan: { totalMillionDong: 1000.3 } },
      });
  });

  it('or goes back with its reason, of which the law says nothing', () => {
    at('planAppraisal')
      .when(commune.does('RETURN_COMPENSATION_PLAN', { reason: undefined }))
      .thenRefused('payload-invalid');
    at('planAppraisal')
      .when(commune.does('RETURN_COMPENSATION_PLAN').on('2026-03-02'))
      .then({ state: 'planPosted.settled', clocks: { ...notice, planAppraisal: 'stopped' } });
  });
});

describe('compensation', () => {
  const pay = (millionDong: number) => compensationUnit.does('PAY_COMPENSATION', { millionDong });

  it('is paid in parts that are added exactly: 600,1 and 400,2 are 1000,3', () => {
    at('compensationPaying')
      .when(pay(600.1).on('2026-03-09'))
      .then({ state: 'compensationPaying', clocks: { ...notice, compensationPayment: '2026-04-01' } });
    at('compensationPaying')
      .after(pay(600.1).on('2026-03-09'))
      .when(pay(400.2).on('2026-03-10'))
      .then({
        clocks: { ...notice, compensationPayment: 'stopped' },
        facts: { payments: [{}, { millionDong: 400.2 }] },
      });
  });

  it('is never more than the plan', () => {
    at('compensationPaying').after(pay(600.1)).when(pay(400.21)).thenUnless('paymentStaysWithinPlan', {
      detail: 'Đã chi trả cả lần này 1000,31 triệu đồng, phương án 1000,3 triệu đồng.',
    });
  });

  it('is late after 30 days, and goes on', () => {
    at('compensationPaying')
      .after(pay(600.1).on('2026-03-09'))
      .when(pay(400.2).on('2026-04-02'))
      .then({ clocks: { ...notice, compensationPayment: 'stopped late' } });
  });

  it.each(['recoveryDecided', 'siteHandover', 'enforcement'])('is still paid in %s', (state) => {
    at(state).when(pay(600.1)).then({ state });
    const paid = at(state).after(pay(600.1)).when(pay(400.2));
    expect(paid.dossier().clocks.find(({ name }) => name === 'compensationPayment')?.status).toBe('stopped');
  });
});

describe('land clearance', () => {
  it('is a reported figure with the day that it is of', () => {
    at('inventory')
      .when(
        compensationUnit
          .does('REPORT_LAND_CLEARANCE', { percent: 96.24, reportedFor: '2026-01-30' })
          .on('2026-02-02'),
      )
      .then({
        facts: {
          landClearancePercent: 96.24,
          landClearance: [{ percent: 96.24, reportedFor: '2026-01-30' }],
        },
      });
  });

  it('falls only with a word', () => {
    const reported = at('siteHandover').after(
      compensationUnit.does('REPORT_LAND_CLEARANCE', { percent: 83.5 }),
    );
    reported
      .when(investor.does('REPORT_LAND_CLEARANCE', { percent: 80 }))
      .thenUnless('clearanceFallExplained', { detail: 'Lần trước: 83,5 %; lần này: 80 %.' });
    reported
      .when(commune.does('REPORT_LAND_CLEARANCE', { percent: 80, explanation: 'Đo lại' }))
      .then({ facts: { landClearancePercent: 80 } });
  });

  it.each([
    'recoveryNoticeIssued',
    'inventory',
    'planPosted',
    'planAppraisal',
    'compensationPaying',
    'recoveryDecided',
    'siteHandover',
    'enforcement',
    'riceLandConversion',
    'leaseAppraisal',
    'leaseDecided',
    'contractSigned',
    'fieldHandover',
  ])('is reported in %s', (state) => {
    at(state)
      .when(industryDepartment.does('REPORT_LAND_CLEARANCE'))
      .then({ state, facts: { landClearancePercent: 40 } });
  });

  it('is not the council’s to report', () => {
    at('siteHandover').when(council.does('REPORT_LAND_CLEARANCE')).thenRefused('not-permitted');
  });
});
