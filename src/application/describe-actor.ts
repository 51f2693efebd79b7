import type { ActingPerson } from '../../workflows/vocabulary/facts.js';

/** Who did it, as a journal is read: `A`, `A thay mặt B`, or the System. */
export function describeActor({ user, role, onBehalfOf }: ActingPerson): string {
  if (role === 'system') return 'Hệ thống';
  return onBehalfOf === undefined ? user : `${user} thay mặt ${onBehalfOf}`;
}
