import { legal } from '../../../workflows/vocabulary/legal-basis.js';
import { toProblem } from '../../../src/api/problems/refusal-problem.js';

const basis = legal('NĐ 32/2024/NĐ-CP', 'Đ.10', 'C-ORIG');

describe('a refusal as a problem', () => {
  test('tells the version that is current', () => {
    const { code, message, details } = toProblem({ code: 'stale-version', expected: 3, actual: 4 });
    expect(code).toBe('stale-version');
    expect(message).toContain('phiên bản hiện tại là 4');
    expect(details.members).toEqual({ expectedVersion: 3, actualVersion: 4 });
  });

  test('names the article where a rule of law refused', () => {
    const condition = { condition: 'c', refusal: 'Chưa đủ.', detail: null, basis };
    expect(toProblem({ code: 'condition-not-met', ...condition }).details.members).toMatchObject({
      legalBasis: basis,
    });
    const early = { clock: 'c', earliest: '2026-12-01', basis };
    expect(toProblem({ code: 'forbidden-before', ...early }).details.members).toMatchObject({
      legalBasis: basis,
      earliest: '2026-12-01',
    });
  });

  test('names every fault of a payload, not only those in the sentence', () => {
    const faults = ['/a', '/b', '/c', '/d'].map((path) => ({ path, keyword: 'minLength', params: {} }));
    const problem = toProblem({ code: 'payload-invalid', event: 'CLAIM', faults });
    expect(problem.details.members).toEqual({
      event: 'CLAIM',
      faults: faults.map(({ path }) => ({ path, sentence: 'không được để trống' })),
    });
  });
});
