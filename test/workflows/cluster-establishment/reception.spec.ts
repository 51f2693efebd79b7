import {
  applicant,
  handlerOf,
  leaderOf,
  runsOut,
  someoneAt,
  theSystem,
  timePasses,
  type Changes,
} from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { INVESTOR_PAPERS } from './sequence-setting.js';
import { establishment } from './setting.js';

const commune = handlerOf('localAuthority');
const without = (...codes: readonly string[]) => INVESTOR_PAPERS.filter((code) => !codes.includes(code));

describe('the request', () => {
  const before = given(establishment).inState('notLodged');

  it('may be lodged by the commune that receives it, or by the investor', () => {
    const expected = {
      state: 'requestReceived',
      facts: {
        subject: 'Bắc Sông',
        applications: [{ party: 'investor-a', name: 'Công ty A', receivedOn: '2026-09-21' }],
      },
    };
    before.when(commune.does('LODGE')).then(expected);
    before.when(applicant.does('LODGE')).then(expected);
    before.when(handlerOf('industryDepartment').does('LODGE')).thenRefused('not-permitted');
  });

  it('is light: a name, an area, an investor and the number of the paper', () => {
    before
      .when(
        commune.does('LODGE', {
          cluster: { name: 'Nam Sông', areaHectares: 12.5 },
          existingClusters: undefined,
        }),
      )
      .then({ facts: { figures: { kind: 'ordinary', inProvincialList: null, existingClusters: null } } });
    before.when(commune.does('LODGE', { documentNumber: undefined })).thenRefused('payload-invalid');
    before.when(commune.does('LODGE', { cluster: { name: 'Nam Sông' } })).thenRefused('payload-invalid');
    before.when(commune.does('LODGE', { components: ['b9'] })).thenRefused('payload-invalid');
  });

  it('cannot have more industrial land than land', () => {
    const cluster = (industrialLandHectares: number) => ({
      cluster: { name: 'Nam Sông', areaHectares: 50, industrialLandHectares },
    });
    before.when(commune.does('LODGE', cluster(50))).then({ state: 'requestReceived' });
    before.when(commune.does('LODGE', cluster(50.01))).thenUnless('industrialLandFitsArea');
  });

  it('names its investor, or is lodged for one', () => {
    const anonymous = {
      ...establishment,
      partiesOn: (on: string) => ({ ...establishment.partiesOn(on), applicant: [] }),
    };
    given(anonymous).when(commune.does('LODGE')).thenUnless('investorIsKnown');
    given(anonymous)
      .when(commune.does('LODGE', { investor: { party: 'investor-c', name: 'Công ty C' } }))
      .then({ facts: { applications: [{ party: 'investor-c' }] } });
  });
});

describe('requestReceived: the commune owes a public notice', () => {
  const received = given(establishment).inState('requestReceived');

  it('which only the commune publishes', () => {
    received
      .when(commune.does('PUBLISH_NOTICE'))
      .then({ state: 'receivingApplications', facts: { notice: { documentNumber: '711/TB-UBND' } } });
    received.when(applicant.does('PUBLISH_NOTICE')).thenRefused('not-permitted');
    received.when(someoneAt('hn.ubnd-xa-y', 'handler').does('PUBLISH_NOTICE')).thenRefused('not-visible');
  });

  it('and may still publish late, overdue', () => {
    received
      .when(timePasses('2026-09-23'))
      .then({ state: 'requestReceived', clocks: { publicNotice: 'overdue' } });
    received
      .when(commune.does('PUBLISH_NOTICE').on('2026-09-24'))
      .then({ clocks: { publicNotice: 'stopped late', receptionWindow: '2026-10-01 17:00' } });
  });

  it('and nothing is sent on before it', () => {
    received
      .when(commune.does('SEND_TO_DEPARTMENT'))
      .thenRefused('not-available', { state: 'requestReceived' });
  });
});

