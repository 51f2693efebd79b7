import {
  canBeLodged,
  dutiesOf,
  periodsDue,
  type ReportingScope,
} from '../../../workflows/periodic-report/duties.js';

const cluster = {
  code: 'hn.ccn-a',
  name: 'Cụm công nghiệp A',
  investor: 'hn.nha-dau-tu-a',
  commune: 'hn.ubnd-xa-a',
  enterprises: ['hn.doanh-nghiep-a'],
};
const hanoi: ReportingScope = {
  province: 'hn',
  committee: 'hn.ubnd-tp',
  department: 'hn.so-cong-thuong',
  communes: ['hn.ubnd-xa-a', 'hn.ubnd-xa-b'],
  clusters: [cluster],
};
const owed = (scope: ReportingScope, after: string, upTo: string) =>
  dutiesOf(scope, after, upTo).map(({ key, dueBefore }) => `${key} < ${dueBefore}`);

describe('the duties of a province', () => {
  it('are those of December: of the year by all forms, of the month and of the quarter by the plan of Hà Nội', () => {
    expect(owed(hanoi, '2026-12-01', '2026-12-31')).toEqual([
      'form01/year/2026/1/hn.doanh-nghiep-a/hn.ccn-a < 2026-12-20',
      'form02/year/2026/1/hn.nha-dau-tu-a/hn.ccn-a < 2026-12-20',
      'form03/year/2026/1/hn.ubnd-xa-a/ < 2026-12-25',
      'form03/year/2026/1/hn.ubnd-xa-b/ < 2026-12-25',
      'form04/year/2026/1/hn.so-cong-thuong/ < 2026-12-31',
      'hanoiInvestor/month/2026/12/hn.nha-dau-tu-a/hn.ccn-a < 2026-12-20',
      'hanoiInvestor/year/2026/1/hn.nha-dau-tu-a/hn.ccn-a < 2026-12-20',
      'hanoiUnit/quarter/2026/4/hn.ubnd-xa-a/ < 2026-12-25',
      'hanoiUnit/quarter/2026/4/hn.ubnd-xa-b/ < 2026-12-25',
      'hanoiUnit/year/2026/1/hn.ubnd-xa-a/ < 2026-12-25',
      'hanoiUnit/year/2026/1/hn.ubnd-xa-b/ < 2026-12-25',
    ]);
  });

  it('leave the plan of Hà Nội to Hà Nội', () => {
    const elsewhere = { ...hanoi, province: 'kt', communes: [] };
    expect(owed(elsewhere, '2026-06-01', '2026-06-30')).toEqual([
      'form01/sixMonths/2026/1/hn.doanh-nghiep-a/hn.ccn-a < 2026-06-20',
      'form02/sixMonths/2026/1/hn.nha-dau-tu-a/hn.ccn-a < 2026-06-20',
      'form04/sixMonths/2026/1/hn.so-cong-thuong/ < 2026-06-30',
    ]);
  });

  it('go to whom the form names', () => {
    const recipients = dutiesOf(hanoi, '2026-06-01', '2026-06-30').map(({ form, recipient, copyTo }) => [
      form,
      ...recipient,
      ...copyTo,
    ]);
    expect(recipients).toContainEqual(['form01', 'hn.ubnd-xa-a', 'Cơ quan thống kê']);
    expect(recipients).toContainEqual(['form02', 'hn.ubnd-xa-a', 'hn.so-cong-thuong', 'Cơ quan thống kê']);
    expect(recipients).toContainEqual(['form03', 'hn.ubnd-tp', 'hn.so-cong-thuong']);
    expect(recipients).toContainEqual(['form04', 'hn.ubnd-tp', 'Bộ Công Thương']);
  });

  it('name whom the registers do not know, and wait where nobody would owe them', () => {
    const unknown = { ...hanoi, clusters: [{ ...cluster, investor: null, commune: null }] };
    const duties = dutiesOf(unknown, '2026-11-01', '2026-11-30');
    expect(duties).toMatchObject([
      { form: 'hanoiInvestor', reporter: null, unknown: ['reporter', 'commune'] },
    ]);
    expect(duties.map(canBeLodged)).toEqual([false]);
    const [known] = dutiesOf(
      { ...hanoi, clusters: [{ ...cluster, commune: null }] },
      '2026-11-01',
      '2026-11-30',
    );
    expect(known).toMatchObject({ unknown: ['commune'], recipient: ['hn.so-cong-thuong'] });
    expect(known === undefined || canBeLodged(known)).toBe(true);
  });
});

describe('the periods that fall due', () => {
  it('leave out the day that the count starts on, and take in its last', () => {
    expect(periodsDue('form02', '2026-06-20', '2026-12-20')).toEqual([
      { kind: 'year', year: 2026, number: 1 },
    ]);
    expect(periodsDue('form02', '2026-06-19', '2026-12-19')).toEqual([
      { kind: 'sixMonths', year: 2026, number: 1 },
    ]);
  });

  it('cross the turn of the year, and start with the text', () => {
    expect(periodsDue('hanoiInvestor', '2026-12-20', '2027-02-20').map(({ number }) => number)).toEqual([
      1, 2,
    ]);
    expect(periodsDue('form04', '2024-01-01', '2024-12-31')).toEqual([
      { kind: 'year', year: 2024, number: 1 },
    ]);
  });
});
