import { notify, tellOpener } from '../../../workflows/vocabulary/effect.js';
import { theSystem } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import {
  chair,
  committee,
  commune,
  communeHead,
  council,
  investor,
  land,
  landAgency,
  landAgencyHead,
} from './setting.js';

const at = (state: string) => given(land).inState(state);
const overdue = { compensationPayment: 'overdue' };

describe('rice land', () => {
  const converting = at('riceLandConversion');

  it('is converted by a resolution of the provincial council, of any area, since Luật Đất đai 2024', () => {
    converting.when(council.does('ADOPT_RICE_LAND_RESOLUTION').on('2026-04-06')).then({
      state: 'leaseAppraisal.gatheringFile',
      facts: { papers: { riceLandResolution: { documentNumber: '12/NQ-HĐND' } } },
    });
    converting.when(committee.does('ADOPT_RICE_LAND_RESOLUTION')).then({ state: 'leaseAppraisal' });
    converting.when(commune.does('ADOPT_RICE_LAND_RESOLUTION')).thenRefused('not-permitted');
  });

  it('needs a resolution that covers it', () => {
    converting
      .when(council.does('ADOPT_RICE_LAND_RESOLUTION', { riceHectares: 11.99 }))
      .thenUnless('paperCoversRiceLand', { detail: 'Văn bản cho phép 11,99 ha, đợt này cần 12 ha.' });
  });

  it('is no matter of the Prime Minister any more', () => {
    converting.when(committee.does('RECORD_PRIME_MINISTER_APPROVAL')).thenUnless('primeMinisterDecidesHere', {
      basis: expect.objectContaining({ article: 'Đ.58', confidence: 'RECALLED' }),
    });
  });

  it('may need no resolution where the law says so', () => {
    converting
      .when(committee.does('RECORD_RICE_LAND_EXEMPTION').on('2026-04-06'))
      .then({ state: 'leaseAppraisal.gatheringFile' });
  });

  describe('of a dossier accepted before 01/8/2024', () => {
    const old = (riceHectares: number, acceptedOn = '2024-07-31') =>
      given(land).acceptedOn(acceptedOn, { riceHectares }).inState('riceLandConversion');

    it('is the Prime Minister’s from 10 ha', () => {
      old(10)
        .when(committee.does('RECORD_PRIME_MINISTER_APPROVAL', { riceHectares: 10 }).on('2026-04-06'))
        .then({ state: 'leaseAppraisal.gatheringFile' });
      old(10)
        .when(council.does('ADOPT_RICE_LAND_RESOLUTION'))
        .thenUnless('councilResolvesHere', { detail: 'Đất trồng lúa 10 ha.' });
    });

    it('is the council’s below', () => {
      old(9.99).when(committee.does('RECORD_PRIME_MINISTER_APPROVAL')).thenUnless('primeMinisterDecidesHere');
      old(9.99).when(council.does('ADOPT_RICE_LAND_RESOLUTION')).then({ state: 'leaseAppraisal' });
    });

    it('is not exempted by the later law', () => {
      old(9.99).when(committee.does('RECORD_RICE_LAND_EXEMPTION')).thenUnless('exemptionIsOfNewLaw');
    });

    it('and is the council’s in a dossier of the day after', () => {
      old(10, '2024-08-01')
        .when(council.does('ADOPT_RICE_LAND_RESOLUTION'))
        .then({ state: 'leaseAppraisal' });
    });
  });
});

