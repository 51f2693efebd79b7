import { alignColumns } from '../../src/cli/align-columns.js';

describe('alignColumns', () => {
  it('pads every column to its widest cell, but not the end of a line', () => {
    expect(
      alignColumns(
        [
          ['a', 'bb'],
          ['ccc', 'd'],
        ],
        '> ',
      ),
    ).toEqual(['> a    bb', '> ccc  d']);
  });

  it('measures Vietnamese letters as they are seen, however they are encoded', () => {
    const decomposed = 'Đề nghị'.normalize('NFD');
    expect(
      alignColumns([
        [decomposed, '|'],
        ['Đề nghị', '|'],
      ]),
    ).toEqual(['Đề nghị  |', 'Đề nghị  |']);
  });

  it('takes rows of different lengths', () => {
    expect(alignColumns([['a'], ['bb', 'c']])).toEqual(['a', 'bb  c']);
  });
});
