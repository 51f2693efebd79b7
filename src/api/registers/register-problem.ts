import { REGISTER_BASIS } from '../../application/registers/may-correct.js';
import {
  describeRegisterRefusal,
  type RegisterRefusal,
} from '../../application/registers/register-refusal.js';
import { notFound, Problem } from '../problems/problem.js';

export function toRegisterProblem(refusal: RegisterRefusal): Problem {
  if (refusal.code === 'register-entry-unknown') return notFound(`“${refusal.entry}” trong danh bạ`);
  const legalBasis = refusal.code === 'register-not-permitted' ? REGISTER_BASIS : null;
  return new Problem(refusal.code, describeRegisterRefusal(refusal), { members: { legalBasis } });
}
