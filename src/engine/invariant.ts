/** Our own bug: thrown, and never caught to go on. */
export class InvariantViolation extends Error {
  override readonly name = 'InvariantViolation';
}

export function invariant(condition: boolean, expectation: string): asserts condition {
  if (!condition) throw new InvariantViolation(expectation);
}
