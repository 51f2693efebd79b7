import { makeSeed, printJson } from '../../scripts/make-seed.mjs';
import { readText } from './seed-files.js';

describe('the generated files', () => {
  const made = Object.entries(makeSeed());

  it.each(made)('%s is what the generator makes of the sources', (path, value) => {
    expect(readText(path)).toBe(printJson(value));
  });

  it('are the same when made again', () => {
    expect(Object.entries(makeSeed())).toEqual(made);
  });
});
