import { Problem } from '../../../src/api/problems/problem.js';

/** The code of the problem that `work` throws, or `null` when it throws none. */
export function problemCodeOf(work: () => unknown): string | null {
  try {
    work();
    return null;
  } catch (error) {
    if (error instanceof Problem) return error.code;
    throw error;
  }
}