describe('the lease', () => {
  it('takes 12 of 15 working days at the land agency, in Lào Cai', () => {
    at('leaseAppraisal.gatheringFile')
      .when(investor.does('SUBMIT_LEASE_FILE').on('2026-04-07'))
      .then({
        state: 'leaseAppraisal.underReview',
        clocks: { ...overdue, leaseProcedure: '2026-04-29', leaseAppraisal: '2026-04-23' },
      });
  });

  it('and 3 at the committee', () => {
    at('leaseAppraisal.underReview')
      .when(landAgency.does('SUBMIT_LEASE_PROPOSAL').on('2026-04-17'))
      .then({
        state: 'leaseAppraisal.awaitingDecision',
        clocks: {
          ...overdue,
          leaseProcedure: '2026-04-29',
          leaseAppraisal: 'stopped',
          leaseDecision: '2026-04-22',
        },
      });
  });

  it('takes 10 more in a mountain commune, of which nobody says whose they are', () => {
    given(land)
      .acceptedOn('2026-01-05', { mountainOrPoor: true })
      .inState('leaseAppraisal.gatheringFile')
      .when(investor.does('SUBMIT_LEASE_FILE').on('2026-04-07'))
      .then({ clocks: { ...overdue, leaseProcedure: '2026-05-15' } });
  });

  it.each([{ 'landLease.timeLimits': 'nowhere' }, { 'landLease.timeLimits': null }])(
    'has no days that are known where the province has named none: %j',
    (parameters) => {
      given(land)
        .withParameters(parameters)
        .inState('leaseAppraisal.gatheringFile')
        .when(investor.does('SUBMIT_LEASE_FILE').on('2026-04-07'))
        .then({ state: 'leaseAppraisal.underReview', clocks: overdue });
    },
  );

  it('does not count the time of a supplement', () => {
    at('leaseAppraisal.underReview')
      .when(landAgency.does('REQUEST_SUPPLEMENT').on('2026-04-09'))
      .then({
        state: 'leaseAppraisal.awaitingSupplement',
        clocks: { ...overdue, leaseProcedure: 'paused', leaseAppraisal: 'paused' },
        effects: [{ type: 'notify', params: { to: ['investor'], notice: 'supplementRequested' } }],
      });
    at('leaseAppraisal.awaitingSupplement')
      .when(investor.does('SUBMIT_SUPPLEMENT').on('2026-04-14'))
      .then({
        state: 'leaseAppraisal.underReview',
        clocks: { ...overdue, leaseProcedure: '2026-05-07', leaseAppraisal: '2026-05-04' },
      });
  });

  it('does not count the time of the land price', () => {
    at('leaseAppraisal.underReview')
      .when(landAgency.does('REQUEST_LAND_PRICE').on('2026-04-09'))
      .then({
        state: 'leaseAppraisal.awaitingLandPrice',
        clocks: { ...overdue, leaseProcedure: 'paused', leaseAppraisal: 'paused' },
      });
    at('leaseAppraisal.awaitingLandPrice')
      .when(landAgency.does('RECORD_LAND_PRICE').on('2026-04-14'))
      .then({
        state: 'leaseAppraisal.underReview',
        clocks: { ...overdue, leaseProcedure: '2026-05-07', leaseAppraisal: '2026-05-04' },
      });
  });

  it('sends a file back that is not in order, and no clock runs then', () => {
    at('leaseAppraisal.underReview')
      .when(landAgency.does('RETURN_LEASE_FILE').on('2026-04-09'))
      .then({ state: 'leaseAppraisal.gatheringFile', clocks: { ...overdue, leaseProcedure: 'stopped' } });
  });

  it('is directed by the land agency while the investor gathers its file', () => {
    at('leaseAppraisal.gatheringFile')
      .when(landAgency.does('CLAIM'))
      .then({
        facts: { assignee: 'handler@lc.so-nong-nghiep-va-moi-truong' },
      });
    at('leaseAppraisal.gatheringFile')
      .when(landAgencyHead.does('SUSPEND', { ground: 'Có khiếu nại', documentNumber: '7/SNNMT' }))
      .then({ state: 'leaseAppraisal.gatheringFile' });
  });
});

describe('the decision on the lease', () => {
  const awaiting = at('leaseAppraisal.awaitingDecision');

  it('is the committee’s', () => {
    awaiting.when(chair.does('DECIDE_LEASE').on('2026-04-21')).then({
      state: 'leaseDecided',
      clocks: { ...overdue, leaseProcedure: 'stopped', leaseDecision: 'stopped' },
      facts: { lease: { areaHectares: 19.5, rent: 'oneOff', coversWholeArea: false } },
    });
    awaiting.when(committee.does('DECIDE_LEASE')).thenRefused('not-permitted');
  });

  it('or the commune’s where it is delegated', () => {
    awaiting.when(communeHead.does('DECIDE_LEASE')).thenUnless('leaseSignerIsCompetent');
    awaiting
      .when(communeHead.does('DECIDE_LEASE', { delegation: '05/QĐ-UBND' }))
      .then({ state: 'leaseDecided' });
  });

  it('leases no more than was recovered', () => {
    awaiting.when(chair.does('DECIDE_LEASE', { areaHectares: 20 })).then({ state: 'leaseDecided' });
    awaiting
      .when(chair.does('DECIDE_LEASE', { areaHectares: 20.01 }))
      .thenUnless('leaseStaysWithinRecovery', { detail: 'Cho thuê 20,01 ha, đã thu hồi 20 ha.' });
  });

  it('takes the rent at once, or every year on request', () => {
    awaiting.when(chair.does('DECIDE_LEASE', { rent: 'annual' })).thenUnless('annualRentIsRequested', {
      basis: { instrument: 'Luật Đất đai 2024', article: 'Đ.120.2b, Đ.120.3b', confidence: 'C-ORIG' },
    });
    awaiting
      .when(chair.does('DECIDE_LEASE', { rent: 'annual', annualRentRequested: true }))
      .then({ facts: { lease: { rent: 'annual' } } });
  });

  it('may be no, with ground and reason', () => {
    awaiting.when(chair.does('REFUSE').on('2026-04-20')).then({
      state: 'refused',
      effects: [tellOpener('LAND_LEASE_ENDED')],
      facts: { ended: { reason: 'Không phù hợp kế hoạch sử dụng đất' } },
    });
  });
});

