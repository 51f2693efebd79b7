import { checkSuccessions } from '../../../src/application/succession/check-successions.js';
import { parseSuccessions, type SuccessionAct } from '../../../src/application/succession/succession-file.js';

const unit = (code: string, validFrom: string | null = null, validTo: string | null = null) => ({
  code,
  validFrom,
  validTo,
});
const UNITS = [
  unit('hn.huyen-an', null, '2025-06-30'),
  unit('hn.huyen-binh', null, '2025-06-30'),
  unit('hn.xa-an', '2025-07-01'),
  unit('hn.xa-binh', '2025-07-01'),
  unit('hn.xa-moi', '2025-09-01'),
  unit('hn.so'),
];

function act(kind: SuccessionAct['kind'], ...mapping: SuccessionAct['mapping']): SuccessionAct {
  return { code: 'hn.mot', kind, since: '2025-07-01', instrument: 'NQ 1', confidence: 'RECALLED', mapping };
}

const faultsOf = (...acts: readonly SuccessionAct[]) => checkSuccessions(acts, UNITS);
const row = (from: string, ...to: readonly string[]) => ({ from, to: [...to] });

describe('an act of succession', () => {
  test.each<[string, SuccessionAct]>([
    ['a merger', act('merge', row('hn.huyen-an', 'hn.xa-an'), row('hn.huyen-binh', 'hn.xa-an'))],
    ['a split', act('split', row('hn.huyen-an', 'hn.xa-an', 'hn.xa-binh'))],
    ['a split of which the parts are not known', act('split', row('hn.huyen-an'))],
    ['a rename', act('rename', row('hn.huyen-an', 'hn.xa-an'))],
    [
      'an end without a known successor',
      act('dissolve', row('hn.huyen-an'), row('hn.huyen-binh', 'hn.xa-an')),
    ],
  ])('may be %s', (_, sound) => {
    expect(faultsOf(sound)).toEqual([]);
  });

  test.each<[string, SuccessionAct, string, string]>([
    [
      'of a unit that is not there',
      act('dissolve', row('hn.la')),
      'mapping/0/from',
      'không có đơn vị “hn.la”',
    ],
    [
      'of a unit that goes on',
      act('dissolve', row('hn.so')),
      'mapping/0/from',
      '“hn.so” phải kết thúc ngày 30/06/2025, nhưng chưa có ngày kết thúc',
    ],
    [
      'to a unit that is not there',
      act('rename', row('hn.huyen-an', 'hn.la')),
      'mapping/0/to/0',
      'không có đơn vị “hn.la”',
    ],
    [
      'to a unit that comes later',
      act('rename', row('hn.huyen-an', 'hn.xa-moi')),
      'mapping/0/to/0',
      '“hn.xa-moi” không tồn tại vào ngày 01/07/2025',
    ],
    [
      'that merges into two',
      act('merge', row('hn.huyen-an', 'hn.xa-an', 'hn.xa-binh')),
      'mapping/0/to',
      'nhập hoặc đổi tên phải có đúng một đơn vị kế thừa',
    ],
    [
      'that splits into one',
      act('split', row('hn.huyen-an', 'hn.xa-an')),
      'mapping/0/to',
      'chia tách phải có từ hai đơn vị, hoặc để trống nếu chưa rõ',
    ],
    [
      'that gives two units one new name',
      act('rename', row('hn.huyen-an', 'hn.xa-an'), row('hn.huyen-binh', 'hn.xa-an')),
      'mapping/1/to',
      'đổi tên thì một tên mới chỉ thay một tên cũ',
    ],
    [
      'of one unit twice',
      act('dissolve', row('hn.huyen-an'), row('hn.huyen-an', 'hn.xa-an')),
      'mapping/1/from',
      '“hn.huyen-an” đã được kế thừa ở một dòng khác',
    ],
    [
      'to itself',
      act('dissolve', row('hn.huyen-an', 'hn.huyen-an')),
      'mapping/0/to',
      '“hn.huyen-an” không thể kế thừa chính mình',
    ],
    [
      'in a circle',
      act('dissolve', row('hn.huyen-an', 'hn.huyen-binh'), row('hn.huyen-binh', 'hn.huyen-an')),
      'mapping/0/from',
      '“hn.huyen-an” cuối cùng lại kế thừa chính mình',
    ],
  ])('%s is refused at its place', (_, wrong, path, sentence) => {
    expect(faultsOf(wrong)).toContainEqual({ path: `/successions/0/${path}`, sentence });
  });

  test('has a code of its own and a real date', () => {
    const wrong = { ...act('dissolve', row('hn.huyen-binh')), since: '2025-02-30' };
    expect(faultsOf(act('dissolve', row('hn.huyen-an')), wrong)).toEqual([
      { path: '/successions/1/code', sentence: 'mã “hn.mot” được dùng hai lần' },
      { path: '/successions/1/since', sentence: '“2025-02-30” không phải một ngày có thật' },
    ]);
  });
});

describe('a file of successions', () => {
  test('that has not their form is refused with every place', () => {
    const read = parseSuccessions({
      successions: [{ ...act('merge', row('hn.huyen-an', 'hn.xa-an')), kind: 'swap' }],
    });
    expect(read).toMatchObject({ ok: false, rejection: [{ path: '/successions/0/kind' }] });
    expect(parseSuccessions([])).toMatchObject({ ok: false });
  });
});
