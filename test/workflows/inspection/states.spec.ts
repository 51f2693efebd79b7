import { notify, openDossier } from '../../../workflows/vocabulary/effect.js';
import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { check, commune, department, inspected, inspector, inspectorHead } from './setting.js';

const at = (state: string) => given(check).inState(state);

describe('an inspection is planned', () => {
  it('by the inspector, who says which inspections the cluster has had this year', () => {
    given(check)
      .inState('notLodged')
      .when(inspector.does('LODGE'))
      .then({
        state: 'planned',
        clocks: {},
        facts: { subject: 'Cụm công nghiệp mẫu, năm 2026', earlierInspections: [] },
      });
    given(check)
      .inState('notLodged')
      .when(inspector.does('LODGE', { earlierInspections: undefined }))
      .thenRefused('payload-invalid');
  });

  it('by nobody else', () => {
    given(check).inState('notLodged').when(inspected.does('LODGE')).thenRefused('not-permitted');
  });

  it('and may be called off before it begins', () => {
    for (const state of ['planned', 'decided']) {
      at(state).when(inspectorHead.does('CANCEL')).then({ state: 'cancelled' });
    }
    at('onSite').when(inspectorHead.does('CANCEL')).thenRefused('not-available');
  });
});

describe('Đ.24.2: at most once a year for a cluster, unless there are signs of violation', () => {
  const decide = inspectorHead.does('DECIDE_INSPECTION').on('2026-09-28');
  const second = given(check)
    .acceptedOn('2026-09-21', {
      earlierInspections: [
        { decisionNumber: '88/QĐ-SCT', decidedOn: '2026-03-02', dossier: '000.00.01.H26-260302-0001' },
      ],
    })
    .inState('planned');

  it('the first of the year is decided', () => {
    at('planned')
      .when(decide)
      .then({
        state: 'decided',
        effects: [notify('inspection-decided', 'investor', 'localAuthority')],
        facts: { decision: { documentNumber: '120/QĐ-TT', on: '2026-09-28' } },
      });
  });

  it('a second one is refused, with the first and the article', () => {
    second.when(decide).thenUnless('firstOfYearOrSignsOfViolation', {
      detail: 'Năm 2026 đã có: 88/QĐ-SCT ngày 02/03/2026.',
      basis: expect.objectContaining({ instrument: 'NĐ 32/2024/NĐ-CP', article: 'Đ.24.2' }),
    });
  });

  it('unless there are signs of violation, which the head states with their source', () => {
    second.when(inspector.does('RECORD_SIGNS_OF_VIOLATION')).thenRefused('not-permitted');
    second
      .when(inspectorHead.does('RECORD_SIGNS_OF_VIOLATION').on('2026-09-25'))
      .then({ state: 'planned', facts: { signsOfViolation: { source: 'Phản ánh của người dân' } } });
    second
      .after(inspectorHead.does('RECORD_SIGNS_OF_VIOLATION').on('2026-09-25'))
      .when(decide)
      .then({ state: 'decided' });
  });

  it('one of another year does not count', () => {
    given(check)
      .acceptedOn('2026-09-21', {
        earlierInspections: [{ decisionNumber: '99/QĐ-SCT', decidedOn: '2025-12-31' }],
      })
      .inState('planned')
      .when(decide)
      .then({ state: 'decided' });
  });

  it('one that comes to light later counts, once', () => {
    for (const person of [inspector, department, commune]) {
      at('planned')
        .when(person.does('RECORD_EARLIER_INSPECTION'))
        .then({ facts: { earlierInspections: [{ decisionNumber: '88/QĐ-SCT', dossier: null }] } });
    }
    second.when(inspector.does('RECORD_EARLIER_INSPECTION')).thenUnless('inspectionIsNew');
    at('planned')
      .after(department.does('RECORD_EARLIER_INSPECTION'))
      .when(decide)
      .thenUnless('firstOfYearOrSignsOfViolation');
  });

  it.each([
    ['2024-06-03', 'C-ORIG'],
    ['2025-09-01', 'C-ORIG'],
    ['2026-09-21', 'C-2ND'],
  ])('accepted on %s it rests on %s', (acceptedOn, confidence) => {
    given(check)
      .acceptedOn(acceptedOn, { year: Number(acceptedOn.slice(0, 4)) })
      .inState('planned')
      .after(inspector.does('RECORD_EARLIER_INSPECTION', { decidedOn: `${acceptedOn.slice(0, 4)}-02-01` }))
      .when(inspectorHead.does('DECIDE_INSPECTION'))
      .thenUnless('firstOfYearOrSignsOfViolation', { basis: expect.objectContaining({ confidence }) });
  });

  it('the decision is the head’s, of the planned year, and looks ahead', () => {
    at('planned').when(inspector.does('DECIDE_INSPECTION')).thenRefused('not-permitted');
    at('planned')
      .when(inspectorHead.does('DECIDE_INSPECTION', { onSiteUntil: '2027-01-20' }).on('2027-01-04'))
      .thenUnless('isDecidedInItsYear', { detail: 'Kế hoạch năm 2026, quyết định ngày 04/01/2027.' });
    at('planned')
      .when(inspectorHead.does('DECIDE_INSPECTION', { onSiteUntil: '2026-09-27' }).on('2026-09-28'))
      .thenUnless('onSiteEndsLater');
  });
});