describe('receivingApplications: the window is open', () => {
  const open = given(establishment).inState('receivingApplications');

  it('to any number of investors, each once', () => {
    const second = commune.does('REGISTER_APPLICATION').on('2026-09-23');
    open.when(second).then({
      state: 'receivingApplications',
      facts: { applications: [{ party: 'investor-a' }, { party: 'investor-b', receivedOn: '2026-09-23' }] },
    });
    open.after(second).when(commune.does('REGISTER_APPLICATION')).thenUnless('applicationIsNew');
    open
      .when(commune.does('REGISTER_APPLICATION', { investor: { party: 'investor-a', name: 'Công ty A' } }))
      .thenUnless('applicationIsNew', { detail: 'Nhà đầu tư: Công ty A.' });
  });

  it('but an investor may speak for itself alone', () => {
    open.when(applicant.does('REGISTER_APPLICATION')).thenUnless('investorAppliesForItself');
  });

  it('but not to a paper of tomorrow', () => {
    open
      .when(commune.does('REGISTER_APPLICATION', { date: '2026-09-22' }).on('2026-09-21'))
      .thenUnless('paperIsDatedByThen');
  });

  it('until 17:00 of its last day, and then nobody opens it again', () => {
    open
      .when(commune.does('REGISTER_APPLICATION').on('2026-09-28', '16:59'))
      .then({ state: 'receivingApplications' });
    open
      .when(commune.does('REGISTER_APPLICATION').on('2026-09-28', '17:00'))
      .thenUnless('applicationCameInTime', { detail: 'Tiếp nhận từ 21/09/2026 đến 28/09/2026.' });
    open
      .when(commune.does('REGISTER_APPLICATION', { receivedOn: '2026-09-22' }).on('2026-09-23'))
      .thenUnless('receiptIsNotLater');
  });

  it('and closes by itself, not by a person and not by another clock', () => {
    open.when(runsOut('receptionWindow')).then({ state: 'compiling' });
    open.when(commune.does('CLOCK_EXPIRED', { clock: 'receptionWindow' })).thenRefused('system-only');
    open
      .when(theSystem.does('CLOCK_EXPIRED', { clock: 'publicNotice' }))
      .then({ state: 'receivingApplications', clocks: { receptionWindow: '2026-09-28 17:00' } });
  });
});

