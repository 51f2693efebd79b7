import { given } from '../../specification/specification.js';
import { runsOut, someoneAt } from '../../specification/act.js';
import {
  construction,
  constructionBody,
  department,
  departmentLeader,
  fromSource,
  investor,
  localAuthority,
  police,
} from './setting.js';

const preparing = given(construction).inState('preparing');
/** Accepted under R2, so that steps before 01/7/2026 fall under the old law of construction. */
const underOldLaw = given(construction).acceptedOn('2025-08-01').inState('preparing');
/** Due on Monday 19/10/2026. */
const requested = preparing.after(investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-05'));

describe('the building permit', () => {
  it('takes ten working days since 01/7/2026', () => {
    preparing
      .when(investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-05'))
      .then({ clocks: { buildingPermit: '2026-10-19' } });
  });

  it('took twenty days before, ending on a working day', () => {
    underOldLaw
      .when(investor.does('REQUEST_BUILDING_PERMIT').on('2026-06-01'))
      .then({ clocks: { buildingPermit: '2026-06-22' } });
  });

  it('is not requested twice, and is issued on a request', () => {
    requested.when(investor.does('REQUEST_BUILDING_PERMIT')).thenUnless('permitUnsettled');
    preparing.when(localAuthority.does('ISSUE_BUILDING_PERMIT')).thenUnless('permitRequested');
  });

  it('may be refused with its ground, and be requested again', () => {
    const refused = requested.after(localAuthority.does('REFUSE_BUILDING_PERMIT').on('2026-10-12'));
    expect(refused.dossier().facts).toMatchObject({ permit: { status: 'refused', ground: 'Điều 1' } });
    refused
      .when(investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-13'))
      .then({ clocks: { buildingPermit: '2026-10-27' } });
  });

  it('is spared a project whose report was appraised and approved', () => {
    const appraised = preparing.after(
      localAuthority.does('APPROVE_DETAILED_PLAN'),
      constructionBody.does('SETTLE_APPRAISAL_DUTY'),
      investor.does('SUBMIT_FEASIBILITY_REPORT'),
      constructionBody.does('RECORD_APPRAISAL_RESULT').on('2026-10-02'),
    );
    appraised.when(localAuthority.does('RECORD_PERMIT_EXEMPTION')).thenUnless('exemptionGrounded', {
      basis: { instrument: 'Luật Xây dựng 135/2025/QH15', article: 'Đ.43.2e, Đ.43.3', confidence: 'C-ORIG' },
    });
    appraised
      .after(investor.does('APPROVE_PROJECT'))
      .when(localAuthority.does('RECORD_PERMIT_EXEMPTION').on('2026-10-05'))
      .then({ facts: { permit: { status: 'exempt' }, reached: { buildingPermit: '2026-10-05' } } });
  });

  it('is spared nobody before 01/01/2026', () => {
    underOldLaw
      .after(
        localAuthority.does('APPROVE_DETAILED_PLAN'),
        constructionBody.does('SETTLE_APPRAISAL_DUTY'),
        investor.does('SUBMIT_FEASIBILITY_REPORT'),
        constructionBody.does('RECORD_APPRAISAL_RESULT'),
        investor.does('APPROVE_PROJECT'),
      )
      .when(localAuthority.does('RECORD_PERMIT_EXEMPTION').on('2025-12-31'))
      .thenUnless('exemptionInForce');
  });
});

describe('what its file lacks', () => {
  const notified = requested.after(localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-10-07'));
  const lapsed = notified.after(runsOut('permitCompletion'));
  const flagsOf = (dossier: typeof requested) => dossier.dossier().facts.flags.map(({ code }) => code);

  it('is told the investor, who has two working days; the permit’s own time runs on', () => {
    requested.when(localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-10-07')).then({
      clocks: { permitCompletion: '2026-10-09', buildingPermit: '2026-10-19' },
      facts: { permit: { gaps: { notifiedOn: '2026-10-07', documentNumber: '15/UBND', completedOn: null } } },
      effects: [{ type: 'notify', params: { to: ['investor'], notice: 'permit-gaps' } }],
    });
  });

  it('is told once', () => {
    notified.when(localAuthority.does('NOTIFY_PERMIT_GAPS')).thenUnless('permitGapsNotNotified', {
      detail: 'Đã thông báo: 15/UBND.',
      basis: {
        instrument: 'NĐ 217/2026/NĐ-CP',
        article: 'Đ.53-54',
        confidence: 'C-ORIG',
        note: 'Thông báo thiếu một lần; chủ đầu tư hoàn thiện trong 02 ngày làm việc',
      },
    });
    notified
      .after(investor.does('COMPLETE_PERMIT_FILE').on('2026-10-08'))
      .when(localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-10-08'))
      .thenUnless('permitGapsNotNotified');
  });

  it('is told anew of a request that is made anew', () => {
    notified
      .after(
        localAuthority.does('REFUSE_BUILDING_PERMIT').on('2026-10-12'),
        investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-13'),
      )
      .when(localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-10-14'))
      .then({ clocks: { permitCompletion: '2026-10-16', buildingPermit: '2026-10-27' } });
  });

  it('is told by the authority, of a request that is there', () => {
    requested.when(investor.does('NOTIFY_PERMIT_GAPS')).thenRefused('not-permitted');
    preparing.when(localAuthority.does('NOTIFY_PERMIT_GAPS')).thenUnless('permitRequested');
  });

  it('is completed', () => {
    notified.when(investor.does('COMPLETE_PERMIT_FILE').on('2026-10-09')).then({
      clocks: { permitCompletion: 'stopped', buildingPermit: '2026-10-19' },
      facts: { permit: { gaps: { completedOn: '2026-10-09', ranOutOn: null } } },
    });
    requested.when(investor.does('COMPLETE_PERMIT_FILE')).thenUnless('permitFileIncomplete');
  });

  it('and does not come in time: the lapse is noted and told, and decides nothing, for the law is not known', () => {
    notified.when(runsOut('permitCompletion')).then({
      state: 'preparing',
      clocks: { permitCompletion: 'stopped', buildingPermit: '2026-10-19' },
      facts: { permit: { status: 'requested', gaps: { completedOn: null, ranOutOn: '2026-10-09' } } },
      effects: [
        {
          type: 'notify',
          params: {
            to: ['investor', 'localAuthority', 'industryDepartment'],
            notice: 'permit-completion-lapsed',
          },
        },
      ],
    });
    expect(flagsOf(lapsed)).toEqual(['permit-completion-lapsed']);
    for (const event of ['ISSUE_BUILDING_PERMIT', 'REFUSE_BUILDING_PERMIT']) {
      lapsed
        .when(localAuthority.does(event).on('2026-10-12'))
        .then({ clocks: { buildingPermit: 'stopped' } });
    }
  });

  it('may still come late, and then nothing is flagged any more', () => {
    const late = lapsed.after(investor.does('COMPLETE_PERMIT_FILE').on('2026-10-13'));
    expect(flagsOf(late)).toEqual([]);
    expect(late.dossier().facts).toMatchObject({
      permit: { gaps: { completedOn: '2026-10-13', ranOutOn: '2026-10-09' } },
    });
  });

  it('is forgotten with the permit’s refusal, once another is requested', () => {
    const again = lapsed.after(
      localAuthority.does('REFUSE_BUILDING_PERMIT').on('2026-10-12'),
      investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-13'),
    );
    expect(flagsOf(again)).toEqual([]);
    expect(again.dossier().facts).toMatchObject({ permit: { gaps: null } });
  });

  it('stops being awaited when the permit is settled', () => {
    notified.when(localAuthority.does('ISSUE_BUILDING_PERMIT').on('2026-10-08')).then({
      clocks: { permitCompletion: 'stopped', buildingPermit: 'stopped' },
    });
  });

  describe('where a province says that the permit’s time stands meanwhile', () => {
    const here = given(construction)
      .withParameters({ 'buildingPermit.completionPauses': true })
      .inState('preparing')
      .after(investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-05'));
    const notice = localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-10-07');
    const paused = here.after(notice);

    it('pauses it until the file is complete', () => {
      here.when(notice).then({ clocks: { permitCompletion: '2026-10-09', buildingPermit: 'paused' } });
      paused
        .when(investor.does('COMPLETE_PERMIT_FILE').on('2026-10-09'))
        .then({ clocks: { buildingPermit: '2026-10-22' } });
    });

    it('or until the two working days are over', () => {
      paused.when(runsOut('permitCompletion')).then({ clocks: { buildingPermit: '2026-10-22' } });
    });
  });
});

describe('the bodies that are asked about it', () => {
  const asks = localAuthority.does('CONSULT_ON_PERMIT', { units: ['hn.cong-an', 'hn.so-nnmt'] });
  const asked = requested.after(asks.on('2026-10-07'));
  const environment = someoneAt('hn.so-nnmt', 'handler');
  const answered = asked.after(police.does('RECORD_PERMIT_OPINION').on('2026-10-08'));
  const opinionsOf = (dossier: typeof requested) =>
    (dossier.dossier().facts as unknown as { permit: { consultedUnits: unknown[] } }).permit.consultedUnits;

  it('have two working days, and take part from then on', () => {
    requested.when(asks.on('2026-10-07')).then({
      clocks: { permitConsultation: '2026-10-09', buildingPermit: '2026-10-19' },
      facts: { parties: { consulted: ['hn.so-xay-dung', 'hn.cong-an', 'hn.so-nnmt'] } },
      effects: [{ type: 'notify', params: { to: ['consulted'], notice: 'permit-consultation' } }],
    });
  });

  it('answer one by one; the last answer stops their time', () => {
    asked
      .when(police.does('RECORD_PERMIT_OPINION').on('2026-10-08'))
      .then({ clocks: { permitConsultation: '2026-10-09', buildingPermit: '2026-10-19' } });
    answered
      .when(environment.does('RECORD_PERMIT_OPINION', { unit: 'hn.so-nnmt', answer: 'disagree' }))
      .then({ clocks: { permitConsultation: 'stopped', buildingPermit: '2026-10-19' } });
  });

  it('agree by silence', () => {
    answered.when(runsOut('permitConsultation')).then({
      clocks: { permitConsultation: 'stopped', buildingPermit: '2026-10-19' },
      effects: [
        {
          type: 'notify',
          params: { to: ['consulted', 'localAuthority', 'industryDepartment'], notice: 'permit-silence' },
        },
      ],
    });
    expect(opinionsOf(answered.after(runsOut('permitConsultation')))).toMatchObject([
      {
        unit: 'hn.cong-an',
        answer: { answer: 'agree', bySilence: false, documentNumber: '01/QĐ', on: '2026-10-08' },
      },
      { unit: 'hn.so-nnmt', answer: { answer: 'agree', bySilence: true, documentNumber: null } },
    ]);
  });

  it('are not heard any more once they have agreed by silence', () => {
    asked
      .after(runsOut('permitConsultation'))
      .when(police.does('RECORD_PERMIT_OPINION').on('2026-10-12'))
      .thenUnless('someOpinionAwaited');
  });

  it('answer once, if they were asked, and each for itself', () => {
    answered
      .when(police.does('RECORD_PERMIT_OPINION'))
      .thenUnless('permitOpinionAwaited', { detail: 'Cơ quan: hn.cong-an.' });
    requested.when(police.does('RECORD_PERMIT_OPINION')).thenRefused('not-visible');
    asked
      .when(police.does('RECORD_PERMIT_OPINION', { unit: 'hn.so-xay-dung' }))
      .thenUnless('permitOpinionAwaited');
    asked.when(environment.does('RECORD_PERMIT_OPINION')).thenUnless('unitSpeaksForItself');
    for (const clerk of [localAuthority, department]) {
      asked
        .when(clerk.does('RECORD_PERMIT_OPINION'))
        .then({ clocks: { permitConsultation: '2026-10-09', buildingPermit: '2026-10-19' } });
    }
  });

  it('may be followed by others, when nobody’s time runs', () => {
    const more = localAuthority.does('CONSULT_ON_PERMIT', { units: ['hn.so-xay-dung'] }).on('2026-10-12');
    asked
      .when(localAuthority.does('CONSULT_ON_PERMIT', { units: ['hn.so-xay-dung'] }).on('2026-10-08'))
      .thenUnless('earlierOpinionsSettled', { detail: 'Đang chờ: hn.cong-an, hn.so-nnmt.' });
    asked
      .after(runsOut('permitConsultation'))
      .when(more)
      .then({ clocks: { permitConsultation: '2026-10-14', buildingPermit: '2026-10-19' } });
    asked
      .after(runsOut('permitConsultation'))
      .when(localAuthority.does('CONSULT_ON_PERMIT').on('2026-10-12'))
      .thenUnless('permitUnitsAskedOnce');
  });
});

describe('before 01/7/2026', () => {
  const before = underOldLaw.after(investor.does('REQUEST_BUILDING_PERMIT').on('2026-06-30'));

  it.each(['NOTIFY_PERMIT_GAPS', 'CONSULT_ON_PERMIT'])('nothing of it applies: %s', (event) => {
    before.when(localAuthority.does(event).on('2026-07-02')).thenUnless('permitRulesInForce');
    underOldLaw
      .after(investor.does('REQUEST_BUILDING_PERMIT').on('2026-07-01'))
      .when(localAuthority.does(event).on('2026-07-02'))
      .then({ state: 'preparing' });
  });
});

it('nobody waits for a permit any more when preparation is over', () => {
  given(construction)
    .acceptedOn('2026-09-21', fromSource)
    .inState('preparing')
    .after(
      investor.does('REQUEST_BUILDING_PERMIT').on('2026-10-05'),
      localAuthority.does('NOTIFY_PERMIT_GAPS').on('2026-10-06'),
      localAuthority.does('CONSULT_ON_PERMIT').on('2026-10-06'),
    )
    .when(departmentLeader.does('RECORD_SOURCE_STATUS', { stage: 'groundbroken' }).on('2026-10-07'))
    .then({ state: 'groundbroken', clocks: {} });
});
