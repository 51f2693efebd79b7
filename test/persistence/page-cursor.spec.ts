import {
  BadCursor,
  decodeCursor,
  encodeCursor,
  isCode,
  isId,
  isInstantOrNull,
  toPage,
} from '../../src/persistence/page-cursor.js';

const forge = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

describe('a cursor', () => {
  test('gives back what it was made of', () => {
    const cursor = encodeCursor(['2026-11-21T00:00:00.000Z', '9223372036854775807']);
    expect(decodeCursor(cursor, [isInstantOrNull, isId])).toEqual([
      '2026-11-21T00:00:00.000Z',
      '9223372036854775807',
    ]);
    expect(decodeCursor(encodeCursor([null, '1']), [isInstantOrNull, isId])).toEqual([null, '1']);
  });

  test('is not there on the first page', () => {
    expect(decodeCursor(undefined, [isId])).toBeNull();
  });

  test.each([
    ['empty', ''],
    ['rubbish', '%%%'],
    ['broken JSON', Buffer.from('["1"').toString('base64url')],
    ['no list', forge({ 0: '1', length: 1 })],
    ['too short', forge([])],
    ['too long', forge(['1', '2'])],
    ['a number', forge([1])],
    ['no number', forge(['1; DROP TABLE dossier'])],
    ['a negative number', forge(['-1'])],
    ['more than a bigint', forge(['9223372036854775808'])],
    ['null', forge([null])],
  ])('that is %s is refused as an id', (_, cursor) => {
    expect(() => decodeCursor(cursor, [isId])).toThrow(BadCursor);
  });

  test.each([['2026-13-01T00:00:00.000Z'], ['yesterday'], ['infinity'], ['2026-11-21'], ['']])(
    'with the moment "%s" is refused',
    (moment) => {
      expect(() => decodeCursor(forge([moment, '1']), [isInstantOrNull, isId])).toThrow(BadCursor);
    },
  );

  test.each([['a\0b'], ['\ud800'], ['x'.repeat(201)]])(
    'with a code that no text column holds is refused',
    (code) => {
      expect(() => decodeCursor(forge([code]), [isCode])).toThrow(BadCursor);
    },
  );
});

describe('a page', () => {
  const cut = (rows: readonly string[]) =>
    toPage(
      rows,
      2,
      (row) => row,
      (row) => [row],
    );

  test('has a next one when a row is left over', () => {
    expect(cut(['3', '2', '1'])).toEqual({ items: ['3', '2'], nextCursor: encodeCursor(['2']) });
  });

  test('is the last one when it is full to the brim, or not full', () => {
    expect(cut(['3', '2'])).toEqual({ items: ['3', '2'], nextCursor: null });
    expect(cut([])).toEqual({ items: [], nextCursor: null });
  });
});
