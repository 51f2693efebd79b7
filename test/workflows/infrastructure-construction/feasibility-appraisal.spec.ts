import { given } from '../../specification/specification.js';
import { runsOut } from '../../specification/act.js';
import { construction, constructionBody, departmentLeader, investor, localAuthority } from './setting.js';

const required = given(construction)
  .inState('preparing')
  .after(constructionBody.does('SETTLE_APPRAISAL_DUTY', { required: true }));
const submitted = required.after(investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-10-05'));
const asked = submitted.after(constructionBody.does('REQUEST_SUPPLEMENT').on('2026-10-08'));

describe('whether a project is appraised', () => {
  const planned = given(construction)
    .inState('preparing')
    .after(localAuthority.does('APPROVE_DETAILED_PLAN'));

  it('is a yes or no of each project, which nobody guesses', () => {
    planned.when(investor.does('SUBMIT_FEASIBILITY_REPORT')).thenUnless('appraisalIsRequired');
    planned.when(investor.does('APPROVE_PROJECT')).thenUnless('appraisalSettled', {
      basis: {
        instrument: 'Luật Xây dựng 135/2025/QH15',
        article: 'Đ.27.1',
        confidence: 'C-ORIG',
        note: 'Không phải dự án nào cũng phải thẩm định',
      },
    });
  });

  it('lets a project that is spared it be approved at once', () => {
    planned
      .after(constructionBody.does('SETTLE_APPRAISAL_DUTY', { required: false }))
      .when(investor.does('APPROVE_PROJECT').on('2026-09-30'))
      .then({ facts: { reached: { projectApproval: '2026-09-30' } } });
  });

  it('is not answered anew while an appraisal is under way', () => {
    submitted
      .when(constructionBody.does('SETTLE_APPRAISAL_DUTY', { required: false }))
      .thenUnless('appraisalNotUnderWay');
  });

  it('comes after the detailed plan', () => {
    required
      .after(
        investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-10-05'),
        constructionBody.does('RECORD_APPRAISAL_RESULT').on('2026-10-07'),
      )
      .when(investor.does('APPROVE_PROJECT'))
      .thenUnless('detailedPlanApproved');
  });
});

describe('how long it takes', () => {
  it.each([
    ['A', 'I', '2026-11-09'],
    ['A', 'II', '2026-11-02'],
    ['B', 'special', '2026-11-02'],
    ['B', 'II', '2026-10-27'],
    ['C', 'I', '2026-10-26'],
    ['C', 'III', '2026-10-21'],
  ])('group %s, grade %s, submitted on 05/10/2026: %s', (projectGroup, workGrade, dueOn) => {
    required
      .when(investor.does('SUBMIT_FEASIBILITY_REPORT', { projectGroup, workGrade }).on('2026-10-05'))
      .then({ clocks: { feasibilityAppraisal: dueOn, appraisalCompleteness: '2026-10-12' } });
  });

  it.each([
    ['A', '2026-07-06'],
    ['B', '2026-06-26'],
    ['C', '2026-06-16'],
  ])('group %s, submitted on 01/6/2026 under the old law: %s', (projectGroup, dueOn) => {
    given(construction)
      .acceptedOn('2025-08-01')
      .inState('preparing')
      .after(constructionBody.does('SETTLE_APPRAISAL_DUTY', { required: true }))
      .when(investor.does('SUBMIT_FEASIBILITY_REPORT', { projectGroup }).on('2026-06-01'))
      .then({ clocks: { feasibilityAppraisal: dueOn } });
  });

  it('is a new start of the clock for a report submitted again', () => {
    submitted
      .after(constructionBody.does('RECORD_APPRAISAL_RESULT', { result: 'failed' }).on('2026-10-12'))
      .when(investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-10-13'))
      .then({ clocks: { feasibilityAppraisal: '2026-11-04', appraisalCompleteness: '2026-10-20' } });
  });
});

describe('a supplement', () => {
  it('pauses the appraisal and gives the investor twenty working days', () => {
    submitted.when(constructionBody.does('REQUEST_SUPPLEMENT').on('2026-10-08')).then({
      clocks: { feasibilityAppraisal: 'paused', appraisalSupplement: '2026-11-05' },
      facts: { appraisal: { status: 'awaitingSupplement', supplementAskedOn: '2026-10-08' } },
    });
  });

  it('lets the appraisal go on; the days between are not counted', () => {
    asked.when(investor.does('SUBMIT_SUPPLEMENT').on('2026-10-20')).then({
      clocks: { feasibilityAppraisal: '2026-11-09' },
      facts: { appraisal: { status: 'underWay' } },
    });
  });

  it('is asked once', () => {
    asked
      .after(investor.does('SUBMIT_SUPPLEMENT').on('2026-10-09'))
      .when(constructionBody.does('REQUEST_SUPPLEMENT').on('2026-10-09'))
      .thenUnless('supplementStillAllowed');
  });

  it('is asked within five working days', () => {
    submitted
      .after(runsOut('appraisalCompleteness'))
      .when(constructionBody.does('REQUEST_SUPPLEMENT').on('2026-10-13'))
      .thenUnless('supplementStillAllowed');
  });

  it('stops the appraisal when it does not come', () => {
    asked
      .when(runsOut('appraisalSupplement'))
      .then({ clocks: {}, state: 'preparing', facts: { appraisal: { status: 'stopped' } } });
    asked
      .after(runsOut('appraisalSupplement'))
      .when(investor.does('SUBMIT_SUPPLEMENT').on('2026-11-06'))
      .thenUnless('supplementAwaited');
  });

  it('is asked of an appraisal that is under way', () => {
    required.when(constructionBody.does('REQUEST_SUPPLEMENT')).thenUnless('appraisalUnderWay');
    asked.when(constructionBody.does('RECORD_APPRAISAL_RESULT')).thenUnless('appraisalUnderWay');
  });
});

describe('its result', () => {
  it('stops the clocks and reaches the milestone when it is passed', () => {
    submitted.when(constructionBody.does('RECORD_APPRAISAL_RESULT').on('2026-10-20')).then({
      clocks: {},
      facts: {
        appraisal: { status: 'passed', outcome: { documentNumber: '01/QĐ', on: '2026-10-20' } },
        reached: { feasibilityAppraisal: '2026-10-20' },
      },
    });
  });

  it('reaches nothing when it is failed', () => {
    const failed = submitted.after(
      constructionBody.does('RECORD_APPRAISAL_RESULT', { result: 'failed' }).on('2026-10-20'),
    );
    expect(failed.dossier().facts).toMatchObject({ appraisal: { status: 'failed' }, reached: {} });
  });
});

describe('an extension', () => {
  const extendedTo = (dueOn: string, on = '2026-10-20') =>
    departmentLeader
      .does('EXTEND', { clock: 'feasibilityAppraisal', dueOn, documentNumber: '20/SXD', reason: 'Phức tạp' })
      .on(on);
  const basis = {
    instrument: 'NĐ 217/2026/NĐ-CP',
    article: 'Đ.37',
    confidence: 'C-ORIG',
    note: 'Gia hạn một lần, không quá thời hạn ấy',
  };

  it('is at most as long again: 32 working days for group B, grade II', () => {
    submitted.when(extendedTo('2026-11-18')).then({ clocks: { feasibilityAppraisal: '2026-11-18' } });
    submitted
      .when(extendedTo('2026-11-19'))
      .thenRefused('extension-too-long', { clock: 'feasibilityAppraisal', latest: '2026-11-18', basis });
  });

  it('leaves out what a supplement took', () => {
    asked
      .after(investor.does('SUBMIT_SUPPLEMENT').on('2026-10-20'))
      .when(extendedTo('2026-12-03', '2026-10-21'))
      .thenRefused('extension-too-long', { latest: '2026-12-02' });
  });

  it('is given once', () => {
    submitted
      .after(extendedTo('2026-11-02'))
      .when(extendedTo('2026-11-03'))
      .thenRefused('extended-before', { extendedTo: '2026-11-02', basis });
  });

  it('waits for the supplement, until when nobody knows how far it may go', () => {
    asked.when(extendedTo('2026-11-02')).thenRefused('extension-while-paused', { basis });
  });

  it('may be given anew to a report that is submitted anew', () => {
    submitted
      .after(
        extendedTo('2026-11-02'),
        constructionBody.does('RECORD_APPRAISAL_RESULT', { result: 'failed' }).on('2026-10-22'),
        investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-10-23'),
      )
      .when(extendedTo('2026-11-30', '2026-10-26'))
      .then({ clocks: { feasibilityAppraisal: '2026-11-30', appraisalCompleteness: '2026-10-30' } });
  });

  it('has no bounds that are known before 01/7/2026', () => {
    given(construction)
      .acceptedOn('2025-08-01')
      .inState('preparing')
      .after(
        constructionBody.does('SETTLE_APPRAISAL_DUTY'),
        investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-06-01'),
        extendedTo('2026-07-31', '2026-06-20'),
      )
      .when(extendedTo('2026-12-31', '2026-07-01'))
      .then({ clocks: { feasibilityAppraisal: '2026-12-31' } });
  });
});

describe('the environmental licence', () => {
  const FROM = 'environmentalLicence.beforeAppraisalResultFrom';
  const passes = constructionBody.does('RECORD_APPRAISAL_RESULT').on('2026-10-20');
  const flagsOf = (dossier: ReturnType<typeof submitted.dossier>) =>
    dossier.facts.flags.map(({ code }) => code);
  const submittedWhere = (parameters: Readonly<Record<string, string>>) =>
    given(construction)
      .withParameters(parameters)
      .inState('preparing')
      .after(
        constructionBody.does('SETTLE_APPRAISAL_DUTY'),
        investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-10-05'),
      );

  it('that is missing is told, and refuses nothing, while its first day is not known', () => {
    for (const unset of [submitted, submittedWhere({ [FROM]: 'sớm' })]) {
      expect(flagsOf(unset.after(passes).dossier())).toEqual(['licence-after-appraisal-result']);
    }
  });

  it('is told once, however often a result is announced', () => {
    const twice = submitted.after(
      constructionBody.does('RECORD_APPRAISAL_RESULT', { result: 'failed' }).on('2026-10-12'),
      investor.does('SUBMIT_FEASIBILITY_REPORT').on('2026-10-13'),
      passes,
    );
    expect(flagsOf(twice.dossier())).toEqual(['licence-after-appraisal-result']);
  });

  it('that is there is not told', () => {
    const licensed = submitted.after(constructionBody.does('RECORD_ENVIRONMENTAL_LICENCE').on('2026-10-19'));
    expect(flagsOf(licensed.after(passes).dossier())).toEqual([]);
  });

  it('is asked from the day that a province has set', () => {
    const set = submittedWhere({ [FROM]: '2026-10-20' });
    set.when(passes).thenUnless('licencePrecedesResult', {
      basis: {
        instrument: 'Luật Bảo vệ môi trường 72/2020/QH14',
        article: 'Đ.42, đã sửa đổi',
        confidence: 'C-2ND',
        note: 'Ngày bắt đầu áp dụng: chưa có căn cứ; tham số environmentalLicence.beforeAppraisalResultFrom',
      },
    });
    set
      .after(constructionBody.does('RECORD_ENVIRONMENTAL_LICENCE').on('2026-10-19'))
      .when(passes)
      .then({ facts: { appraisal: { status: 'passed' } } });
    expect(
      flagsOf(
        submittedWhere({ [FROM]: '2026-10-21' })
          .after(passes)
          .dossier(),
      ),
    ).toEqual([]);
  });
});
