import { PROBLEM_TYPES } from '../../../src/api/problems/problem-types.js';

/** The statuses that contracts.md fixes. */
const PROMISED = [400, 401, 403, 404, 405, 408, 409, 412, 413, 414, 415, 416, 422, 429, 431, 500, 503];

describe('the types of problems', () => {
  test('have only the statuses that the contract names', () => {
    const statuses = new Set(Object.values(PROBLEM_TYPES).map(({ status }) => status));
    expect([...statuses].sort((a, b) => a - b)).toEqual(PROMISED);
  });

  test.each([
    ['not-visible', 404],
    ['not-permitted', 403],
    ['system-only', 403],
    ['not-available', 409],
    ['dossier-ended', 409],
    ['stale-version', 412],
    ['payload-invalid', 422],
    ['condition-not-met', 422],
    ['forbidden-before', 422],
  ] as const)('answer %s with %i', (code, status) => {
    expect(PROBLEM_TYPES[code].status).toBe(status);
  });

  test('each have a title of their own', () => {
    const titles = Object.values(PROBLEM_TYPES).map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
  });
});
