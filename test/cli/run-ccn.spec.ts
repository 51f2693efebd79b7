import { ccn, ccnJson } from './captured-terminal.js';

describe('the command line', () => {
  test.each([
    [[], 'Thiếu tên lệnh; thêm --help để xem các lệnh.'],
    [['calendar'], 'Thiếu tên lệnh; thêm --help để xem các lệnh.'],
    [['procedure'], 'Không có lệnh “procedure”. Có phải ý bạn là “procedures”?'],
    [['--verbose'], 'Không có tùy chọn “--verbose” cho lệnh này.'],
    [['procedures', 'show'], 'Thiếu tham số <mã>.'],
    [['procedures', 'show', 'x', '--format'], 'Tùy chọn “--format <dạng>” thiếu giá trị.'],
  ])('%p is told in one sentence what is wrong', async (args, sentence) => {
    expect(await ccn(args)).toEqual({ exitCode: 2, stdout: '', stderr: `${sentence}\n` });
  });

  it('takes --json before or after the command', async () => {
    const before = await ccn(['--json', 'calendar', 'show', '2026']);
    const after = await ccn(['calendar', 'show', '2026', '--json']);
    expect(before).toEqual(after);
    expect(JSON.parse(after.stdout)).toMatchObject({ year: 2026 });
  });

  it.each([[['--help']], [['calendar', 'due', '--help']], [['help', 'calendar']]])(
    '%p explains itself in Vietnamese and succeeds',
    async (args) => {
      const { exitCode, stdout, stderr } = await ccn(args);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('Cách dùng:');
      expect(stdout).not.toContain('Usage');
    },
  );

  it('prints an error for a script as one line of JSON', async () => {
    const { exitCode, error } = await ccnJson(['procedure']);
    expect(exitCode).toBe(2);
    expect(error).toMatchObject({ code: 'wrong-usage' });
  });
});
