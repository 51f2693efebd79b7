import { ccn, ccnJson } from './captured-terminal.js';

interface Due {
  readonly due: string | null;
  readonly dueAt: string | null;
  readonly provisional: boolean;
  readonly calendarEdition: number;
  readonly days: readonly { date: string; counted: boolean; reason: string; sentence: string }[];
}

async function due(...args: string[]): Promise<Due> {
  const { exitCode, data, error } = await ccnJson(['calendar', 'due', ...args]);
  expect({ exitCode, error }).toEqual({ exitCode: 0, error: null });
  return data as Due;
}

const term = (from: string, amount: number, unit: string, ...more: string[]) => [
  ...['--from', from, '--term', String(amount), '--unit', unit],
  ...more,
];

describe('the worked cases of legal time', () => {
  test.each([
    [
      'a worked Saturday counts, a swapped Monday does not',
      term('2026-08-20', 5, 'working-day'),
      '2026-08-26',
    ],
    ['the start day counted', term('2026-07-22', 15, 'calendar-day', '--count-start-day'), '2026-08-05'],
    ['the start day not counted', term('2026-07-22', 15, 'calendar-day'), '2026-08-06'],
    ['across the holidays of April', term('2025-04-24', 5, 'working-day'), '2025-05-05'],
    ['an end on a holiday', term('2026-08-08', 25, 'calendar-day'), '2026-09-03'],
    [
      'a pause, its first and last day not counted',
      term('2026-03-02', 25, 'calendar-day', '--pause', '2026-03-10..2026-03-20'),
      '2026-04-07',
    ],
  ])('%s', async (_, args, expected) => {
    expect((await due(...args)).due).toBe(expected);
  });
});

describe('ccn calendar due', () => {
  it('ends at 24:00 of the last day, or at the cut-off hour', async () => {
    const args = term('2026-08-20', 5, 'working-day');
    expect((await due(...args)).dueAt).toBe('2026-08-26T17:00:00.000Z');
    expect((await due(...args, '--cut-off', '17:00')).dueAt).toBe('2026-08-26T10:00:00.000Z');
  });

  it('says of each day whether it was counted, and why', async () => {
    const { days, calendarEdition } = await due(...term('2026-08-20', 5, 'working-day'));
    expect(calendarEdition).toBe(1);
    expect(days.map(({ date, counted, reason }) => [date, counted, reason])).toEqual([
      ['2026-08-20', false, 'start-day'],
      ['2026-08-21', true, 'counted'],
      ['2026-08-22', true, 'swapped-working-day'],
      ['2026-08-23', false, 'weekend'],
      ['2026-08-24', true, 'counted'],
      ['2026-08-25', true, 'counted'],
      ['2026-08-26', true, 'counted'],
    ]);
  });

  it('takes several pauses', async () => {
    const pauses = ['--pause', '2026-03-10..2026-03-11', '--pause', '2026-03-16..2026-03-16'];
    const paused = await due(...term('2026-03-02', 10, 'working-day', ...pauses));
    expect(paused.due).toBe('2026-03-19');
    expect(paused.days.filter(({ reason }) => reason === 'paused')).toHaveLength(3);
  });

  it('knows no due day while a pause lasts', async () => {
    const standing = await due(...term('2026-03-02', 10, 'working-day', '--pause', '2026-03-10..'));
    expect(standing.due).toBeNull();
    expect(standing.dueAt).toBeNull();
  });

  it('says when the day may still change', async () => {
    expect((await due(...term('2027-02-01', 10, 'working-day'))).provisional).toBe(true);
    expect((await due(...term('2026-08-20', 5, 'working-day'))).provisional).toBe(false);
    const { stdout } = await ccn(['calendar', 'due', ...term('2027-02-01', 10, 'working-day')]);
    expect(stdout).toContain('chưa được công bố chính thức');
  });

  it('tells people the day, the way to it and the law behind it', async () => {
    const { stdout, stderr } = await ccn(['calendar', 'due', ...term('2026-08-20', 5, 'working-day')]);
    expect(stdout).toContain('Hết hạn: Thứ Tư, 26/08/2026, lúc 24:00');
    expect(stdout).toContain('22/08/2026  Thứ Bảy   2  Ngày làm việc thứ 2');
    expect(stdout).toContain('Bộ luật Dân sự 2015, Điều 147 khoản 2; RECALLED');
    expect(stderr).toBe('');
  });
});

describe('asked wrongly, ccn calendar due', () => {
  const right = term('2026-08-20', 5, 'working-day');
  const without = (option: string) =>
    right.filter((_, at) => right[at] !== option && right[at - 1] !== option);
  const instead = (option: string, value: string) => [...without(option), option, value];

  test.each([
    ['no --from', without('--from'), 'Thiếu tùy chọn “--from <ngày>”.'],
    ['no --term', without('--term'), 'Thiếu tùy chọn “--term <số>”.'],
    ['no --unit', without('--unit'), 'Thiếu tùy chọn “--unit <đơn vị>”.'],
    ['a day that is not real', instead('--from', '2026-02-30'), '--from phải là một ngày có thật'],
    ['another way to write a day', instead('--from', '20/8/2026'), '--from phải là một ngày có thật'],
    ['a negative term', instead('--term', '-5'), '--term phải là số nguyên từ 0'],
    ['half a day', instead('--term', '2.5'), '--term phải là số nguyên từ 0'],
    [
      'a unit that is none',
      instead('--unit', 'week'),
      '--unit phải là một trong: working-day, calendar-day, month',
    ],
    ['an hour that is none', [...right, '--cut-off', '25:00'], '--cut-off phải là giờ trong ngày'],
    ['half a pause', [...right, '--pause', '2026-08-24'], '--pause phải viết theo dạng'],
    ['a pause backwards', [...right, '--pause', '2026-08-25..2026-08-24'], '--pause phải viết theo dạng'],
    ['a term without end', instead('--term', '36501'), '--term phải là số nguyên từ 0 đến 36500'],
    ['a term past the last year', instead('--from', '9999-12-30'), 'Thời hạn này vượt quá năm 9999.'],
    ['an unknown option', [...right, '--cutoff', '17:00'], 'Có phải ý bạn là “--cut-off”?'],
    ['one word too many', [...right, 'ngay'], 'Thừa tham số.'],
  ])('%s: one clear sentence', async (_, args, sentence) => {
    const ran = await ccn(['calendar', 'due', ...args]);
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toBe('');
    expect(ran.stderr).toContain(sentence);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('says it to a script as an object with a stable code', async () => {
    const { exitCode, data, error } = await ccnJson(['calendar', 'due', ...without('--from')]);
    expect(exitCode).toBe(2);
    expect(data).toBeNull();
    expect(error).toEqual({ code: 'wrong-usage', detail: 'Thiếu tùy chọn “--from <ngày>”.' });
  });
});
