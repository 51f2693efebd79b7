import { foldAccents } from '../../src/persistence/accent-fold.js';
import { toWordQuery, toWords } from '../../src/persistence/search-words.js';

describe('folding accents', () => {
  test.each([
    ['Thành lập', 'thanh lap'],
    ['ĐĂK LA', 'dak la'],
    ['đường Đê', 'duong de'],
    ['Ủy ban nhân dân', 'uy ban nhan dan'],
    ['Thanh Oai'.normalize('NFD'), 'thanh oai'],
    ['Cụm công nghiệp'.normalize('NFD'), 'cum cong nghiep'],
    ['', ''],
  ])('turns "%s" into "%s"', (text, folded) => {
    expect(foldAccents(text)).toBe(folded);
    expect(foldAccents(folded)).toBe(folded);
  });
});

describe('the words of a text', () => {
  test('fall apart at whatever is neither letter nor digit', () => {
    expect(toWords('000.00.01.H26-261121-0001', 'Thành lập CCN "Phương Trung"')).toEqual([
      '000',
      '00',
      '01',
      'h26',
      '261121',
      '0001',
      'thanh',
      'lap',
      'ccn',
      'phuong',
      'trung',
    ]);
  });

  test('are there once, and none for nothing', () => {
    expect(toWords('a A á', null, 'b')).toEqual(['a', 'b']);
    expect(toWords(null, '', ' .. ')).toEqual([]);
  });

  test('are cut to a length and a number that PostgreSQL can hold', () => {
    expect(toWords('x'.repeat(10_000))).toEqual(['x'.repeat(100)]);
    expect(toWords(Array.from({ length: 5000 }, (_, index) => `w${index}`).join(' '))).toHaveLength(500);
  });

  test('are whole letters, even where they are cut', () => {
    expect(toWords(`x${'𠀀'.repeat(60)}`)[0]?.isWellFormed()).toBe(true);
  });
});

describe('what is typed into a search box', () => {
  test('asks for every word from its beginning', () => {
    expect(toWordQuery(' Thành  lập! ')).toBe(`'thanh':* & 'lap':*`);
  });

  test('cannot break out of its quotes', () => {
    expect(toWordQuery(`a' | !'b\\:*\0`)).toBe(`'a':* & 'b':*`);
  });

  test('asks for nothing without a word', () => {
    expect(toWordQuery('')).toBeNull();
    expect(toWordQuery(' -.!? ')).toBeNull();
  });

  test('asks for ten words at most', () => {
    expect(toWordQuery('a b c d e f g h i j k l')?.split(' & ')).toHaveLength(10);
  });
});
