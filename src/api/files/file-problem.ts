import { describeFileRefusal, type FileRefusal } from '../../application/files/file-refusal.js';
import { Problem } from '../problems/problem.js';

/** The problem that a refused file is answered with, with its figures for programs. */
export function toFileProblem(refusal: FileRefusal): Problem {
  const { code, ...members } = refusal;
  return new Problem(code, describeFileRefusal(refusal), { members });
}
