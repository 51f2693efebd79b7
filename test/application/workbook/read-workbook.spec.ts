import { ReadWorkbook } from '../../../src/application/workbook/read-workbook.js';
import { describeWorkbookRefusal } from '../../../src/application/workbook/workbook-refusal.js';
import { makeWorkbook, SHEET } from './hostile-workbooks.js';

const THREAD = new URL('../../support/workbook-thread.mjs', import.meta.url);
const program = (text: string) => new URL(`data:text/javascript,${encodeURIComponent(text)}`);
const LITTLE_TIME = { milliseconds: 50, megabytes: 16 };
const LITTLE_MEMORY = { milliseconds: 60_000, megabytes: 16 };
const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1000000000000000000', 'hex');

const refused = (ground: string) => ({ ok: false, rejection: { code: 'workbook-refused', ground } });

describe('a workbook that somebody sends', () => {
  test('is read in a thread of its own', async () => {
    const read = await new ReadWorkbook(THREAD).execute(await makeWorkbook({}), SHEET);
    const content = { kind: 'number', value: 1, isPercent: false };
    expect(read).toEqual({ ok: true, value: [{ row: 1, column: 1, content }] });
  });

  test('is refused by its first bytes where it is something else', async () => {
    const none = new ReadWorkbook(program('throw new Error("never started")'));
    expect(await none.execute(Buffer.alloc(0), SHEET)).toEqual(refused('empty'));
    expect(await none.execute(PNG, SHEET)).toEqual(refused('not-a-workbook'));
    expect(await none.execute(COMPOUND, SHEET)).toEqual(refused('protected'));
  });

  test('may neither go on for ever, nor take all memory, nor end without a word', async () => {
    const bytes = await makeWorkbook({});
    const through = (text: string, limits = LITTLE_MEMORY) =>
      new ReadWorkbook(program(text), limits).execute(bytes, SHEET);
    expect(await through('for (;;);', LITTLE_TIME)).toEqual(refused('too-slow'));
    expect(await through('const all = []; for (;;) all.push([all.length]);')).toEqual(
      refused('too-much-memory'),
    );
    expect(await through('process.exit(3)')).toEqual(refused('damaged'));
    await expect(through('throw new RangeError("a bug of ours")')).rejects.toThrow('a bug of ours');
  });

  test('waits for its turn, and is sent away where too many wait', async () => {
    const bytes = await makeWorkbook({});
    const busy = new ReadWorkbook(program('for (;;);'), LITTLE_TIME);
    const readings = Array.from({ length: 24 }, () => busy.execute(bytes, SHEET));
    const answers = await Promise.all(readings);
    const turnedAway = answers.filter((each) => !each.ok && each.rejection.code === 'too-many-workbooks');
    expect(turnedAway).toHaveLength(2);
    expect(answers.filter((each) => !each.ok && each.rejection.code === 'workbook-refused')).toHaveLength(22);
    // Nothing is left taken.
    expect(await busy.execute(bytes, SHEET)).toEqual(refused('too-slow'));
  });

  test('is refused in a sentence', () => {
    expect(describeWorkbookRefusal({ code: 'workbook-refused', ground: 'protected' })).toMatch(/mật khẩu/);
    expect(describeWorkbookRefusal({ code: 'too-many-workbooks' })).toMatch(/thử lại/);
  });
});