describe('from the decision to the ground', () => {
  it('the contract is signed', () => {
    at('leaseDecided')
      .when(landAgency.does('SIGN_CONTRACT').on('2026-04-24'))
      .then({ state: 'contractSigned' });
  });

  it('the land is handed over on the ground', () => {
    at('contractSigned')
      .when(landAgency.does('BEGIN_FIELD_HANDOVER').on('2026-05-04'))
      .then({ state: 'fieldHandover' });
    at('fieldHandover')
      .when(landAgency.does('CONFIRM_FIELD_HANDOVER', { areaHectares: 19.51 }))
      .thenUnless('handedOverAreaIsLeased', { detail: 'Giao 19,51 ha, quyết định 19,5 ha.' });
  });

  it('and the construction hears of it', () => {
    at('fieldHandover')
      .when(landAgency.does('CONFIRM_FIELD_HANDOVER').on('2026-05-06'))
      .then({ state: 'leased', effects: [tellOpener('LAND_LEASED')] });
  });
});

describe('other ends', () => {
  it.each([
    'landPlanning',
    'recoveryNoticeIssued',
    'inventory',
    'planPosted',
    'planAppraisal',
    'compensationPaying',
  ])('the investor may withdraw in %s, while no land is recovered', (state) => {
    at(state)
      .when(investor.does('WITHDRAW'))
      .then({
        state: 'withdrawn',
        effects: [tellOpener('LAND_LEASE_ENDED')],
        facts: { ended: { reason: 'Thay đổi phương án đầu tư' } },
      });
  });

  it('but not after', () => {
    at('recoveryDecided').when(investor.does('WITHDRAW')).thenRefused('not-available');
  });

  it.each([
    'landPlanning',
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
  ])('the committee may terminate in %s, with its ground', (state) => {
    at(state)
      .when(chair.does('TERMINATE', { ground: undefined }))
      .thenRefused('payload-invalid');
    const terminated = at(state).when(chair.does('TERMINATE'));
    terminated.then({ state: 'terminated', effects: [tellOpener('LAND_LEASE_ENDED')] });
    expect(terminated.dossier().clocks.every(({ status }) => status === 'stopped')).toBe(true);
  });

  it.each(['leased', 'refused', 'withdrawn', 'terminated'])('%s takes nothing more', (state) => {
    at(state).when(commune.does('REPORT_LAND_CLEARANCE')).thenRefused('dossier-ended');
  });
});

describe('the construction that opened the phase ends first', () => {
  const CONSTRUCTION = '000.00.01.H26-260105-0001';
  const of = (state: string) =>
    given(land).acceptedOn(land.acceptedOn, { constructionDossier: CONSTRUCTION }).inState(state);
  const ends = (dossier = CONSTRUCTION) =>
    theSystem.does('OPENER_ENDED', {
      ...{ dossier, procedure: 'infrastructure-construction', state: 'terminated' },
      reason: 'Bãi bỏ quyết định thành lập',
    });

  it.each(['landPlanning', 'recoveryNoticeIssued', 'inventory', 'planPosted', 'planAppraisal'])(
    'so does the phase in %s, when nobody has anything coming yet',
    (state) => {
      of(state)
        .when(ends())
        .then({
          state: 'terminated',
          effects: [
            notify('ended-with-construction', 'investor', 'localAuthority', 'compensationUnit'),
            tellOpener('LAND_LEASE_ENDED'),
          ],
          facts: {
            ended: { ground: `Hồ sơ ${CONSTRUCTION} đã kết thúc`, reason: 'Bãi bỏ quyết định thành lập' },
          },
        });
    },
  );

  it.each([
    'compensationPaying',
    'recoveryDecided',
    'siteHandover',
    'enforcement',
    'riceLandConversion',
    'leaseAppraisal',
    'leaseDecided',
    'contractSigned',
    'fieldHandover',
  ])('the phase goes on in %s, flagged, and people are told', (state) => {
    of(state)
      .when(ends())
      .then({
        state,
        effects: [notify('construction-ended', 'localAuthority', 'compensationUnit', 'industryDepartment')],
        facts: { ended: null, flags: [{ code: 'opener-ended' }] },
      });
  });

  it('which only the System says, and only of the dossier that opened it', () => {
    of('landPlanning').when(ends('000.00.01.H26-260105-0002')).thenUnless('isItsOpener');
    of('landPlanning').when(commune.does('OPENER_ENDED', {})).thenRefused('system-only');
    at('landPlanning').when(ends()).thenUnless('isItsOpener');
  });
});
