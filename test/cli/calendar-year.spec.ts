import { ccn, ccnJson } from './captured-terminal.js';

interface Year {
  readonly year: number;
  readonly workingDays: number;
  readonly months: readonly { month: number; workingDays: number }[];
  readonly days: readonly { date: string; kind: string; working: boolean; status: string }[];
}

describe('ccn calendar show', () => {
  it('lists the days that are not what their weekday says', async () => {
    const { exitCode, data } = await ccnJson(['calendar', 'show', '2026']);
    const { year, days } = data as Year;
    expect(exitCode).toBe(0);
    expect(year).toBe(2026);
    expect(days.find(({ date }) => date === '2026-08-22')).toMatchObject({
      kind: 'swapped_working_day',
      working: true,
      weekday: 6,
    });
    expect(days.find(({ date }) => date === '2026-08-31')).toMatchObject({ working: false });
    expect(days.every(({ date }) => date.startsWith('2026-'))).toBe(true);
  });

  it('counts the working days of each month', async () => {
    const { data } = await ccnJson(['calendar', 'show', '2026']);
    const { months, workingDays } = data as Year;
    // 21 Mondays to Fridays, the worked Saturday 22/8 more, Monday 31/8 less.
    expect(months.find(({ month }) => month === 8)).toEqual({ month: 8, workingDays: 21 });
    expect(workingDays).toBe(months.reduce((sum, month) => sum + month.workingDays, 0));
  });

  it('marks days that are not decided yet', async () => {
    const { stdout } = await ccn(['calendar', 'show', '2027']);
    expect(stdout).toMatch(/Tết.*tạm tính|tạm tính.*Tết/);
  });

  it('knows only the years that the shipped calendar has', async () => {
    const { exitCode, error } = await ccnJson(['calendar', 'show', '2031']);
    expect(exitCode).toBe(1);
    expect(error).toMatchObject({ code: 'year-not-covered' });
  });

  it('wants a year', async () => {
    const { exitCode, stderr } = await ccn(['calendar', 'show', 'nay']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('<năm> phải là số nguyên từ 1000 đến 9999');
  });
});
