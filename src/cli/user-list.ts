import type { Environment } from '../configuration.js';
import { AppUserStore, type StoredAssignment, type StoredUser } from '../persistence/app-user.store.js';
import { alignColumns } from './align-columns.js';
import { withInstallation } from './open-installation.js';
import type { Report } from './report.js';
import { ROLE_LABELS } from './role-labels.js';
import { writeDate } from './vietnamese-date.js';

interface ListedUser extends Omit<StoredUser, 'id' | 'passwordHash'> {
  readonly assignments: readonly StoredAssignment[];
}

export function reportUsers(env: Environment): Promise<Report> {
  return withInstallation(env, async ({ database }) => {
    const store = new AppUserStore(database.pool);
    const users: ListedUser[] = [];
    for (const user of await store.readUsers())
      users.push(toListed(user, await store.readAssignments(user.id)));
    return {
      data: { users },
      lines: users.length === 0 ? ['Chưa có tài khoản nào.'] : alignColumns(users.flatMap(toRows)),
    };
  });
}

/** Field by field, so that a password's hash never gets out. */
function toListed(user: StoredUser, assignments: readonly StoredAssignment[]): ListedUser {
  const { username, displayName, explanation, disabledAt, createdAt } = user;
  return { username, displayName, explanation, disabledAt, createdAt, assignments };
}

/** One row for each role that the user has; the explanation stands in the first. */
function toRows({ username, displayName, explanation, disabledAt, assignments }: ListedUser) {
  const account = [username, disabledAt === null ? displayName : `${displayName} (đã khóa)`];
  const [first, ...others] = assignments.map(describeAssignment);
  return [
    [...account, first ?? 'chưa có vai trò', explanation ?? ''],
    ...others.map((assignment) => ['', '', assignment, '']),
  ];
}

export function describeAssignment({ role, party, from, to }: StoredAssignment): string {
  const until = to === null ? '' : ` đến ${writeDate(to)}`;
  return `${ROLE_LABELS[role]}, ${party}, từ ${writeDate(from)}${until}`;
}
