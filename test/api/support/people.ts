import { hashPassword } from '../../../src/application/session/password.js';
import { AppUserStore, type StoredAssignment } from '../../../src/persistence/app-user.store.js';
import type { Application } from '../../../src/wiring/compose-application.js';
import { DEMO_PASSWORD } from '../../support/service.js';

/** An account beside those of the seed, for people whom the demo does not have. */
export async function addPerson(
  { database, world }: Application,
  username: string,
  ...assignments: readonly Omit<StoredAssignment, 'from' | 'to'>[]
): Promise<void> {
  const users = new AppUserStore(database.pool);
  const id = await users.insert({
    username,
    displayName: username,
    passwordHash: await hashPassword(DEMO_PASSWORD),
    explanation: null,
    createdAt: world.now(),
  });
  if (id === null) throw new Error(`Expected ${username} to be a new name.`);
  await users.setAssignments(
    id,
    assignments.map((assignment) => ({ ...assignment, from: '2020-01-01', to: null })),
  );
}
