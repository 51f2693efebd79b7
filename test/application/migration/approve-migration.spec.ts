import { findApprovers } from '../../../src/application/migration/approve-migration.js';
import type { World } from '../../../src/application/world.js';
import type { StoredMigration } from '../../../src/persistence/dossier-migration.store.js';

const worldOf = (migrationApprovers?: 1 | 2) => ({ rules: { migrationApprovers } }) as unknown as World;
const approvedBy = (...people: readonly string[]) =>
  ({
    proposedBy: 'an',
    approvals: people.map((username) => ({ username, approvedAt: '2026-11-26T02:00:00.000Z' })),
  }) as unknown as StoredMigration;

describe('who answers for a migration', () => {
  test('is nobody before it is approved', () => {
    expect(findApprovers(worldOf(), approvedBy())).toBeNull();
    expect(findApprovers(worldOf(2), approvedBy())).toBeNull();
  });

  test('is whoever approved it, or the proposer and somebody else where the house asks for two', () => {
    expect(findApprovers(worldOf(), approvedBy('an'))).toEqual(['an']);
    expect(findApprovers(worldOf(2), approvedBy('binh'))).toEqual(['an', 'binh']);
  });
});