describe('compiling: the commune draws up the dossier', () => {
  const compiling = given(establishment).inState('compiling');

  it('and may still enter what it received in time', () => {
    const late = (receivedOn: string) =>
      commune.does('REGISTER_APPLICATION', { receivedOn }).on('2026-09-30');
    compiling.when(late('2026-09-28')).then({
      state: 'compiling',
      facts: { applications: [{}, { party: 'investor-b', receivedOn: '2026-09-28' }] },
    });
    compiling.when(late('2026-09-29')).thenUnless('applicationCameInTime');
    compiling.when(late('2026-09-20')).thenUnless('applicationCameInTime');
    compiling
      .when(applicant.does('REGISTER_APPLICATION', { receivedOn: '2026-09-28' }))
      .thenUnless('authorityAttestsReceipt');
  });

  it('and may leave an application out that is not valid, with the reason, but not every one', () => {
    const second = commune.does('REGISTER_APPLICATION', { receivedOn: '2026-09-28', components: [] });
    const leftOut = [{ party: 'investor-b', reason: 'Không bổ sung báo cáo đầu tư.' }];
    const send = (more: Changes) =>
      commune.does('SEND_TO_DEPARTMENT', {
        applications: [{ party: 'investor-a', components: INVESTOR_PAPERS }],
        ...more,
      });
    const two = compiling.after(second);
    two.when(send({})).thenUnless('requiredComponentsArePresent');
    two.when(send({ leftOut })).then({
      state: 'underAppraisal',
      facts: {
        applications: [{ party: 'investor-a' }],
        applicationsLeftOut: [{ party: 'investor-b', reason: 'Không bổ sung báo cáo đầu tư.' }],
      },
    });
    compiling
      .when(send({ leftOut: [{ party: 'investor-a', reason: 'Không hợp lệ.' }] }))
      .thenUnless('someApplicationIsSent');
    compiling.when(send({ leftOut })).thenUnless('sentApplicationsAreRegistered');
  });

  it('and sends it complete to Sở Công Thương', () => {
    compiling.when(commune.does('SEND_TO_DEPARTMENT')).then({
      state: [
        'underAppraisal',
        'underAppraisal.contentReview.reviewing',
        'underAppraisal.consultation.notAsked',
      ],
      facts: {
        submission: { documentNumber: '90/TTr-UBND', sets: 2 },
        applications: [{ components: INVESTOR_PAPERS }],
      },
    });
    compiling.when(handlerOf('industryDepartment').does('SEND_TO_DEPARTMENT')).thenRefused('not-permitted');
  });

  it.each([
    ['2025-06-20', 'b2', 'Báo cáo đầu tư'],
    ['2025-06-20', 'c', 'tư cách pháp lý'],
    ['2026-08-17', 'c', 'tư cách pháp lý'],
    ['2026-09-21', 'dd1', 'kinh nghiệm'],
  ])('accepted on %s: not without %s', (acceptedOn, code, name) => {
    given(establishment)
      .acceptedOn(acceptedOn)
      .inState('compiling')
      .when(
        commune.does('SEND_TO_DEPARTMENT', {
          applications: [{ party: 'investor-a', components: without(code) }],
        }),
      )
      .thenUnless('requiredComponentsArePresent', { detail: expect.stringContaining(name) });
  });

  it('R3 no longer asks for the paper on legal status (c)', () => {
    compiling
      .when(
        commune.does('SEND_TO_DEPARTMENT', {
          applications: [{ party: 'investor-a', components: without('c') }],
        }),
      )
      .then({ state: 'underAppraisal' });
  });

  it.each(['d1', 'd2', 'd3', 'd4', 'd5'])('one financial proof is enough, be it %s', (proof) => {
    const papers = [...without('d1'), proof];
    compiling
      .when(
        commune.does('SEND_TO_DEPARTMENT', { applications: [{ party: 'investor-a', components: papers }] }),
      )
      .then({ state: 'underAppraisal' });
  });

  it('none is not', () => {
    compiling
      .when(
        commune.does('SEND_TO_DEPARTMENT', {
          applications: [{ party: 'investor-a', components: without('d1') }],
        }),
      )
      .thenUnless('financialProofIsPresent', { detail: 'Thiếu ở hồ sơ của: Công ty A.' });
  });

  it('papers handed in with the request need not be named again', () => {
    given(establishment)
      .acceptedOn('2026-09-21', { components: INVESTOR_PAPERS })
      .inState('compiling')
      .when(commune.does('SEND_TO_DEPARTMENT', { applications: undefined }))
      .then({ state: 'underAppraisal' });
  });

  it('not with the dossier of somebody who did not apply', () => {
    compiling
      .when(
        commune.does('SEND_TO_DEPARTMENT', {
          applications: [{ party: 'investor-z', components: INVESTOR_PAPERS }],
        }),
      )
      .thenUnless('sentApplicationsAreRegistered', { detail: 'Chưa tiếp nhận hồ sơ của: investor-z.' });
  });

  it('in 02 sets, with electronic files', () => {
    const r1 = given(establishment).acceptedOn('2025-06-20').inState('compiling');
    r1.when(commune.does('SEND_TO_DEPARTMENT', { sets: 1 })).thenUnless('setsAreEnough', {
      basis: expect.objectContaining({ article: 'Đ.10.2', confidence: 'C-ORIG' }),
    });
    r1.when(commune.does('SEND_TO_DEPARTMENT', { sets: 3 })).then({ state: 'underAppraisal' });
    r1.when(commune.does('SEND_TO_DEPARTMENT', { electronicFiles: false })).thenUnless(
      'electronicFilesAreAttached',
    );
  });

  it('in R3 in as many sets as the province asks, because the law is not known', () => {
    compiling.when(commune.does('SEND_TO_DEPARTMENT', { sets: 1 })).then({ state: 'underAppraisal' });
    given(establishment)
      .withParameters({ 'submission.sets': 3 })
      .inState('compiling')
      .when(commune.does('SEND_TO_DEPARTMENT', { sets: 2 }))
      .thenUnless('setsAreEnough', {
        detail: 'Đã lập 2 bộ, cần 3 bộ.',
        basis: expect.objectContaining({ confidence: 'UNKNOWN' }),
      });
  });

  it('with a Tờ trình that is not of a later day', () => {
    compiling
      .when(commune.does('SEND_TO_DEPARTMENT', { date: '2026-10-02' }).on('2026-10-01'))
      .thenUnless('paperIsDatedByThen', { detail: 'Ngày văn bản 02/10/2026, ngày ghi nhận 01/10/2026.' });
  });

  it('or returns a dossier that is not valid, with its reason', () => {
    compiling.when(commune.does('RETURN')).then({
      state: 'returned',
      facts: { ended: { ground: 'NĐ 32/2024/NĐ-CP Đ.9', reason: 'Hồ sơ không hợp lệ.' } },
    });
    compiling.when(leaderOf('localAuthority').does('RETURN')).then({ state: 'returned' });
    compiling.when(commune.does('RETURN', { reason: undefined })).thenRefused('payload-invalid');
    compiling.when(applicant.does('RETURN')).thenRefused('not-permitted');
  });
});
