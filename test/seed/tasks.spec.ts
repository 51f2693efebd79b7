import type { TaskFacts } from '../../workflows/directive-task/facts.js';
import { directiveTask } from '../../workflows/directive-task/procedure.js';
import { importRow, settleUntilNow } from './import-row.js';
import { flagCodes, readImport, rowOf, type ImportFile } from './seed-files.js';

const hanoi = readImport('hanoi-tasks');
const konTum = readImport('kontum-plan-tasks');
const directive = readImport('kontum-directive-564');
const binhDinh = readImport('binhdinh-notice');

const imported = (file: ImportFile, line: number) => importRow(directiveTask, file, rowOf(file, line));
const factsOf = (file: ImportFile, line: number) => imported(file, line).facts as TaskFacts;
const dueOf = (file: ImportFile, line: number) =>
  Object.fromEntries(imported(file, line).clocks.map(({ name, dueOn }) => [name, dueOn]));

describe('the task lists', () => {
  it.each([
    ['Hà Nội 2025', hanoi, 24, 'R1'],
    ['Kon Tum plan', konTum, 30, 'R1'],
    ['directive 564', directive, 13, 'R0'],
    ['Bình Định', binhDinh, 18, 'R1'],
  ])('%s is taken by the engine whole', (_, file, count, regime) => {
    expect(file.rows).toHaveLength(count);
    for (const row of file.rows) {
      const dossier = importRow(directiveTask, file, row);
      const isHeld = file === hanoi && row.line === 5;
      expect([row.line, dossier.value]).toEqual([row.line, isHeld ? 'waiting' : 'assigned']);
      expect(dossier.regime).toBe(regime);
      expect(dossier.facts.flags).toEqual(row.flags);
    }
  });

  it('of Kon Tum is 21 tasks and 9 responsibilities, the directive 8 items and 5 of item 1', () => {
    const ids = (file: ImportFile, prefix: string) =>
      file.rows.filter(({ sourceId }) => sourceId.startsWith(prefix)).length;
    expect([ids(konTum, 'KT-II.'), ids(konTum, 'KT-TCTH.')]).toEqual([21, 9]);
    expect([ids(directive, '564-'), ids(directive, '564-1.')]).toEqual([13, 5]);
    expect(directive.rows.filter(({ lodge }) => lodge.payload.parentTask === '564-1')).toHaveLength(5);
  });
});

describe('task 5 of Hà Nội', () => {
  it('waits for task 4 and runs no clock', () => {
    expect(factsOf(hanoi, 5)).toMatchObject({
      timing: { type: 'afterTask' },
      dependsOn: [{ task: 'HN-PL1-4', endedOn: null }],
    });
    expect(dueOf(hanoi, 5)).toEqual({});
    expect(factsOf(hanoi, 4).taskId).toBe('HN-PL1-4');
  });
});

describe('when tasks are due', () => {
  it.each([
    ['Năm 2025', hanoi, 1, { deadline: '2025-12-31' }],
    ['a blank', hanoi, 3, {}],
    ['Thường xuyên', hanoi, 6, {}],
    ['Năm 2024', konTum, 3, { deadline: '2024-12-31' }],
    ['Năm 2024 - 2025', konTum, 4, { deadline: '2025-12-31' }],
    ['Năm 2024 và các năm tiếp theo', konTum, 8, {}],
    ['Định kỳ hoặc đột xuất', konTum, 18, {}],
    ['khẩn trương', directive, 1, {}],
    ['trong tháng 5 năm 2024', directive, 8, { deadline: '2024-05-31' }],
    ['trước ngày 28/7/2024', directive, 13, { deadline: '2024-07-27' }],
    ['trong tháng 4/2025', binhDinh, 9, { deadline: '2025-04-30' }],
  ])('%s', (_, file, line, clocks) => {
    expect(dueOf(file, line)).toEqual(clocks);
  });

  it('only where the text says so: counts per list', () => {
    const dated = (file: ImportFile) =>
      file.rows.filter(({ line }) => 'deadline' in dueOf(file, line)).length;
    expect([hanoi, konTum, directive, binhDinh].map(dated)).toEqual([21, 6, 5, 1]);
  });
});

describe('item 6 of directive 564', () => {
  it('is due before 15/7/2024, at the very latest 01/8/2024', () => {
    expect(dueOf(directive, 12)).toEqual({ deadline: '2024-07-14', lateLimit: '2024-08-01' });
    expect(factsOf(directive, 12).lateLimit).toEqual({
      date: '2024-08-01',
      wording: 'chậm nhất ngày 01 tháng 8 năm 2024',
      rule: 'Không thể khắc phục đúng thời hạn thì phải báo cáo rõ nguyên nhân và trách nhiệm đối với tổ chức, cá nhân liên quan',
    });
    expect(factsOf(directive, 12).reportTo).toHaveLength(2);
  });

  it('is breached at both days by now', () => {
    const { clocks } = settleUntilNow(directiveTask, imported(directive, 12));
    expect(clocks.map(({ name, breachedAt }) => [name, breachedAt])).toEqual([
      ['deadline', '2024-07-14T17:00:00.000Z'],
      ['lateLimit', '2024-08-01T17:00:00.000Z'],
    ]);
  });

  it('is named by item 7, which has its own day and is not held up', () => {
    expect(factsOf(directive, 13).dependsOn).toMatchObject([{ task: '564-6' }]);
    expect(imported(directive, 13).value).toBe('assigned');
  });
});

describe('who does them', () => {
  it('is every lead that the text names', () => {
    expect(factsOf(hanoi, 19).parties.lead).toEqual([
      'hn.so-ke-hoach-va-dau-tu',
      'hn.ubnd-huyen-thanh-oai',
      'hn.chu-dau-tu-ccn',
    ]);
    expect(factsOf(directive, 12).parties.lead).toHaveLength(5);
  });

  it('is each department that one wording names', () => {
    expect(factsOf(hanoi, 10).parties.coordinator).toEqual([
      'hn.so-cong-thuong',
      'hn.so-quy-hoach-kien-truc',
      'hn.so-xay-dung',
      'hn.so-tai-nguyen-va-moi-truong',
      'hn.so-ke-hoach-va-dau-tu',
    ]);
  });

  it('is now the successor, across the merger of provinces', () => {
    const { parties } = settleUntilNow(directiveTask, imported(directive, 8)).facts;
    expect(parties.lead).toEqual(['qng.so-tai-chinh']);
    expect(parties.assigner).toEqual(['qng.ubnd-tinh']);
  });
});

describe('what a reader must not overlook', () => {
  it.each([
    ['deadline-left-blank', hanoi, 3],
    ['count-differs', hanoi, 13],
    ['count-differs', hanoi, 17],
    ['party-not-named', hanoi, 19],
    ['source-note', konTum, 10],
    ['lead-inherited', directive, 2],
    ['industrial-zone-scope', binhDinh, 6],
    ['review-not-revocation', binhDinh, 16],
  ])('is flagged: %s', (code, file, line) => {
    expect(flagCodes(rowOf(file, line))).toContain(code);
  });

  it('is an assignment date that the source does not give', () => {
    for (const file of [hanoi, konTum, binhDinh]) {
      for (const row of file.rows) expect(flagCodes(row)).toContain('assignment-date-inferred');
    }
    expect(directive.rows.flatMap(flagCodes)).not.toContain('assignment-date-inferred');
  });
});
