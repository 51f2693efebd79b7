import { toCsvRow } from '../../../src/application/exchange/csv-row.js';

test('quotes what would end a field or a row', () => {
  expect(toCsvRow(['a', 'b,c', 'say "no"', 'two\nlines', null, 7])).toBe(
    'a,"b,c","say ""no""","two\nlines",,7\r\n',
  );
});

test.each(['=1+1', '+84', '-2', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '|calc', '%0A'])(
  'makes a text of %j, which a spreadsheet would run',
  (text) => {
    expect(toCsvRow([text]).replace(/^"/, '').startsWith(`'${text}`)).toBe(true);
  },
);

test('leaves a number a number, below zero too', () => {
  expect(toCsvRow([-3, 0])).toBe('-3,0\r\n');
});
