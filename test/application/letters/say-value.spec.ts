import { sayValue } from '../../../src/application/letters/say-value.js';
import {
  choice,
  componentCode,
  date,
  flag,
  hectares,
  partyCode,
  text,
} from '../../../workflows/vocabulary/payload.js';

const names = {
  nameOfParty: (code: string) => (code === 'hn.so-cong-thuong' ? 'Sở Công Thương' : null),
  nameOfComponent: (code: string) => (code === 'b2' ? 'Báo cáo đầu tư' : null),
};
const list = (items: object) => ({ type: 'array', items }) as never;

test.each([
  ['a date', date('Ngày'), '2026-01-05', '05/01/2026'],
  ['no date', date('Ngày'), '2026-02-30', null],
  ['a number', hectares('Diện tích'), 1234.5, '1.234,5'],
  ['yes', flag('Có'), true, 'có'],
  ['no', flag('Có'), false, 'không'],
  ['a choice', choice('Kết luận', { eligible: 'Đủ điều kiện' }), 'eligible', 'Đủ điều kiện'],
  ['a unit', partyCode('Cơ quan'), 'hn.so-cong-thuong', 'Sở Công Thương'],
  ['a unit nobody knows', partyCode('Cơ quan'), 'hn.khac', 'hn.khac'],
  ['a component', componentCode(), 'b2', 'Báo cáo đầu tư'],
  ['words', text('Lý do'), '  thiếu  ', 'thiếu'],
  ['blanks', text('Lý do'), '   ', null],
  ['several', list(partyCode('Cơ quan')), ['hn.so-cong-thuong', 'hn.khac'], 'Sở Công Thương; hn.khac'],
  ['none of several', list(partyCode('Cơ quan')), [], null],
  ['an object', text('Lý do'), { reason: 'x' }, null],
  ['nothing', text('Lý do'), undefined, null],
])('%s is said as its field means it', (_, schema, value, said) => {
  expect(sayValue(schema, value, names)).toBe(said);
});
