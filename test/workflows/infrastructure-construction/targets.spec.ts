import { runsOut } from '../../specification/act.js';
import { given } from '../../specification/specification.js';
import { committee, construction, department, departmentLeader, investor } from './setting.js';

const preparing = given(construction).inState('preparing');
const year = (number: number) => ({ type: 'year', year: number });

describe('a target', () => {
  it.each([
    [year(2026), '2026-12-31'],
    [{ type: 'quarter', year: 2027, quarter: 1 }, '2027-03-31'],
    [{ type: 'month', year: 2027, month: 6 }, '2027-06-30'],
    [{ type: 'before', date: '2026-12-25' }, '2026-12-24'],
    [{ type: 'date', date: '2026-12-25' }, '2026-12-25'],
  ])('starts a clock that ends with its period: %j', (deadline, dueOn) => {
    preparing
      .when(committee.does('SET_TARGET', { deadline }))
      .then({ state: 'preparing', clocks: { targetGroundbreaking: dueOn } });
  });

  it('keeps its source, who set it and whose it is', () => {
    preparing.when(committee.does('SET_TARGET', { lead: 'Chủ đầu tư' })).then({
      facts: {
        targets: { groundbreaking: year(2026) },
        targetSources: {
          groundbreaking: {
            document: 'Kế hoạch năm 2026',
            row: '1',
            wording: 'năm 2026',
            setOn: '2026-09-21',
            setBy: 'hn.ubnd-thanh-pho',
            lead: 'Chủ đầu tư',
          },
        },
      },
    });
  });

  it('set again takes the place of the first', () => {
    preparing
      .after(committee.does('SET_TARGET'))
      .when(departmentLeader.does('SET_TARGET', { deadline: year(2027) }))
      .then({ clocks: { targetGroundbreaking: '2027-12-31' } });
  });

  it('is not the handler’s or the investor’s to set', () => {
    for (const person of [department, investor])
      preparing.when(person.does('SET_TARGET')).thenRefused('not-permitted');
  });

  it('is overdue after its day; the work goes on', () => {
    preparing
      .after(committee.does('SET_TARGET'))
      .when(runsOut('targetGroundbreaking'))
      .then({ state: 'preparing', clocks: { targetGroundbreaking: 'overdue' } });
  });
});

describe('a target is met', () => {
  const target = (milestone: string) => committee.does('SET_TARGET', { milestone, deadline: year(2030) });
  const at = (state: string, ...milestones: string[]) =>
    given(construction)
      .inState(state)
      .after(...milestones.map(target));

  it('by the milestone that it is set for, and by no other', () => {
    at('preparing', 'landClearance', 'landLease')
      .when(department.does('REPORT_LAND_CLEARANCE', { percent: 100 }))
      .then({ clocks: { targetLandClearance: 'stopped', targetLandLease: '2030-12-31' } });
  });

  it('only by the whole of it', () => {
    at('preparing', 'landClearance', 'landLease')
      .after(department.does('RECORD_LAND_LEASE'))
      .when(department.does('REPORT_LAND_CLEARANCE', { percent: 99 }))
      .then({ clocks: { targetLandClearance: '2030-12-31', targetLandLease: '2030-12-31' } });
  });

  it.each([
    ['riceLandConversion', 'preparing', department.does('RECORD_RICE_LAND_CONVERSION')],
    ['worksCompletion', 'underConstruction', investor.does('COMPLETE_WORKS')],
    ['secondaryInvestors', 'inOperation', investor.does('RECEIVE_SECONDARY_INVESTORS')],
  ])('%s', (milestone, state, step) => {
    const clock = `target${milestone.charAt(0).toUpperCase()}${milestone.slice(1)}`;
    at(state, milestone)
      .after(
        ...(state === 'underConstruction' ? [investor.does('REPORT_PROGRESS', { percent: 100 })] : []),
        ...(state === 'inOperation'
          ? [investor.does('APPROVE_SERVICE_REGULATION'), investor.does('SEND_SERVICE_REGULATION')]
          : []),
      )
      .when(step)
      .then({ clocks: { [clock]: 'stopped' } });
  });

  it('late when it is past its day', () => {
    given(construction)
      .inState('preparing')
      .after(
        committee.does('SET_TARGET', {
          milestone: 'landLease',
          deadline: { type: 'date', date: '2026-10-01' },
        }),
      )
      .when(department.does('RECORD_LAND_LEASE', { coversWholeArea: true }).on('2026-10-02'))
      .then({ clocks: { targetLandLease: 'stopped late' } });
  });

  it('and is not set for what is reached or passed', () => {
    at('groundbroken')
      .when(target('groundbreaking'))
      .thenUnless('milestoneIsOpen', { detail: 'Khởi công: 07/10/2026.' });
    at('groundbroken').when(target('buildingPermit')).thenUnless('milestoneIsOpen');
    at('groundbroken')
      .when(target('landClearance'))
      .then({ clocks: { targetLandClearance: '2030-12-31' } });
  });
});
