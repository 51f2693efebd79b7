import type { Actor } from '../../engine/command.js';
import { AppUserStore } from '../../persistence/app-user.store.js';
import type { Executor } from '../../persistence/database.js';
import type { World } from '../world.js';

/** A user with the roles of their own, for work that goes on after they are gone; null when their account is no more. */
export async function findAccount(executor: Executor, world: World, username: string): Promise<Actor | null> {
  const users = new AppUserStore(executor);
  const user = await users.findByUsername(username);
  if (user?.disabledAt !== null) return null;
  const directory = world.directory();
  const assignments = await users.readAssignments(user.id);
  return { user: username, assignments: assignments.map((each) => directory.toAssignment(each)) };
}
