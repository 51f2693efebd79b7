import { entryCodeOf } from '../../../src/application/registers/entry-code.js';

test('a name gives one code, accents, case and punctuation apart', () => {
  expect(entryCodeOf('hn', 'Công ty Cổ phần Đầu tư & Phát triển (mẫu)')).toBe(
    'hn.cong-ty-co-phan-dau-tu-phat-trien-mau',
  );
  expect(entryCodeOf('hn', 'CONG TY co phan dau tu   phat trien mau')).toBe(
    'hn.cong-ty-co-phan-dau-tu-phat-trien-mau',
  );
});

test('long names have codes that a payload may name, each its own', () => {
  const long = 'Công ty '.repeat(20);
  const codes = [`${long} Một`, `${long} Hai`].map((name) => entryCodeOf('hn', name));
  expect(codes.map((code) => code.length)).toEqual([100, 100]);
  expect(new Set(codes).size).toBe(2);
});