describe('on site', () => {
  it('the days run to the day that the decision sets', () => {
    at('decided')
      .when(inspector.does('BEGIN_ON_SITE').on('2026-10-01'))
      .then({ state: 'onSite', clocks: { onSite: '2026-10-08' } });
    at('onSite')
      .when(runsOut('onSite'))
      .then({ state: 'onSite', clocks: { onSite: 'overdue' } });
  });

  it('findings are recorded and a conclusion is issued', () => {
    at('onSite')
      .when(inspector.does('RECORD_FINDING').on('2026-10-02'))
      .then({ facts: { findings: [{ on: '2026-10-02', content: 'Bể hiếu khí không chạy' }] } });
    at('onSite')
      .when(inspectorHead.does('ISSUE_CONCLUSION').on('2026-10-07'))
      .then({
        state: 'concluded',
        clocks: { onSite: 'stopped' },
        effects: [notify('inspection-concluded', 'investor', 'industryDepartment')],
        facts: { violations: [{ code: 'V1', remedied: false }, { code: 'V2' }] },
      });
  });

  it('violations are told apart', () => {
    const twice = [
      { code: 'V1', description: 'Một' },
      { code: 'V1', description: 'Hai' },
    ];
    at('onSite')
      .when(inspectorHead.does('ISSUE_CONCLUSION', { violations: twice }))
      .thenUnless('violationsAreTold');
  });
});

describe('a conclusion', () => {
  const clean = at('onSite').after(
    inspectorHead.does('ISSUE_CONCLUSION', { violations: [] }).on('2026-10-07'),
  );

  it('without violations closes the dossier, and orders nothing', () => {
    clean.when(inspectorHead.does('CLOSE')).then({ state: 'closed' });
    clean.when(inspectorHead.does('ORDER_REMEDIATION')).thenUnless('someViolationIsOpen');
    clean.when(inspectorHead.does('REFER_VIOLATION')).thenUnless('someViolationIsOpen');
  });

  it('with violations orders their remediation by a day', () => {
    at('concluded')
      .when(inspectorHead.does('ORDER_REMEDIATION').on('2026-10-12'))
      .then({
        state: 'remediation',
        clocks: { remediation: '2026-11-10' },
        effects: [notify('remediation-ordered', 'investor')],
      });
    at('concluded')
      .when(inspectorHead.does('ORDER_REMEDIATION', { dueOn: '2026-10-11' }).on('2026-10-12'))
      .thenUnless('remediationEndsLater');
    at('concluded')
      .when(inspectorHead.does('CLOSE'))
      .thenUnless('violationsAreSettled', { detail: 'Còn: V1, V2.' });
  });
});

describe('remediation', () => {
  it('is reported by the inspected, and late after its day', () => {
    at('remediation')
      .when(inspected.does('REPORT_REMEDIATION').on('2026-11-11'))
      .then({
        state: 'remediation',
        clocks: { remediation: 'overdue' },
        effects: [notify('remediation-reported', 'inspector')],
        facts: { remediationReports: [{ on: '2026-11-11' }] },
      });
  });

  it('is verified violation by violation, and the last one closes the dossier', () => {
    const one = inspector.does('VERIFY_REMEDIATION', { remedied: ['V1'] }).on('2026-11-02');
    at('remediation')
      .when(one)
      .then({
        state: 'remediation',
        facts: { violations: [{ code: 'V1', remedied: true }, { remedied: false }] },
      });
    at('remediation')
      .after(one)
      .when(inspector.does('VERIFY_REMEDIATION', { remedied: ['V2'] }).on('2026-11-03'))
      .then({ state: 'closed', clocks: { remediation: 'stopped' } });
    at('remediation')
      .when(inspector.does('VERIFY_REMEDIATION', { remedied: ['V9'] }))
      .thenUnless('verifiedViolationsAreFound');
    at('remediation').when(inspected.does('VERIFY_REMEDIATION')).thenRefused('not-permitted');
  });

  it('that fails is referred to the province: a proposal is opened, which people decide', () => {
    for (const state of ['concluded', 'remediation']) {
      const referred = at(state).when(inspectorHead.does('REFER_VIOLATION'));
      referred.then({
        state,
        effects: [
          openDossier('decision-adjustment'),
          notify('violation-referred', 'provincialCommittee', 'industryDepartment'),
        ],
        facts: { referral: { ground: 'Chủ đầu tư không khắc phục' }, hasOpened: true },
      });
      at(state)
        .after(inspectorHead.does('REFER_VIOLATION'))
        .when(inspectorHead.does('CLOSE'))
        .then({ state: 'closed' });
    }
    at('remediation').when(inspectorHead.does('CLOSE')).thenUnless('violationsAreSettled');
  });

  it.each(['closed', 'cancelled'])('%s takes nothing more', (state) => {
    at(state).when(inspectorHead.does('CLOSE')).thenRefused('dossier-ended');
  });
});
